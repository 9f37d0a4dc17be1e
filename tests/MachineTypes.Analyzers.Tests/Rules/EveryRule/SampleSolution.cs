using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers.Tests.Rules.EveryRule;

/// <summary>
/// A rule's sample in two projects of a solution, for the tests of fix-all. The tests of one rule share it: a solution never changes, and checking it once
/// for each scope was most of what these tests cost.
/// </summary>
internal sealed class SampleSolution
{
    private static readonly ConcurrentDictionary<string, Lazy<SampleSolution>> Solutions = new(StringComparer.Ordinal);

    private readonly RuleSample _sample;
    private readonly ConcurrentDictionary<Project, Lazy<Task<ProjectCheck>>> _checks = new(ReferenceEqualityComparer.Instance);

    private SampleSolution(RuleSample sample)
    {
        _sample = sample;
        Solution = WithBaseline(EditorSolution.Open(Enumerable.Repeat(Files(sample), 2)), sample);
    }

    /// <summary>The solution as it is before the fix.</summary>
    public Solution Solution { get; }

    /// <summary>The document in which the fix is asked for.</summary>
    public Document Document => Solution.Projects.First().Documents.First();

    /// <summary>The solution of a rule's sample.</summary>
    public static SampleSolution Of(string id) => Solutions.GetOrAdd(id, id => new(() => new(RuleSample.Of(id)))).Value;

    /// <summary>What the rule reports in a project of this solution.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Findings(Project project) => (await Shared(project)).Findings;

    /// <summary>The ids of the compiler's errors in this solution.</summary>
    public async Task<IReadOnlySet<string>> Errors() =>
        (await Task.WhenAll(Solution.Projects.Select(Shared))).SelectMany(check => check.Errors).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the rule and the compiler report in a project, with the files of its baseline as they are in it, for a fix may write them.</summary>
    public async Task<ProjectCheck> Check(Project project)
    {
        var baseline = await Task.WhenAll(project.AdditionalDocuments.Select(async document => new SourceFile(document.FilePath!, (await document.GetTextAsync()).ToString())));
        var options = new EditorConfig(_sample.Config, baseline).Options;
        var diagnostics = await (await project.GetCompilationAsync())!.WithAnalyzers(Rulebook.AnalyzersOf(_sample.Id), options).GetAllDiagnosticsAsync();
        return new(
            [.. diagnostics.Where(diagnostic => diagnostic.Id == _sample.Id)],
            [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)).Select(diagnostic => diagnostic.Id).Distinct()]);
    }

    private Task<ProjectCheck> Shared(Project project) => _checks.GetOrAdd(project, project => new(() => Check(project))).Value;

    // Twice in one project, if it can stand in a namespace: then the fix has two documents to change. A record belongs to one train of its name alone.
    private static IEnumerable<SourceFile> Files(RuleSample sample)
    {
        yield return new("/Sample.cs", sample.Source);
        var again = $"namespace Again\n{{\n{sample.Source}\n}}\n";
        if (sample.Baseline.Count == 0 && !GeneratorHost.Default.Parse(new("/Again.cs", again)).GetDiagnostics().Any())
            yield return new("/Again.cs", again);
    }

    private static Solution WithBaseline(Solution solution, RuleSample sample)
    {
        foreach (var (project, file) in solution.ProjectIds.SelectMany(project => sample.Baseline.Select(file => (project, file))))
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(file.Path), SourceText.From(file.Text, Encoding.UTF8), filePath: file.Path);

        return solution;
    }
}

/// <summary>What was reported in a project.</summary>
/// <param name="Findings">The rule's diagnostics.</param>
/// <param name="Errors">The ids of the compiler's errors.</param>
internal sealed record ProjectCheck(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<string> Errors);
