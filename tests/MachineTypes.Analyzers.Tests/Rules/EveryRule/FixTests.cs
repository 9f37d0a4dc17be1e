using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.Analyzers.Tests.Rules.EveryRule;

/// <summary>After fix-all a rule has nothing more to say, and the code compiles as it did.</summary>
public sealed class FixTests
{
    public static TheoryData<string, FixAllScope> Cases => new MatrixTheoryData<string, FixAllScope>(
        RuleSample.FixableIds.Select(row => row.Data),
        TestRun.IsFull ? [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution] : [FixAllScope.Solution]);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fix_all_leaves_nothing_to_report(string id, FixAllScope scope)
    {
        var sample = SampleSolution.Of(id);
        var document = sample.Document;
        Assert.NotEmpty(await sample.Findings(document.Project));

        var after = await FixAll(id, sample, scope);
        foreach (var project in after.Projects.Where(project => scope == FixAllScope.Solution || project.Id == document.Project.Id))
        {
            var rest = (await sample.Check(project)).Findings;
            Assert.DoesNotContain(rest, diagnostic => scope != FixAllScope.Document || diagnostic.Location.SourceTree?.FilePath == document.FilePath);
        }

        // A project that the fix has not touched compiles as before.
        var before = await sample.Errors();
        foreach (var changes in after.GetChanges(sample.Solution).GetProjectChanges())
            Assert.Empty((await sample.Check(changes.NewProject)).Errors.Except(before));
    }

    private static async Task<Solution> FixAll(string id, SampleSolution sample, FixAllScope scope)
    {
        var document = sample.Document;
        var fix = Rulebook.Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(id));
        var diagnostic = (await sample.Findings(document.Project)).First(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);
        var key = (await Rulebook.Fix(document, diagnostic))?.EquivalenceKey;
        Assert.NotNull(key);

        var diagnostics = new Diagnostics(sample);
        var context = scope == FixAllScope.Document
            ? new FixAllContext(document, fix, scope, key, [id], diagnostics, CancellationToken.None)
            : new FixAllContext(document.Project, fix, scope, key, [id], diagnostics, CancellationToken.None);
        var all = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return await Rulebook.Apply(all!);
    }

    private sealed class Diagnostics(SampleSolution sample) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await sample.Findings(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await sample.Findings(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
