using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Usage;

/// <summary>
/// A catalogue as the rules on usage ask it. The places of its machine types start at 1. Place 0 is none, the default value; the place behind the last is the machine type
/// that is still to come, on which all announced flips have happened: no guard for it may be called pointless only because nothing has flipped yet. Behind it come the
/// previews of the families, which code can name.
/// </summary>
public sealed class CatalogFacts
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ManifestProperty> _propertiesByMember = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ManifestProperty> _propertiesByType = new(StringComparer.Ordinal);

    public CatalogFacts(CatalogManifest manifest)
    {
        Manifest = manifest;
        for (var i = 0; i < manifest.Machines.Count; i++)
        {
            _indexes[manifest.Machines[i].Name] = i + 1;
            if (manifest.Machines[i].Member is { } member)
            {
                _members[member] = i + 1;
            }
        }

        for (var i = 0; i < manifest.Previews.Count; i++)
        {
            if (manifest.Previews[i].Member is { } member)
            {
                _members[member] = Next + 1 + i;
            }
        }

        // A name that a machine type had once may be an alias now, and means what it means today.
        foreach (var alias in manifest.Aliases)
        {
            _indexes[alias.Name] = alias.Machine + 1;
        }

        foreach (var property in manifest.Properties)
        {
            _propertiesByType[property.Type] = property;
            if (property.Member is { } member)
            {
                _propertiesByMember[member] = property;
            }
        }

        Universe = MachineSet.Where(Count, _ => true);
        Machines = MachineSet.Where(Count, i => i > 0 && i < Next);
        Released = MachineSet.Where(Count, i => i < Next);
    }

    public CatalogManifest Manifest { get; }

    /// <summary>How many places there are.</summary>
    public int Count => Manifest.Machines.Count + 2 + Manifest.Previews.Count;

    /// <summary>The place of the machine type that is still to come.</summary>
    public int Next => Manifest.Machines.Count + 1;

    /// <summary>Every place.</summary>
    public MachineSet Universe { get; }

    /// <summary>The machine types that the catalogue declares.</summary>
    public MachineSet Machines { get; }

    /// <summary>What a value can be today: a machine type that the catalogue declares, or none.</summary>
    public MachineSet Released { get; }

    /// <summary>All names and aliases.</summary>
    public IEnumerable<string> Names => _indexes.Keys;

    /// <summary>The place of a name or alias; 0 where there is none.</summary>
    public int Find(string name) => _indexes.TryGetValue(name, out var index) ? index : 0;

    /// <summary>The place of a generated member; 0 where there is none.</summary>
    public int FindMember(string member) => _members.TryGetValue(member, out var index) ? index : 0;

    /// <summary>The machine type at a place; null for none and for those to come.</summary>
    public ManifestMachine? At(int index) => index > 0 && index < Next ? Manifest.Machines[index - 1] : null;

    /// <summary>The preview at a place; null for any other.</summary>
    public ManifestPreview? PreviewAt(int index) => index > Next && index < Count ? Manifest.Previews[index - Next - 1] : null;

    /// <summary>What is reported at a place of which all is known; none elsewhere.</summary>
    public PropertyValue ValueAt(ManifestProperty property, int index) =>
        PreviewAt(index) is not null ? property.PreviewValues[index - Next - 1]
        : At(index) is not null ? property.Values[index - 1]
        : PropertyValue.None;

    public ManifestProperty? PropertyOfMember(string member) => _propertiesByMember.TryGetValue(member, out var property) ? property : null;

    public ManifestProperty? PropertyOfType(string type) => _propertiesByType.TryGetValue(type, out var property) ? property : null;

    /// <summary>Whether a flag is on at a place; none has no flag.</summary>
    public bool IsOn(ManifestProperty flag, int index) => index == Next ? IsOnNext(flag) : ValueAt(flag, index).Value == "true";

    /// <summary>The machine types of the catalogue whose flag has that value.</summary>
    public MachineSet With(ManifestProperty flag, bool value) => MachineSet.Where(Count, i => i > 0 && i < Next && IsOn(flag, i) == value);

    /// <summary>The same, and the machine type that is still to come if it will have that value.</summary>
    public MachineSet WithOrComing(ManifestProperty flag, bool value) => MachineSet.Where(Count, i => i > 0 && IsOn(flag, i) == value);

    /// <summary>
    /// Those of some machine types for which a use fails that fails while a flag has that value. What is still to come fails nothing, but for code that names a preview and
    /// nothing else.
    /// </summary>
    public MachineSet Failing(MachineSet possible, ManifestProperty flag, bool value)
    {
        var failing = possible.Intersect(With(flag, value));
        return failing.IsEmpty && !possible.Overlaps(Released) && !possible.Contains(Next)
            ? possible.Intersect(WithOrComing(flag, value))
            : failing;
    }

    // What was announced will flip; what has flipped somewhere without stays flipped.
    private static bool IsOnNext(ManifestProperty flag)
    {
        if (flag.Deprecations.Count > 0)
        {
            return flag.Deprecations[0].FlipsTo;
        }

        if (flag.Values.Count == 0)
        {
            return false;
        }

        var old = flag.Values[0].Value == "true";
        return flag.Values.Any(v => (v.Value == "true") != old) ? !old : old;
    }
}
