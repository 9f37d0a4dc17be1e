using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Benchmarks;

/// <summary>
/// What a key costs in an editor: <c>-- edits [--against FOLDER]</c> types fifty keys into a method of a project with the timeline's definitions and, in turns, of the same project without, and with definitions from which nothing is generated.
/// After each key all diagnostics of the project are computed, as csharp-ls does: the generators run, the compiler binds all bodies, and all analyzers run, the SDK's and ours.
/// </summary>
internal sealed class Edits
{
    private const string Keys = "var total = names.Count; if (total < 9) return \"\";";
    private const int Top = 12;

    // Enough for a breakdown.
    private const int FewKeys = 15;

    // The last is what the others are compared with.
    private static readonly EditContent[] Contents = [EditContent.Definitions, EditContent.DefinitionsAlone, EditContent.Nothing];

    private readonly EditProject[] _projects;

    private Edits(IEnumerable<Product> products) =>
        _projects = [.. products.SelectMany(product => Contents.Select(content => new EditProject(product, content)))];

    /// <summary>Runs the command.</summary>
    /// <param name="args">What follows its name on the command line.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        Product[] products = args is ["--against", var folder] ? [new("older build", Path.GetFullPath(folder)), Product.This] : [Product.This];
        var edits = new Edits(products);

        // The first keys translate the compiler and the analyzers to machine code.
        await edits.TypeAsync(DiagnoseProjectAsync);
        await edits.PrintAsync("all diagnostics of the project", DiagnoseProjectAsync);
        await edits.PrintAsync("diagnostics of the typed file alone", DiagnoseFileAsync);
        await edits.PrintBreakdownAsync();
        await edits.PrintFilesAsync();
        await edits.PrintAnalyzersAsync();
        return 0;
    }

    private async Task PrintAsync(string what, Func<EditProject, Task> diagnose)
    {
        var times = await TypeAsync(diagnose);
        Write($"{what}, processor time of {Keys.Length} keys and median of one");
        for (var i = 0; i < _projects.Length; i++)
        {
            var ratio = IndexWithout(i) == i ? null : string.Create(CultureInfo.InvariantCulture, $"   {times[i].Sum() / times[IndexWithout(i)].Sum():F2} of that without");
            Write($"  {_projects[i].Name,-34} {times[i].Sum(),7:F0} ms, {Median(times[i]),6:F1} ms{ratio}");
        }
    }

    // The project of the same build without definitions.
    private static int IndexWithout(int project) => project - (project % Contents.Length) + Contents.Length - 1;

    // The processor times of each key in each project, in milliseconds.
    private async Task<List<double>[]> TypeAsync(Func<EditProject, Task> diagnose)
    {
        var times = _projects.Select(_ => new List<double>()).ToArray();
        foreach (var project in _projects) project.Reset();
        foreach (var key in Keys)
        {
            for (var i = 0; i < _projects.Length; i++)
            {
                _projects[i].Type(key);
                times[i].Add(await SpentAsync(() => diagnose(_projects[i])));
            }
        }

        return times;
    }

    private static async Task DiagnoseProjectAsync(EditProject project)
    {
        var compilation = (await project.Project.GetCompilationAsync())!;
        await WithAnalyzers(project, compilation, project.Analyzers).GetAllDiagnosticsAsync(CancellationToken.None);
    }

    private static async Task DiagnoseFileAsync(EditProject project)
    {
        var model = (await project.Typed.GetSemanticModelAsync())!;
        model.SyntaxTree.GetDiagnostics();
        model.GetDiagnostics();
        var analysis = WithAnalyzers(project, model.Compilation, project.Analyzers);
        model = analysis.Compilation.GetSemanticModel(model.SyntaxTree);
        await analysis.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, CancellationToken.None);
        await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
    }

    // Each part on a compilation of its own, of which nothing is bound yet, less what comes before it.
    private async Task PrintBreakdownAsync()
    {
        var parts = _projects.Select(_ => new List<double>[] { [], [], [], [] }).ToArray();
        foreach (var project in _projects) project.Reset();
        foreach (var key in Keys[..FewKeys])
        {
            for (var i = 0; i < _projects.Length; i++)
            {
                var project = _projects[i];
                project.Type(key);
                Compilation compilation = null!;
                parts[i][0].Add(await SpentAsync(async () => compilation = (await project.Project.GetCompilationAsync())!));
                var bound = await SpentAsync(() => Task.FromResult(compilation.Clone().GetDiagnostics()));
                var sdk = await SpentAsync(() => WithAnalyzers(project, compilation.Clone(), project.SdkAnalyzers).GetAllDiagnosticsAsync(CancellationToken.None));
                var all = await SpentAsync(() => WithAnalyzers(project, compilation.Clone(), project.Analyzers).GetAllDiagnosticsAsync(CancellationToken.None));
                parts[i][1].Add(bound);
                parts[i][2].Add(sdk - bound);
                parts[i][3].Add(all - sdk);
            }
        }

        Write($"parts of it, medians: generators and a new compilation, the compiler's diagnostics, the SDK's analyzers, our analyzers");
        for (var i = 0; i < _projects.Length; i++)
        {
            Write($"  {_projects[i].Name,-34} {string.Join(" + ", parts[i].Select(part => string.Create(CultureInfo.InvariantCulture, $"{Median(part):F1}")))} ms");
        }
    }

    // Each file on a compilation of its own, so that each pays for what it alone needs.
    private async Task PrintFilesAsync()
    {
        for (var i = 0; i < _projects.Length; i += Contents.Length)
        {
            var project = _projects[i];
            var files = new Dictionary<string, (int Lines, List<double> Compiler, List<double> All)>();
            project.Reset();
            foreach (var key in Keys[..FewKeys])
            {
                project.Type(key);
                var compilation = (await project.Project.GetCompilationAsync())!;
                foreach (var tree in compilation.SyntaxTrees)
                {
                    var name = Path.GetFileName(tree.FilePath);
                    if (!files.TryGetValue(name, out var times)) files.Add(name, times = (tree.GetText().Lines.Count, [], []));
                    times.Compiler.Add(await SpentAsync(() => Task.FromResult(compilation.Clone().GetSemanticModel(tree).GetDiagnostics())));
                    var analysis = WithAnalyzers(project, compilation.Clone(), project.Analyzers);
                    times.All.Add(await SpentAsync(() => analysis.GetAnalysisResultAsync(analysis.Compilation.GetSemanticModel(tree), null, CancellationToken.None)));
                }
            }

            Write($"{project.Name}: each file alone, ms of the compiler's diagnostics, and of compiler and analyzers");
            foreach (var (name, (lines, compiler, all)) in files.OrderByDescending(file => Median(file.Value.All)))
            {
                Write($"  {Median(compiler),6:F1} {Median(all),6:F1} {lines,6} lines: {name}");
            }
        }
    }

    // One thread, so that no analyzer's time includes that of others. Analyzers that cost more with definitions than without are those that work on them or on generated code.
    private async Task PrintAnalyzersAsync()
    {
        for (var i = 0; i < _projects.Length; i += Contents.Length)
        {
            var (with, without) = (await TimesAsync(_projects[i]), await TimesAsync(_projects[IndexWithout(i)]));
            Write($"{_projects[i].Name}: the analyzers that the definitions cost most, ms for one key");
            foreach (var (analyzer, time) in with.OrderByDescending(pair => pair.Value - without.GetValueOrDefault(pair.Key)).Take(Top))
            {
                Write($"  {time,6:F1} with, {without.GetValueOrDefault(analyzer),6:F1} without: {analyzer}");
            }
        }
    }

    private static async Task<Dictionary<string, double>> TimesAsync(EditProject project)
    {
        var times = new Dictionary<string, List<double>>();
        project.Reset();
        foreach (var key in Keys[..FewKeys])
        {
            project.Type(key);
            var compilation = (await project.Project.GetCompilationAsync())!;
            var result = await WithAnalyzers(project, compilation, project.Analyzers, logsTimes: true).GetAnalysisResultAsync(CancellationToken.None);
            foreach (var (analyzer, telemetry) in result.AnalyzerTelemetryInfo)
            {
                var name = $"{analyzer.GetType().Name} ({string.Join(", ", analyzer.SupportedDiagnostics.Select(rule => rule.Id).Distinct().Take(3))})";
                if (!times.TryGetValue(name, out var list)) times.Add(name, list = []);
                list.Add(telemetry.ExecutionTime.TotalMilliseconds);
            }
        }

        return times.ToDictionary(pair => pair.Key, pair => Median(pair.Value));
    }

    private static CompilationWithAnalyzers WithAnalyzers(EditProject project, Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, bool logsTimes = false) =>
        compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(project.Project.AnalyzerOptions, null, concurrentAnalysis: !logsTimes, logAnalyzerExecutionTime: logsTimes));

    // Processor time, which other programs of a busy machine hardly change; without the collection of what others left behind.
    private static async Task<double> SpentAsync(Func<Task> work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        await work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static double Median(List<double> numbers) => numbers.Order().ElementAt(numbers.Count / 2);

    private static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
