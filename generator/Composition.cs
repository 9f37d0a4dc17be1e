using System.Collections.Immutable;
using MachineTypes.Generator.Emitting;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Usage;

namespace MachineTypes.Generator;

/// <summary>Everything that the types of a compilation declare, composed for emission, in an order that does not depend on the source.</summary>
internal static class Composition
{
    /// <summary>The release trains whose value types can be filled in, each with the name of its file.</summary>
    public static IReadOnlyList<TrainPart> Trains(ImmutableArray<TypeReading> types, CancellationToken cancellation) => Work.Run(cancellation, () =>
    {
        var hints = Hints(types);
        return types
            .Select(t => t.Train)
            .OfType<TrainSpec>()
            .Where(t => t.Shape.CanBeFilledIn)
            .Select(t => new TrainPart(hints[t.Shape.Type], t))
            .OrderBy(t => t.Hint, StringComparer.Ordinal)
            .ToList();
    });

    /// <summary>The catalogues whose value types can be filled in, each with the name of its files and with its manifest.</summary>
    public static IReadOnlyList<DescribedCatalog> Catalogs(ImmutableArray<TypeReading> types, CancellationToken cancellation) => Work.Run(cancellation, () =>
    {
        var hints = Hints(types);
        var families = types.SelectMany(t => t.Families).ToList();
        var properties = types.Select(t => t.Property).OfType<PropertyDefinition>().ToList();
        return types
            .Where(t => t is { Catalog: { Shape.CanBeFilledIn: true, IsTrainGenerated: true }, Train: null })
            .OrderBy(t => hints[t.Catalog!.Shape.Type], StringComparer.Ordinal)
            .Select(t => (Hint: hints[t.Catalog!.Shape.Type], t.Catalog, Spec: CatalogComposer.Compose(t.Catalog, families, properties)))
            .Select(t => new DescribedCatalog(t.Hint, t.Spec, ManifestComposer.Compose(t.Spec, t.Catalog.Train, properties.Concat(families.SelectMany(f => f.Properties)))))
            .ToList();
    });

    private static IReadOnlyDictionary<string, string> Hints(ImmutableArray<TypeReading> types) =>
        HintNames.For(types.Select(t => t.Train?.Shape.Type ?? t.Catalog?.Shape.Type).OfType<string>());
}

/// <summary>A release train to be filled in, with the name of its file.</summary>
internal sealed record TrainPart(string Hint, TrainSpec Train);

/// <summary>A catalogue to be filled in, with its manifest and the name that its files begin with.</summary>
internal sealed record DescribedCatalog(string Hint, CatalogSpec Spec, CatalogManifest Manifest);

/// <summary>What the look-ups and tables of a catalogue are made from.</summary>
internal sealed record CatalogPart(string Hint, CatalogSpec Spec);

/// <summary>What a catalogue's manifest is made from.</summary>
internal sealed record ManifestPart(string Hint, TypeShape Shape, CatalogManifest Manifest);

/// <summary>A file that the generator adds.</summary>
internal sealed record GeneratedFile(string Hint, string Text);
