using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0020-two-ranges-of-one-list.md.
/// <summary>Composes the compat tables of a family: one list, of which every machine type has a prefix.</summary>
public static class CompatComposer
{
    /// <summary>
    /// All entries that the family's binaries ever had, in order of application: board defaults first, then the tables from the newest to the oldest, within a table a base
    /// scope before a derived one, each scope in source order.
    /// </summary>
    public static IReadOnlyList<ListEntry> Compose(Family family)
    {
        var defaults = new List<(int Rank, ListEntry Entry)>();
        var tables = new List<(int Rank, ListEntry Entry)>();
        var oldest = family.Versions.FirstOrDefault(v => v.Release is not null)?.Key;
        var late = LateTables(family);
        for (var i = 0; i < family.Definition.Scopes.Count; i++)
        {
            foreach (var entry in family.Definition.Scopes[i].Compat.Where(e => family.Reads(e.Train)))
            {
                var rank = entry.IsBeforeBase ? -i : i + 1;
                if (entry.UpTo is null)
                {
                    defaults.Add((rank, new(entry, null, entry.Correction.Window(family.Train))));
                }
                else if (family.EndOf(entry.UpTo) is { } end && oldest <= end)
                {
                    tables.Add((rank, new(entry, end, Window(entry, end, family.Train, late))));
                }
            }
        }

        // OrderBy keeps the order of equals, which is that of the source.
        return [
            .. defaults.OrderBy(d => d.Rank).Select(d => d.Entry),
            .. tables.OrderByDescending(t => t.Entry.End).ThenBy(t => t.Rank).Select(t => t.Entry)];
    }

    /// <summary>The entries that the binaries of <paramref name="asOf"/> have: the defaults of then, and the tables of the releases before.</summary>
    public static IReadOnlyList<ListEntry> Compose(Family family, Release? asOf) =>
        [.. Compose(family).Where(e => IsIn(e, family.Train, asOf))];

    /// <summary>Whether the binaries of a release have an entry.</summary>
    internal static bool IsIn(ListEntry entry, ReleaseTrain train, Release? asOf) =>
        entry.Window.Includes(asOf) && (entry.End is not { } end || IsApplied(end, train, asOf));

    /// <summary>How many entries of the family's list a machine type has; one without a version has the board defaults alone.</summary>
    public static int CountFor(FamilyVersion version, IReadOnlyList<ListEntry> entries)
    {
        var count = 0;
        while (count < entries.Count && (entries[count].End is not { } end || (version.Release is not null && version.Key <= end)))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether the train has the releases that a correction names. If not, the affected binaries are unknown.</summary>
    public static bool IsOn(this Correction correction, ReleaseTrain train) =>
        new[] { correction.AddedIn, correction.RemovedIn, correction.BrokenSince }.All(version => version is null || train.FindBinary(version) is not null);

    /// <summary>Whether the binaries of a release carry what was declared with this correction.</summary>
    public static bool Holds(this Correction correction, ReleaseTrain train, Release? asOf) => correction.Window(train).Includes(asOf);

    /// <summary>The releases whose binaries carry what was declared with this correction.</summary>
    public static ReleaseWindow Window(this Correction correction, ReleaseTrain train) =>
        new(train.FindBinary(correction.AddedIn)?.Index ?? 0, train.FindBinary(correction.RemovedIn)?.Index);

    // The table of a release keeps its machine types as they were when the next release changed something, so the next release's binaries are the first to have it. If the train
    // does not name the next release yet, the last release of the train counts.
    private static bool IsApplied(VersionKey end, ReleaseTrain train, Release? asOf) =>
        asOf is not null && (end.Release < asOf.Series.Index || train.IndexAfter(asOf.Series) == train.All.Count);

    /// <summary>Whether a release's binaries lack an entry because its table came late, and for no reason of the entry's own.</summary>
    internal static bool IsLate(LateTableDefinition table, Family family) =>
        family.Train.FindBinary(table.Correction.AddedIn) is { } added
        && Compose(family).Any(placed =>
            placed.Entry.UpTo == table.UpTo && placed.Window.From == added.Index && placed.Entry.Correction.Window(family.Train).From < added.Index);

    // The late tables of the family, by the release that they reach, with the last release in which they are declared to have been added.
    private static IReadOnlyDictionary<string, int> LateTables(Family family)
    {
        var late = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in family.Definition.Scopes.SelectMany(s => s.LateTables))
        {
            var from = family.Train.FindBinary(table.Correction.AddedIn)?.Index ?? 0;
            late[table.UpTo] = late.TryGetValue(table.UpTo, out var other) ? Math.Max(from, other) : from;
        }

        return late;
    }

    // An entry that was added with its table is not late.
    private static ReleaseWindow Window(CompatDefinition entry, VersionKey end, ReleaseTrain train, IReadOnlyDictionary<string, int> lateTables)
    {
        var window = entry.Correction.Window(train);
        var from = Math.Max(window.From, lateTables.TryGetValue(entry.UpTo!, out var late) ? late : 0);
        return window with { From = from <= train.IndexAfter(train.All[end.Release]) ? 0 : from };
    }
}

/// <summary>A compat entry with the last position that it reaches (none for a board default, which reaches all) and the releases whose binaries have it.</summary>
public sealed record ListEntry(CompatDefinition Entry, VersionKey? End, ReleaseWindow Window);
