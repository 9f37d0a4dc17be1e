namespace MachineTypes.Tool.Catalogs;

/// <summary>The values in force in a compat table: the last entry for a driver's property wins.</summary>
internal static class CompatValues
{
    /// <summary>Returns the value of each driver property that the entries set.</summary>
    /// <param name="entries">The entries, in order of application.</param>
    public static IReadOnlyDictionary<(string Driver, string Property), string> InForce(IEnumerable<CompatEntry> entries)
    {
        var values = new Dictionary<(string, string), string>();
        foreach (var entry in entries)
            values[(entry.Driver, entry.Property)] = entry.Value;

        return values;
    }

    /// <summary>Returns the driver properties that two tables set differently, by driver and property, with both values; null where a table does not set the property.</summary>
    /// <param name="left">The entries of one table.</param>
    /// <param name="right">The entries of the other.</param>
    public static IReadOnlyDictionary<(string Driver, string Property), (string? Left, string? Right)> Difference(IEnumerable<CompatEntry> left, IEnumerable<CompatEntry> right)
    {
        var (one, other) = (InForce(left), InForce(right));
        return one.Keys.Union(other.Keys)
            .Select(key => (Key: key, Left: one.GetValueOrDefault(key), Right: other.GetValueOrDefault(key)))
            .Where(pair => pair.Left != pair.Right)
            .ToDictionary(pair => pair.Key, pair => (pair.Left, pair.Right));
    }
}
