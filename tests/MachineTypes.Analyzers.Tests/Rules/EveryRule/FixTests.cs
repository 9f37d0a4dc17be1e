using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers.Tests.Rules.EveryRule;

/// <summary>After fix-all a rule has nothing more to say, and the code compiles as it did.</summary>
public sealed class FixTests
{
    public static TheoryData<string, FixAllScope> Cases => new MatrixTheoryData<string, FixAllScope>(
        RuleSample.FixableIds.Select(row => row.Data),
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution]);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fix_all_leaves_nothing_to_say(string id, FixAllScope scope)
    {
        var sample = RuleSample.Of(id);
        var before = WithBaseline(EditorSolution.Open(Enumerable.Repeat(Files(sample), 2)), sample);
        var document = before.Projects.First().Documents.First();
        Assert.NotEmpty(await Speaking(sample, document.Project));

        var after = await FixAll(sample, document, scope);
        foreach (var project in after.Projects.Where(project => scope == FixAllScope.Solution || project.Id == document.Project.Id))
        {
            var rest = await Speaking(sample, project);
            Assert.DoesNotContain(rest, diagnostic => scope != FixAllScope.Document || diagnostic.Location.SourceTree?.FilePath == document.FilePath);
        }

        Assert.Empty((await Errors(after)).Except(await Errors(before)));
    }

    // Twice in one project, if it can stand in a namespace: then the fix has two documents to mend. A record belongs to one train of its name alone.
    private static IEnumerable<SourceFile> Files(RuleSample sample)
    {
        yield return new("/Sample.cs", sample.Source);
        var again = $"namespace Again\n{{\n{sample.Source}\n}}\n";
        if (sample.Baseline.Count == 0 && !GeneratorHost.Default.Parse(new("/Again.cs", again)).GetDiagnostics().Any())
            yield return new("/Again.cs", again);
    }

    private static async Task<Solution> FixAll(RuleSample sample, Document document, FixAllScope scope)
    {
        var fix = Rulebook.Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(sample.Id));
        var diagnostic = (await Speaking(sample, document.Project)).First(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);
        var key = (await Rulebook.Fix(document, diagnostic))?.EquivalenceKey;
        Assert.NotNull(key);

        var diagnostics = new Diagnostics(sample);
        var ids = ImmutableHashSet.Create(sample.Id);
        var context = scope == FixAllScope.Document
            ? new FixAllContext(document, fix, scope, key, ids, diagnostics, CancellationToken.None)
            : new FixAllContext(document.Project, fix, scope, key, ids, diagnostics, CancellationToken.None);
        var all = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return await Rulebook.Apply(all!);
    }

    private static Solution WithBaseline(Solution solution, RuleSample sample)
    {
        foreach (var (project, file) in solution.ProjectIds.SelectMany(project => sample.Baseline.Select(file => (project, file))))
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(file.Path), SourceText.From(file.Text, Encoding.UTF8), filePath: file.Path);

        return solution;
    }

    // With the files of the baseline as they are now, for a fix may write them.
    private static async Task<ImmutableArray<Diagnostic>> Speaking(RuleSample sample, Project project)
    {
        var baseline = await Task.WhenAll(project.AdditionalDocuments.Select(async document => new SourceFile(document.FilePath!, (await document.GetTextAsync()).ToString())));
        var options = new EditorConfig(sample.Config, baseline).Options;
        return [.. (await Rulebook.Run((await project.GetCompilationAsync())!, options)).Where(diagnostic => diagnostic.Id == sample.Id)];
    }

    private static async Task<IEnumerable<string>> Errors(Solution solution)
    {
        var compilations = await Task.WhenAll(solution.Projects.Select(project => project.GetCompilationAsync()));
        return compilations.SelectMany(compilation => compilation!.GetDiagnostics()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);
    }

    private sealed class Diagnostics(RuleSample sample) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await Speaking(sample, project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await Speaking(sample, document.Project)).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
