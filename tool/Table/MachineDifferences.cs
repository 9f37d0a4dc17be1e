using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Table;

/// <summary>How two machine types differ: the properties that they report, and the compat values in force on each.</summary>
/// <param name="Left">The first machine type.</param>
/// <param name="Right">The second machine type.</param>
/// <param name="Properties">The properties that differ, by name; a value is null if it is not reported.</param>
/// <param name="PropertiesNotKnown">The properties that were not compared, because it is not known what one of the machine types reports.</param>
/// <param name="Compat">
/// The driver properties that differ, by driver and property; a value is null if no entry sets it. Null if they were not compared, because those of one of the machine types are
/// not known.
/// </param>
internal sealed record MachineDifferences(
    MachineTable Left,
    MachineTable Right,
    IReadOnlyList<(string Name, PropertyValue? Left, PropertyValue? Right)> Properties,
    IReadOnlyList<string> PropertiesNotKnown,
    IReadOnlyList<(string Driver, string Property, string? Left, string? Right)>? Compat)
{
    /// <summary>Gets whether everything is known of both machine types, and they do not differ in it.</summary>
    public bool AreSame => Properties.Count == 0 && PropertiesNotKnown.Count == 0 && Compat is { Count: 0 };

    /// <summary>Compares two machine types.</summary>
    /// <param name="left">The first machine type.</param>
    /// <param name="right">The second machine type.</param>
    public static MachineDifferences Of(MachineTable left, MachineTable right)
    {
        // What a machine type reports is known only where its own catalogue declares the property.
        var unknown = left.Properties.Concat(right.Properties).Where(property => property.Value is null || !left.Declared.Contains(property.Name) || !right.Declared.Contains(property.Name));
        List<string> notKnown = [.. unknown.Select(property => property.Name).Distinct().Order(StringComparer.Ordinal)];
        return new(
            left,
            right,
            [.. PropertiesOf(left, right).Where(property => !notKnown.Contains(property.Name))],
            notKnown,
            left.Compat is null || right.Compat is null ? null : [.. CompatOf(left.Compat, right.Compat)]);
    }

    private static IEnumerable<(string Name, PropertyValue? Left, PropertyValue? Right)> PropertiesOf(MachineTable left, MachineTable right)
    {
        var (one, other) = (Values(left), Values(right));
        return one.Keys.Union(other.Keys).Order(StringComparer.Ordinal)
            .Select(name => (name, Left: one.GetValueOrDefault(name), Right: other.GetValueOrDefault(name)))
            .Where(p => p.Left != p.Right);

        static Dictionary<string, PropertyValue?> Values(MachineTable table) => table.Properties.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Driver, string Property, string? Left, string? Right)> CompatOf(IReadOnlyList<CompatRow> left, IReadOnlyList<CompatRow> right)
    {
        var (one, other) = (InForce(left), InForce(right));
        return one.Keys.Union(other.Keys).OrderBy(key => key.Driver, StringComparer.Ordinal).ThenBy(key => key.Property, StringComparer.Ordinal)
            .Select(key => (key.Driver, key.Property, Left: one.GetValueOrDefault(key), Right: other.GetValueOrDefault(key)))
            .Where(e => e.Left != e.Right);

        static Dictionary<(string Driver, string Property), string> InForce(IReadOnlyList<CompatRow> rows) =>
            rows.Where(row => row.OverriddenBy is null).ToDictionary(row => (row.Entry.Driver, row.Entry.Property), row => row.Entry.Value);
    }
}
