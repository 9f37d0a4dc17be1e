using System.Text;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.CodeFixes.Infrastructure;

/// <summary>Writes baseline files to a project.</summary>
internal static class BaselineEdit
{
    /// <summary>Writes the files of some releases, oldest first, because each contains what its release added to all earlier ones.</summary>
    /// <param name="files">The names of the files.</param>
    public static async Task<Solution> RecordAsync(Project project, IReadOnlyCollection<string> files, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return project.Solution;
        }

        var declarations = new Declarations(ProjectReading.Of(compilation, cancellation));
        var trains = declarations.AllTrains.ToList();
        var wanted = files.Distinct(StringComparer.Ordinal)
            .Select(file => BaselineNames.Find(file, trains))
            .Where(found => found?.Release is not null)
            .Select(found => (found!.Value.Train, Release: found.Value.Release!))
            .OrderBy(found => found.Release.Index)
            .GroupBy(found => found.Train);
        foreach (var releases in wanted)
        {
            var (train, defined) = (releases.Key, new DefinedFacts(declarations, releases.Key));
            foreach (var (_, release) in releases)
            {
                var known = await ReadAsync(project, cancellation).ConfigureAwait(false);
                var text = BaselineWriter.Write(defined, release, Baseline.Of(train, known, trains, defined.Names), close: release.State == ReleaseState.Released);
                project = Write(project, text);
            }
        }

        return project.Solution;
    }

    /// <summary>Determines whether a file can be written: in a workspace of MSBuild, which <c>dotnet format</c> uses, files can be changed but not added. Editors add them.</summary>
    public static bool CanWrite(Project project, string file) =>
        project.Solution.Workspace is not { Kind: WorkspaceKind.MSBuild } workspace || workspace.CanApplyChange(ApplyChangesKind.AddAdditionalDocument) || Find(project, file) is not null;

    private static async Task<IReadOnlyList<BaselineFile>> ReadAsync(Project project, CancellationToken cancellation)
    {
        var files = new List<BaselineFile>();
        foreach (var document in project.AdditionalDocuments.Where(document => BaselineNames.IsBaseline(PathOf(document))))
        {
            files.Add(BaselineFile.Parse(PathOf(document), (await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString()));
        }

        return files;
    }

    private static Project Write(Project project, BaselineContent file)
    {
        var text = SourceText.From(file.Content, new UTF8Encoding(false));
        if (Find(project, file.Name) is { } existing)
        {
            return project.Solution.WithAdditionalDocumentText(existing.Id, text).GetProject(project.Id)!;
        }

        // Next to the other files, wherever the project keeps them.
        var folder = project.AdditionalDocuments.Select(PathOf).Where(BaselineNames.IsBaseline).Select(Path.GetDirectoryName).FirstOrDefault()
            ?? Path.Combine(Path.GetDirectoryName(project.FilePath) ?? "", BaselineNames.Folder);
        return project.AddAdditionalDocument(file.Name, text, [BaselineNames.Folder], Path.Combine(folder, file.Name)).Project;
    }

    private static TextDocument? Find(Project project, string file) =>
        project.AdditionalDocuments.FirstOrDefault(document => string.Equals(Path.GetFileName(PathOf(document)), file, StringComparison.OrdinalIgnoreCase));

    private static string PathOf(TextDocument document) => document.FilePath ?? document.Name;
}
