using MachineTypes.Analyzers.MT2xxx;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers.Tests.Rules.MT2xxx;

public sealed class MT2003_UnrecordedReleaseTests
{
    public static string Sample => Recorded.Timeline();

    public static SourceFile[] SampleBaseline => [Recorded.V4_0, Recorded.V4_1];

    [Fact]
    public Task A_release_without_a_file_is_reported() => Verify(
        SampleBaseline,
        DiagnosticResult.CompilerWarning("MT2003").WithLocation(0).WithMessage("VMM 4.2 is released, but there is no vmm-4.2.machinetypes; changes to it go undetected"));

    [Fact]
    public Task A_file_that_nobody_closed_is_reported() => Verify(
        [.. SampleBaseline, new(Recorded.V4_2.Path, "machinetypes-baseline 1\nQemuMachine pc-i440fx machine 4.2\n")],
        DiagnosticResult.CompilerWarning("MT2003").WithLocation(0).WithMessage("VMM 4.2 is released, but vmm-4.2.machinetypes does not record it as released; changes to it go undetected")
            .WithSpan(Recorded.V4_2.Path, 1, 1, 1, 24));

    [Fact]
    public Task A_project_without_a_record_did_not_ask_for_one() => Verify([]);

    [Fact]
    public Task What_is_recorded_is_right() => Verify(Recorded.With());

    // What came before the first file was before the project kept a record.
    [Fact]
    public Task A_record_may_begin_late() => Verify([Recorded.V4_2]);

    // A project of two target frameworks is two projects of one file to an editor, with the same files in both.
    [Fact]
    public async Task Under_several_target_frameworks_the_file_is_written_once()
    {
        var solution = WithBaseline(EditorSolution.Open([new("/Machines.cs", Sample)], [new("/Machines.cs", Sample)]), SampleBaseline);
        var recorded = await Rulebook.Apply((await FixAll(solution, SampleBaseline))!);

        var written = Assert.Single(recorded.Projects.SelectMany(project => project.AdditionalDocuments), document => document.Name == "vmm-4.2.machinetypes");
        Assert.Equal("/baseline/vmm-4.2.machinetypes", written.FilePath);
        Assert.Equal("machinetypes-baseline 1\nreleased 2019-12-12\nQemuMachine pc-i440fx machine 4.2\n", (await written.GetTextAsync()).ToString());
    }

    // 'dotnet format' has a workspace in which files can be changed but not added, and fails where a fix adds one.
    [Theory]
    [InlineData(WorkspaceKind.MSBuild, false, false)]
    [InlineData(WorkspaceKind.MSBuild, true, true)]
    [InlineData("LanguageServer", false, true)]
    public async Task It_is_offered_where_the_file_can_be_written(string kind, bool isThere, bool isOffered)
    {
        SourceFile[] files = isThere ? [.. SampleBaseline, new(Recorded.V4_2.Path, "machinetypes-baseline 1\nQemuMachine pc-i440fx machine 4.2\n")] : SampleBaseline;
        var solution = WithBaseline(EditorSolution.Open(new ChangingWorkspace(kind), [new SourceFile("/Machines.cs", Sample)]), files);
        var diagnostic = Assert.Single(await new Diagnostics(files).GetAllDiagnosticsAsync(solution.Projects.Single(), CancellationToken.None));

        var fix = await Rulebook.Fix(solution.Projects.Single().Documents.Single(), diagnostic);
        var all = await FixAll(solution, files);

        Assert.Equal((isOffered, isOffered), (fix is not null, all is not null));
        if (isOffered)
        {
            var written = (await Rulebook.Apply(all!)).Projects.Single().AdditionalDocuments.Single(document => document.Name == "vmm-4.2.machinetypes");
            Assert.StartsWith("machinetypes-baseline 1\nreleased 2019-12-12\n", (await written.GetTextAsync()).ToString(), StringComparison.Ordinal);
        }
    }

    private static Solution WithBaseline(Solution solution, IEnumerable<SourceFile> files)
    {
        foreach (var (project, file) in solution.ProjectIds.SelectMany(project => files.Select(file => (project, file))))
        {
            solution = solution
                .WithProjectFilePath(project, "/Machines.csproj")
                .AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(file.Path), SourceText.From(file.Text), filePath: file.Path);
        }

        return solution;
    }

    private static Task<CodeAction?> FixAll(Solution solution, IEnumerable<SourceFile> files)
    {
        var fix = new CodeFixes.MT2xxx.UnrecordedReleaseFix();
        return fix.GetFixAllProvider().GetFixAsync(new FixAllContext(
            solution.Projects.First(), fix, FixAllScope.Solution, UnrecordedRelease.Id, [UnrecordedRelease.Id], new Diagnostics(files), CancellationToken.None));
    }

    private static Task Verify(IEnumerable<SourceFile> files, params DiagnosticResult[] expected) => Recorded.Test<UnrecordedReleaseAnalyzer>(
        expected.Length == 0 ? Sample : Sample.Replace("[Release(\"4.2\"", "[Release({|#0:\"4.2\"|}", StringComparison.Ordinal), files, expected).RunAsync();

    // A workspace that changes files, and adds none.
    private sealed class ChangingWorkspace(string kind) : Workspace(MefHostServices.DefaultHost, kind)
    {
        public override bool CanApplyChange(ApplyChangesKind feature) => feature is ApplyChangesKind.ChangeDocument or ApplyChangesKind.ChangeAdditionalDocument;
    }

    private sealed class Diagnostics(IEnumerable<SourceFile> files) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var all = await Rulebook.Run((await project.GetCompilationAsync(cancellationToken))!, new EditorConfig("", files).Options);
            return all.Where(diagnostic => diagnostic.Id == UnrecordedRelease.Id);
        }

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
