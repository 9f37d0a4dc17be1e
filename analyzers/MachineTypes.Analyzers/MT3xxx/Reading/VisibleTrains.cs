using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>Finds the release trains that a compilation and its references declare.</summary>
internal static class VisibleTrains
{
    public static IEnumerable<NamedTrain> Of(Compilation compilation, UsageModel model) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Append(compilation.Assembly)
            .Where(model.MayBeAnnotated)
            .SelectMany(assembly => VisibleCatalogs.Structs(assembly.GlobalNamespace))
            .Select(Read)
            .OfType<NamedTrain>()
            .OrderBy(train => train.Name, StringComparer.Ordinal);

    private static NamedTrain? Read(INamedTypeSymbol type)
    {
        var attributes = type.GetAttributes();
        return attributes.Select(a => NameIn(a, KnownNames.ReleaseTrain)).FirstOrDefault(name => name is not null) is { } train
            ? new(train, [.. attributes.Select(a => NameIn(a, KnownNames.Release) ?? NameIn(a, KnownNames.BugFixRelease)).OfType<string>()])
            : null;
    }

    private static string? NameIn(AttributeData attribute, string type) =>
        attribute.AttributeClass?.IsKnown(type) == true && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string name }, ..] ? name : null;
}
