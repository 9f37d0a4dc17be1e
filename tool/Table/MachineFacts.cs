using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>Describes a machine type in words, for the human-readable formats.</summary>
internal static class MachineFacts
{
    /// <summary>Returns the facts about a machine type, safe to print.</summary>
    /// <param name="table">The machine type.</param>
    public static IEnumerable<(string Name, string Value)> Of(MachineTable table)
    {
        yield return ("alias", table.Alias is { } alias ? Printable.Name(alias) : "none");
        yield return ("family", Printable.Name(table.Machine.Family));
        yield return ("release", table.Release is { } release ? $"{table.Train} {release}" : "none: it is unversioned and may change in any release");
        yield return ("target", table.Target);
        if (table.Presence == Presence.NotYet)
            yield return ("as of", $"{table.Train} {table.AsOf}, which does not have it yet");
        yield return ("deprecated", Since(table, table.DeprecatedSince));
        yield return ("removed", Since(table, table.RemovedSince));
    }

    /// <summary>Returns the heading of the compat entries.</summary>
    /// <param name="table">The machine type.</param>
    public static string CompatHeading(MachineTable table)
    {
        if (table.Rows.Count == 0)
            return $"No compat entries, as of {table.Train} {table.AsOf}";

        var overridden = table.OverriddenCount == 0 ? "" : $", {table.OverriddenCount} of them overridden: the last entry wins";
        return $"{Count.Of(table.Rows.Count, "compat entry", "compat entries")} in order of application, as of {table.Train} {table.AsOf}{overridden}";
    }

    private static string Since(MachineTable table, string? release) => release is null ? "no" : $"since {table.Train} {release}";
}
