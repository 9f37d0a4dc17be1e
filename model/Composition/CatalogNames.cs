using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0030-names-given-once.md.
/// <summary>Gives the families, machine types and properties of a catalogue their names and members, in an order that is not that of the source.</summary>
public sealed class CatalogNames
{
    private readonly List<NameClash> _clashes = [];
    private readonly NameTable _names;
    private readonly NameTable _members;
    private readonly Dictionary<string, FamilyVersion> _machines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _machineMembers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _previewMembers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _propertyMembers = new(StringComparer.Ordinal);

    /// <param name="families">The families of every catalogue; those of others are passed over.</param>
    /// <param name="properties">The properties that are declared beside the catalogue.</param>
    public CatalogNames(CatalogDefinition catalog, IEnumerable<FamilyDefinition> families, IEnumerable<PropertyDefinition> properties)
    {
        Catalog = catalog;
        Train = new(catalog.Train);
        _names = new(_clashes);
        _members = new(_clashes);
        Families = NameFamilies(families);
        Properties = NameProperties(properties);

        // Properties come first: a machine type's member always has an underscore or is a class's name, and is renamed.
        ReserveMembers();
        foreach (var property in Properties)
        {
            NameMember(property);
        }

        var classes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var family in Families)
        {
            NameMachines(family, isClassKnown: !classes.Add(family.Definition.Type));
        }

        // Existing machine types come before previews.
        foreach (var family in Families.Where(f => f.Newest is not null && f.Definition.Member.Length > 0))
        {
            NamePreview(family);
        }
    }

    public CatalogDefinition Catalog { get; }

    public ReleaseTrain Train { get; }

    /// <summary>The families that have machine types, by name.</summary>
    public IReadOnlyList<Family> Families { get; }

    /// <summary>The properties, by the name under which they are reported.</summary>
    public IReadOnlyList<PropertyDefinition> Properties { get; }

    /// <summary>Where two would have one name or one member.</summary>
    public IReadOnlyList<NameClash> Clashes => _clashes;

    /// <summary>The machine type of that name.</summary>
    public FamilyVersion? Find(string name) => _machines.TryGetValue(name, out var version) ? version : null;

    /// <summary>Whether the machine type has its name, or another has it.</summary>
    public bool Has(FamilyVersion version) => ReferenceEquals(Find(version.Name), version);

    /// <summary>The machine type's member; null if it cannot have one.</summary>
    public string? MemberOf(FamilyVersion version) =>
        Has(version) && _machineMembers.TryGetValue(version.Name, out var member) ? member : null;

    /// <summary>The member of the family's preview; null if it cannot have one.</summary>
    public string? PreviewMemberOf(Family family) => _previewMembers.TryGetValue(family.Definition.Name, out var member) ? member : null;

    /// <summary>The property's member; null if it cannot have one.</summary>
    public string? MemberOf(PropertyDefinition property) => _propertyMembers.TryGetValue(property.Type, out var member) ? member : null;

    private List<Family> NameFamilies(IEnumerable<FamilyDefinition> families)
    {
        // A machine type without versions may have the name of a family, if another class declares it: QEMU may have virt beside virt-10.0.
        var names = new Dictionary<bool, NameTable> { [false] = new(_clashes), [true] = new(_clashes) };
        return [.. Family.Join(
                families
                    .Where(f => f.Catalog == Catalog.Shape.Type && f.Obstacle == FamilyObstacle.None && MachineNames.IsValid(f.Name))
                    .OrderBy(f => f.Name, StringComparer.Ordinal)
                    .ThenBy(f => f.Type, StringComparer.Ordinal),
                _ => Train)
            .OrderBy(f => f.Definition.Name, StringComparer.Ordinal)
            .ThenBy(IsVersioned)
            .ThenBy(f => f.Definition.Type, StringComparer.Ordinal)
            .Where(f => names[IsVersioned(f)].Take(f.Definition.Name, new($"the family of '{f.Definition.Member}'", f.Definition.Anchor, new("name", 0))))
            .Where(f => f.Versions.Count > 0)];
    }

    private static bool IsVersioned(Family family) => family.Spans.Any(span => !span.IsUnversioned);

    private List<PropertyDefinition> NameProperties(IEnumerable<PropertyDefinition> properties)
    {
        var names = new NameTable(_clashes);

        // If several properties are reported under one name, one that a family of the catalogue names is meant.
        var named = new HashSet<string>(Families.SelectMany(f => f.Definition.Properties).Select(p => p.Type), StringComparer.Ordinal);
        return [.. properties
            .Where(p => p.CanBeReported)
            .Concat(Families.SelectMany(f => f.Definition.Properties))
            .GroupBy(p => p.Type, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .ThenBy(p => named.Contains(p.Type) ? 0 : 1)
            .ThenBy(p => p.Type, StringComparer.Ordinal)
            .Where(p => names.Take(p.Name, new($"the name under which '{p.Member}' is reported", p.Anchor, new("name", 0))))];
    }

    private void ReserveMembers()
    {
        var anchor = Anchor.OfType(Catalog.Shape.Type);
        foreach (var name in ReservedNames.Catalog)
        {
            _members.Reserve(name, new("a member of every catalogue", anchor));
        }

        _members.Reserve(Catalog.Shape.PlainName, new("the name of the catalogue itself", anchor));
        foreach (var name in Catalog.Shape.Members)
        {
            _members.Reserve(name, new($"your own member of '{Catalog.Shape.PlainName}'", anchor));
        }
    }

    private void NameMember(PropertyDefinition property)
    {
        var holder = new NameHolder($"the member of property '{property.Name}'", property.Anchor.IsInSource ? Anchor.OfType(property.Type) : property.Anchor);
        if (_members.Take(property.Member, holder))
        {
            _propertyMembers.Add(property.Type, property.Member);
        }
    }

    private void NameMachines(Family family, bool isClassKnown)
    {
        foreach (var version in family.Versions)
        {
            var index = HolderOf(version);
            if (!_names.Take(version.Name, index with { What = $"a machine type of '{family.Definition.Name}'" }))
            {
                continue;
            }

            _machines.Add(version.Name, version);

            // Members are named after the class, which cannot distinguish two families of one class.
            var member = MemberNames.OfMachine(family.Definition.Member, version.Version);
            var holder = version.Key.Extra > 0 || isClassKnown ? index : new("", Anchor.OfType(family.Definition.Type));
            if (family.Definition.Member.Length > 0 && _members.Take(member, holder with { What = $"the member of '{version.Name}'" }))
            {
                _machineMembers.Add(version.Name, member);
            }
        }
    }

    private void NamePreview(Family family)
    {
        var member = MemberNames.OfPreview(family.Definition.Member);
        if (_members.Take(member, new($"the member of the next '{family.Definition.Name}'", Anchor.OfType(family.Definition.Type))))
        {
            _previewMembers.Add(family.Definition.Name, member);
        }
    }

    private static NameHolder HolderOf(FamilyVersion version) => new(
        "",
        version.Span.Anchor,
        version.Span.Versions.Count > 0 ? new("Versions") { Element = IndexOf(version.Span.Versions, version.Version) }
            : version.Key.Extra > 0 ? new("Extra") { Element = IndexOf(version.Span.Extra, version.Version) }
            : new("name", 0));

    private static int IndexOf(EquatableArray<string> texts, string? text) => texts.ToList().IndexOf(text!);
}
