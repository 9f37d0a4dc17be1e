using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Usage;

/// <summary>Composes the manifest of a catalogue.</summary>
public static class ManifestComposer
{
    /// <param name="properties">The definitions of the properties that the catalogue may have.</param>
    public static CatalogManifest Compose(CatalogSpec spec, TrainDefinition definition, IEnumerable<PropertyDefinition> properties)
    {
        var train = new ReleaseTrain(definition);
        var definitions = properties.GroupBy(p => p.Type, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return new(
            train.Name,
            spec.TrainType,
            train.All.Select(r => new ManifestRelease(r.Version, r.State, r.Date?.ToString(), r.BugFixOf is not null)).ToEquatableArray(),
            spec.Families.Select(f => f.Name).ToEquatableArray(),
            spec.Machines.Select(m => new ManifestMachine(m.Name, m.Member, m.Family, m.Release, m.DeprecatedFrom, m.RemovedFrom)).ToEquatableArray(),
            spec.Names.Where(n => n.Name != spec.Machines[n.Machine].Name).ToEquatableArray(),
            spec.Properties.Select(p => new ManifestProperty(
                p.Type,
                p.Name,
                p.Member,
                p.ValueType.Kind,
                p.Values,
                definitions.TryGetValue(p.Type, out var d) ? d.Deprecations.Select(x => Deprecation(x, d, train)).ToEquatableArray() : default,
                p.PreviewValues)).ToEquatableArray(),
            spec.Previews.Select(p => new ManifestPreview(p.Name, p.Member, p.Family, spec.Machines[p.Machine].Release)).ToEquatableArray());
    }

    private static ManifestDeprecation Deprecation(DeprecationDefinition deprecation, PropertyDefinition property, ReleaseTrain train)
    {
        var grace = Grace.Of(property, deprecation, train);
        return new(
            deprecation.Feature,
            grace?.Announced.Index ?? -1,
            grace?.Earliest?.Index ?? -1,
            deprecation.Replacement,
            deprecation.IsRefusedWhenFlipped,
            FlipsTo: PendingFlips.NewValue(property) == PropertyValue.Flag(true));
    }
}
