using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Table;

/// <summary>What two machine types give a guest differently: what they report, and the compat values in force on each.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="Properties">The properties that differ, by name.</param>
/// <param name="Compat">The drivers' properties that differ, by driver and property; null where no entry sets one.</param>
internal sealed record MachineDifferences(
    MachineTable Left,
    MachineTable Right,
    IReadOnlyList<(string Name, PropertyValue? Left, PropertyValue? Right)> Properties,
    IReadOnlyList<(string Driver, string Property, string? Left, string? Right)> Compat)
{
    /// <summary>Whether a guest cannot tell them apart by anything that the catalogue knows.</summary>
    public bool AreNone => Properties.Count == 0 && Compat.Count == 0;

    /// <summary>Compares two machine types.</summary>
    public static MachineDifferences Of(MachineTable left, MachineTable right) => new(left, right, [.. PropertiesOf(left, right)], [.. CompatOf(left, right)]);

    private static IEnumerable<(string Name, PropertyValue? Left, PropertyValue? Right)> PropertiesOf(MachineTable left, MachineTable right)
    {
        var (one, other) = (Values(left), Values(right));
        return one.Keys.Union(other.Keys).Order(StringComparer.Ordinal)
            .Select(name => (name, Left: one.GetValueOrDefault(name), Right: other.GetValueOrDefault(name)))
            .Where(p => p.Left != p.Right);

        static Dictionary<string, PropertyValue?> Values(MachineTable table) => table.Properties.ToDictionary(p => p.Name, p => (PropertyValue?)PropertyValue.Of(p.Value), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Driver, string Property, string? Left, string? Right)> CompatOf(MachineTable left, MachineTable right)
    {
        var (one, other) = (InForce(left), InForce(right));
        return one.Keys.Union(other.Keys).OrderBy(key => key.Driver, StringComparer.Ordinal).ThenBy(key => key.Property, StringComparer.Ordinal)
            .Select(key => (key.Driver, key.Property, Left: one.GetValueOrDefault(key), Right: other.GetValueOrDefault(key)))
            .Where(e => e.Left != e.Right);

        static Dictionary<(string Driver, string Property), string> InForce(MachineTable table) =>
            table.Rows.Where(row => row.OverriddenBy is null).ToDictionary(row => (row.Entry.Driver, row.Entry.Property), row => row.Entry.Value);
    }
}
