using System.Text;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Testing;

/// <summary>A solution as it is open in an editor: projects with files, the runtime and the generator.</summary>
public static class EditorSolution
{
    /// <summary>Opens projects.</summary>
    /// <param name="projects">The files of each project.</param>
    /// <returns>The solution.</returns>
    public static Solution Open(params IEnumerable<IEnumerable<SourceFile>> projects) => Open(new AdhocWorkspace(), projects);

    /// <summary>Opens projects in a workspace, whose current solution stays unchanged.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="projects">The files of each project.</param>
    /// <returns>The solution.</returns>
    public static Solution Open(Workspace workspace, params IEnumerable<IEnumerable<SourceFile>> projects)
    {
        var host = GeneratorHost.Default;
        var solution = workspace.CurrentSolution;
        foreach (var (number, files) in projects.Index())
        {
            var id = ProjectId.CreateNewId();
            var name = $"Project{number}";
            solution = solution
                .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp)
                    .WithParseOptions(host.ParseOptions)
                    .WithCompilationOptions(AnalyzerTestSetup.CompilationOptions)
                    .WithMetadataReferences(host.References.All)
                    .WithAnalyzerReferences([new GeneratorReference(new MachineTypeGenerator())]));
            foreach (var file in files)
                solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(file.Path), SourceText.From(file.Text, Encoding.UTF8), filePath: file.Path);
        }

        return solution;
    }
}
