using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Usage;

// See docs/decisions/0042-future-machine-types.md.
/// <summary>
/// A catalogue indexed for the usage rules. Index 0 is the default value, which is not a machine type. The machine types start at index 1. The index after the last is the machine type
/// to come, on which all announced flips have happened, so that a guard for one of them is not reported as pointless before the flip. It is followed by the
/// previews of the families, which code can refer to.
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

        // The name of a removed machine type may be an alias now. The current meaning wins.
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

    /// <summary>The number of indexes.</summary>
    public int Count => Manifest.Machines.Count + 2 + Manifest.Previews.Count;

    /// <summary>The index of the machine type to come.</summary>
    public int Next => Manifest.Machines.Count + 1;

    /// <summary>Every index.</summary>
    public MachineSet Universe { get; }

    /// <summary>The machine types that the catalogue declares.</summary>
    public MachineSet Machines { get; }

    /// <summary>What a value can be today: a declared machine type, or the default value.</summary>
    public MachineSet Released { get; }

    /// <summary>All names and aliases.</summary>
    public IEnumerable<string> Names => _indexes.Keys;

    /// <summary>Returns the index of a name or alias; 0 if there is none.</summary>
    public int Find(string name) => _indexes.TryGetValue(name, out var index) ? index : 0;

    /// <summary>Returns the index of a generated member; 0 if there is none.</summary>
    public int FindMember(string member) => _members.TryGetValue(member, out var index) ? index : 0;

    /// <summary>Returns the declared machine type at an index; otherwise, null.</summary>
    public ManifestMachine? At(int index) => index > 0 && index < Next ? Manifest.Machines[index - 1] : null;

    /// <summary>Returns the preview at an index; otherwise, null.</summary>
    public ManifestPreview? PreviewAt(int index) => index > Next && index < Count ? Manifest.Previews[index - Next - 1] : null;

    /// <summary>Returns the value that the machine type or preview at an index reports; otherwise, none.</summary>
    public PropertyValue ValueAt(ManifestProperty property, int index) =>
        PreviewAt(index) is not null ? property.PreviewValues[index - Next - 1]
        : At(index) is not null ? property.Values[index - 1]
        : PropertyValue.None;

    public ManifestProperty? PropertyOfMember(string member) => _propertiesByMember.TryGetValue(member, out var property) ? property : null;

    public ManifestProperty? PropertyOfType(string type) => _propertiesByType.TryGetValue(type, out var property) ? property : null;

    /// <summary>Whether a flag is set at an index; never for index 0.</summary>
    public bool IsOn(ManifestProperty flag, int index) => index == Next ? IsOnNext(flag) : ValueAt(flag, index).Value == "true";

    /// <summary>Returns the declared machine types whose flag has the value.</summary>
    public MachineSet With(ManifestProperty flag, bool value) => MachineSet.Where(Count, i => i > 0 && i < Next && IsOn(flag, i) == value);

    /// <summary>Returns the same, and the machine types to come that will have the value.</summary>
    public MachineSet WithOrComing(ManifestProperty flag, bool value) => MachineSet.Where(Count, i => i > 0 && IsOn(flag, i) == value);

    /// <summary>
    /// Returns the machine types for which a use fails because their flag has the value. Machine types to come count only for code that refers to a preview and
    /// nothing else.
    /// </summary>
    public MachineSet Failing(MachineSet possible, ManifestProperty flag, bool value)
    {
        var failing = possible.Intersect(With(flag, value));
        return failing.IsEmpty && !possible.Overlaps(Released) && !possible.Contains(Next)
            ? possible.Intersect(WithOrComing(flag, value))
            : failing;
    }

    // An announced flag will flip; one that has flipped without an announcement stays flipped.
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
