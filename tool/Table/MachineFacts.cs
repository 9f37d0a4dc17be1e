using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>Describes a machine type in words, for the human-readable formats.</summary>
internal static class MachineFacts
{
    /// <summary>Represents an unknown value, in every format.</summary>
    public const string NotKnown = "not known";

    /// <summary>Returns the facts about a machine type, safe to print.</summary>
    /// <param name="table">The machine type.</param>
    public static IEnumerable<(string Name, string Value)> Of(MachineTable table)
    {
        yield return ("alias", table.Alias is { } alias ? Printable.Name(alias) : table.Upstream is null ? "none" : NotKnown);
        yield return ("family", Printable.Name(table.Machine.Family));
        yield return ("release", table.Upstream is { } upstream ? $"QEMU {upstream.Release}" : table.Release is { } release ? $"{table.Train} {release}" : "none: it is unversioned and may change in any release");
        yield return ("target", table.Target);
        if (table.PresentSince is null || table.PresentSince != table.Release)
            yield return ("exists", table.PresentSince is { } first ? $"since {table.Train} {first}" : "since when is not known");
        if (Absence(table) is { } absence)
            yield return ("as of", $"{table.Train} {table.AsOf}{absence}");
        if (table.IsNewestKnown)
            yield return ("as of", $"{table.Train} {table.AsOf}, the newest release whose compat entries are known");
        if (table.Base is { } basis)
            yield return ("based on", $"{Printable.Name(basis.Name)} of QEMU {table.QemuRelease}: {Own(table, basis.Count)}");
        if (table.Upstream is { Changes: { } changes })
            yield return ("differs", Changes(table, changes));
        yield return ("deprecated", Since(table, table.DeprecatedSince));
        yield return ("removed", Since(table, table.RemovedSince));
    }

    /// <summary>Returns the heading of the properties.</summary>
    /// <param name="table">The machine type.</param>
    public static string PropertiesHeading(MachineTable table) => table.Properties.Count == 0 ? "No properties" : "Properties";

    /// <summary>Returns the value of a property for display.</summary>
    /// <param name="value">The value; null if it is not known.</param>
    public static string Value(PropertyValue? value) => value?.ToString() ?? NotKnown;

    /// <summary>Returns the heading of the compat entries.</summary>
    /// <param name="table">The machine type.</param>
    public static string CompatHeading(MachineTable table)
    {
        if (table.Compat is null)
            return $"Compat entries as of {table.Train} {table.AsOf}: {NotKnown}";

        if (table.Rows.Count == 0)
            return $"No compat entries, as of {table.Train} {table.AsOf}";

        var overridden = table.OverriddenCount == 0 ? "" : $", {table.OverriddenCount} of them overridden: the last entry wins";
        return $"{Count.Of(table.Rows.Count, "compat entry", "compat entries")} in order of application, as of {table.Train} {table.AsOf}{overridden}";
    }

    private static string Own(MachineTable table, int count)
    {
        var own = table.Rows.Count - count;
        return own == 0 ? "it adds nothing" : FormattableString.Invariant($"it adds {Count.Of(own, "compat entry", "compat entries")}, from {count + 1} on");
    }

    private static string Changes(MachineTable table, IReadOnlyDictionary<(string Driver, string Property), (string? Left, string? Right)> changes)
    {
        var here = $"{table.Train} {table.AsOf}";
        return changes.Count == 0 ? $"{here} applies what QEMU {table.QemuRelease} applies"
            : $"from QEMU {table.QemuRelease}: {string.Join(", ", changes.Select(change => Printable.Name($"{change.Key.Driver}.{change.Key.Property}={change.Value.Right ?? "(not set)"}")))}";
    }

    private static string? Absence(MachineTable table) => table.Presence switch
    {
        Presence.NotYet => ", which does not have it yet",
        Presence.Removed when table.OtherName is { } name => $", which has it under another name, {Printable.Name(name)}",
        Presence.Removed => table.Upstream is null ? ", which no longer has it" : ", which does not have it",
        Presence.NotKnown => "; it is not known whether it has it",
        _ => null,
    };

    private static string Since(MachineTable table, string? release) => table.Upstream is not null ? NotKnown : release is null ? "no" : $"since {table.Train} {release}";
}
