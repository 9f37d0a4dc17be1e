using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Tasks.Tests.Products;

/// <summary>The findings of all rules.</summary>
internal static class Findings
{
    /// <summary>Runs all rules on a project with its baseline.</summary>
    public static IReadOnlyList<Finding> Of(CSharpCompilation compilation, Project project)
    {
        var files = project.Job().Files.Select(file => BaselineFile.Parse(file, File.ReadAllText(file)));
        return Of(compilation, files);
    }

    /// <summary>Runs all rules on a project with the files of a baseline.</summary>
    public static IReadOnlyList<Finding> Of(CSharpCompilation compilation, IEnumerable<BaselineFile> files)
    {
        var recorded = new RecordedProject(new Declarations(ProjectReading.Of(compilation, CancellationToken.None)), [.. files]);
        return [.. AllRules.Each.SelectMany(rule => rule(recorded))];
    }
}
