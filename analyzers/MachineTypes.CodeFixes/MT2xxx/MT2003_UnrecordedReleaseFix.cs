using System.Collections.Immutable;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT2xxx;

/// <summary>
/// MT2003: writes the baseline file of the release, as a build with <c>-p:MachineTypesUpdateBaseline=true</c> does. It is offered only where the file can be written:
/// <c>dotnet format</c> can change a file, but cannot add one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnrecordedReleaseFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(UnrecordedRelease.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => RecordAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixProperties.Title, out var title) && title is not null && FileOf(diagnostic) is { } file && BaselineEdit.CanWrite(context.Document.Project, file))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => BaselineEdit.RecordAsync(context.Document.Project, [file], cancellation), equivalenceKey: UnrecordedRelease.Id),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static string? FileOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(FixProperties.Text, out var file) ? file : null;

    // Baseline files belong to a project, not to a document. A project with several target frameworks appears as several projects with one project file; only the first of them writes.
    private sealed class RecordAll : FixAllProvider
    {
        public static readonly RecordAll Instance = new();

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var files = await FilesAsync(context).ConfigureAwait(false);
            return files.Count == 0 ? null : CodeAction.Create(
                "Record what releases promise", cancellation => FixAsync(context.Solution, files, cancellation), equivalenceKey: UnrecordedRelease.Id);
        }

        private static async Task<Solution> FixAsync(Solution solution, IEnumerable<(ProjectId Project, string[] Files)> projects, CancellationToken cancellation)
        {
            foreach (var (project, files) in projects)
            {
                solution = await BaselineEdit.RecordAsync(solution.GetProject(project)!, files, cancellation).ConfigureAwait(false);
            }

            return solution;
        }

        private static async Task<IReadOnlyList<(ProjectId Project, string[] Files)>> FilesAsync(FixAllContext context)
        {
            var solution = context.Solution;
            var all = new List<(ProjectId, string[])>();
            var projects = context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project];
            foreach (var project in projects.GroupBy(project => project.FilePath ?? project.Id.Id.ToString(), StringComparer.Ordinal).Select(same => same.First()))
            {
                var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                string[] files = [.. diagnostics.Select(FileOf).OfType<string>().Where(file => BaselineEdit.CanWrite(project, file))];
                if (files.Length > 0)
                {
                    all.Add((project.Id, files));
                }
            }

            return all;
        }
    }
}
