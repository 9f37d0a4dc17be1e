using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0047-previews.md.
/// <summary>Composes the previews of a catalogue: the next machine type of each family that is still developed, with every pending flip applied.</summary>
internal sealed class PreviewComposer
{
    private readonly CatalogNames _names;
    private readonly List<(Family Family, FamilyVersion Newest)> _families;
    private readonly HashSet<string> _named;

    public PreviewComposer(CatalogNames names)
    {
        _names = names;
        _named = new(names.Families.SelectMany(family => family.Definition.Properties).Select(property => property.Type), StringComparer.Ordinal);
        _families = [.. names.Families
            .Select(family => (Family: family, Newest: family.Newest!))
            .Where(f => f.Newest is not null && names.Has(f.Newest))];
    }

    /// <summary>Returns the previews, given the machine types in index order.</summary>
    public EquatableArray<PreviewSpec> Previews(IReadOnlyList<MachineSpec> machines)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < machines.Count; i++)
        {
            indexes[machines[i].Name] = i;
        }

        return _families
            .Select(f => (f, Index: indexes[f.Newest.Name]))
            .Select(p => new PreviewSpec(NameOf(p.f.Family), _names.PreviewMemberOf(p.f.Family), machines[p.Index].Family, p.Index))
            .ToEquatableArray();
    }

    /// <summary>The pending flips, by family, then property.</summary>
    public EquatableArray<PendingFlipSpec> PendingFlips() => _families
        .SelectMany((f, preview) => _names.Properties.Select((property, index) => (Flip: Pending(property, f.Family, f.Newest), preview, index)))
        .Where(p => p.Flip is not null)
        .Select(p => new PendingFlipSpec(
            p.preview, p.index, p.Flip!.Value == PropertyValue.Flag(true), p.Flip.Deprecation.Feature, p.Flip.Deprecation.Replacement, p.Flip.Announced.Index, p.Flip.Earliest))
        .ToEquatableArray();

    /// <summary>What each preview reports of a property: the new value where its flip is pending, or else what the family's newest machine type reports.</summary>
    public IEnumerable<PropertyValue> Values(PropertyDefinition property) => _families.Select(f =>
        Pending(property, f.Family, f.Newest)?.Value ?? PropertySteps.Of(property, f.Family, _names.Train.Current).At(f.Newest.Key));

    /// <summary>The families that have a preview, in the order of the previews.</summary>
    public IEnumerable<Family> Families => _families.Select(f => f.Family);

    // Names of machine types contain no spaces or parentheses, so a preview cannot be mistaken for a real machine type.
    private static string NameOf(Family family) => $"{family.Definition.Name} (next)";

    private PendingFlip? Pending(PropertyDefinition property, Family family, FamilyVersion newest) => Model.Composition.PendingFlips.Of(
        property, family, newest, _named.Contains(property.Type));
}
