using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Table;

/// <summary>The facts of a machine type in words, for the formats that people read.</summary>
internal static class MachineFacts
{
    /// <summary>What the machine type is, as names and texts that are fit to print.</summary>
    public static IEnumerable<(string Name, string Text)> Of(MachineTable table)
    {
        yield return ("alias", table.Alias is { } alias ? Printable.Name(alias) : "none");
        yield return ("family", Printable.Name(table.Machine.Family));
        yield return ("release", table.Release is { } release ? $"{table.Train} {release}" : "none: it has no version, and may change with any release");
        yield return ("target", table.Target);
        if (table.Presence == Presence.NotYet)
            yield return ("as of", $"{table.Train} {table.AsOf}, which does not have it yet");
        yield return ("deprecated", Since(table, table.DeprecatedSince));
        yield return ("removed", Since(table, table.RemovedSince));
    }

    /// <summary>The heading of the compat entries.</summary>
    public static string CompatHeading(MachineTable table)
    {
        if (table.Rows.Count == 0)
            return $"No compat entries, as of {table.Train} {table.AsOf}";

        var overridden = table.OverriddenCount == 0 ? "" : $", {table.OverriddenCount} of them overridden: the last entry wins";
        return $"{Count.Of(table.Rows.Count, "compat entry", "compat entries")} in order of application, as of {table.Train} {table.AsOf}{overridden}";
    }

    private static string Since(MachineTable table, string? release) => release is null ? "no" : $"since {table.Train} {release}";
}
