using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads all that a project declares, with what referenced assemblies declare where that matters.</summary>
public static class ProjectReading
{
    // Only types whose attributes have the right names are read, as in the generator, so that the rules see the same declarations. The other types of a large
    // project cost nothing.
    public static ProjectDefinitions Of(Compilation compilation, CancellationToken cancellation)
    {
        var own = DefinitionCollector.Collect([.. CandidateFilter.ReadAll(compilation, cancellation)]) with { Language = Languages.VersionOf(compilation) };
        own = own with { BaseCatalogs = BaseCatalogs.Read(own, compilation, cancellation) };
        return DefinitionCollector.DependOnReferences(own) ? own with { Referenced = ReferencedDefinitions.Read(compilation, cancellation) } : own;
    }
}
