using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

/// <summary>A compat entry and the releases, by row, whose binaries have it: from the first on, until the second if that is not 0.</summary>
internal sealed record ModelEntry(string Driver, string Property, string Value, int From = 0, int Until = 0)
{
    public bool IsLate => From != 0 || Until != 0;

    public bool IsIn(int release) => release >= From && (Until == 0 || release < Until);
}

/// <summary>A family that has one machine type per release, from release 1 on. Its table at index i is that up to release i + 1.</summary>
internal sealed record ModelFamily(ModelEntry[] Defaults, ModelEntry[][] Tables);

/// <summary>A catalogue as lists of entries, and what its compat tables are, worked out entry by entry.</summary>
internal sealed record CompatModel(ModelFamily[] Families, int Current)
{
    public int Releases => Families[0].Tables.Length;

    /// <summary>Returns the row of a family's machine type.</summary>
    public int Row(int family, int release) => (family * Releases) + release;

    /// <summary>Returns what the binaries of a release apply to the machine type of another.</summary>
    public List<ModelEntry> AsOf(int family, int ofRelease, int release)
    {
        var applied = new List<ModelEntry>();
        if (release >= ofRelease)
        {
            applied.AddRange(Families[family].Defaults);
            for (var upTo = Releases; upTo >= ofRelease; upTo--)
            {
                // What is up to a release was written when the next one was made; the last release has what is written for the next one.
                if (upTo < release || release == Releases)
                {
                    applied.AddRange(Families[family].Tables[upTo - 1]);
                }
            }
        }

        return [.. applied.Where(e => e.IsIn(release))];
    }

    /// <summary>Returns what today's binaries apply, or, if the machine type is planned, those of its own release.</summary>
    public List<ModelEntry> Today(int family, int ofRelease) => AsOf(family, ofRelease, Math.Max(Current, ofRelease));

    /// <summary>Returns the tables as a generator would write them.</summary>
    public CatalogTables ToTables()
    {
        var lists = Families.Select(f => f.Defaults.Concat(f.Tables.Reverse().SelectMany(t => t)).ToArray()).ToArray();
        var entries = lists.SelectMany(list => list).Distinct().OrderBy(e => e.IsLate).ToList();
        var positions = lists.SelectMany(list => list).ToList();
        var machines = (from family in Enumerable.Range(0, Families.Length) from release in Enumerable.Range(1, Releases) select (family, release)).ToList();
        var names = machines.Select(m => FormattableString.Invariant($"m{m.family}-{m.release}")).ToList();
        var strings = new List<string>(["", .. names]);
        var tables = Families.SelectMany(f => Enumerable.Range(1, Releases).Reverse().Where(r => f.Tables[r - 1].Length > 0).Select(r => (Family: f, Release: r))).ToList();
        var late = Enumerable.Range(0, positions.Count).Where(p => positions[p].IsLate).ToList();
        var starts = Families.Select((_, i) => lists.Take(i).Sum(list => list.Length)).ToList();
        var zeros = machines.Select(_ => 0).Prepend(0).ToList();
        var noFamilies = Families.Select(_ => 0).Prepend(0).ToList();
        var newest = Families.Select((_, i) => Row(i, Releases)).Prepend(0).ToList();

        var driver = Columns.Narrow(entries.Select(e => Text(e.Driver)));
        var property = Columns.Narrow(entries.Select(e => Text(e.Property)));
        var value = Columns.Narrow(entries.Select(e => Text(e.Value)));
        return new(
            lastRelease: Releases,
            currentRelease: Current - 1,
            machineCount: machines.Count,
            previewCount: 0,
            strings: Columns.Strings(strings),
            machines: new(
                family: Columns.Narrow(machines.Select(m => m.family + 1).Prepend(0)),
                release: Columns.Narrow(machines.Select(m => m.release).Prepend(0)),
                entryCount: Columns.Narrow(machines.Select(m => Families[m.family].Defaults.Length + Families[m.family].Tables.Skip(m.release - 1).Sum(t => t.Length)).Prepend(0)),
                deprecatedIn: Columns.Narrow(zeros),
                removedIn: Columns.Narrow(zeros),
                alias: Columns.Narrow(zeros),
                since: Columns.Narrow(machines.Select(m => m.release).Prepend(0)),
                isExtra: Columns.Narrow(zeros)),
            families: new(
                name: Columns.Narrow(noFamilies),
                oldest: Columns.Narrow(Families.Select((_, i) => Row(i, 1)).Prepend(0)),
                newest: Columns.Narrow(newest),
                latest: Columns.Narrow(newest),
                listStart: Columns.Narrow(starts.Prepend(0)),
                defaultCount: Columns.Narrow(Families.Select(f => f.Defaults.Length).Prepend(0)),
                tableStart: Columns.Narrow(Families.Select(f => tables.FindIndex(t => t.Family == f)).Select(i => Math.Max(i, 0)).Prepend(0)),
                tableEnd: Columns.Narrow(Families.Select(f => tables.FindLastIndex(t => t.Family == f) + 1).Prepend(0)),
                aliasStart: Columns.Narrow(noFamilies),
                aliasEnd: Columns.Narrow(noFamilies),
                lateStart: Columns.Narrow(Families.Select((_, i) => late.Count(p => p < starts[i])).Prepend(0)),
                lateEnd: Columns.Narrow(Families.Select((_, i) => late.Count(p => p < starts[i] + lists[i].Length)).Prepend(0))),
            aliases: new("", "", "", ""),
            compat: new(
                tableRelease: Columns.Narrow(tables.Select(t => t.Release)),
                tableStart: Columns.Narrow(tables.Select(t => t.Family.Defaults.Length + t.Family.Tables.Skip(t.Release).Sum(other => other.Length))),
                entry: Columns.Narrow(positions.Select(e => entries.IndexOf(e))),
                latePosition: Columns.Narrow(late),
                driver: driver,
                property: property,
                value: value,
                lateFrom: Columns.Narrow(entries.Where(e => e.IsLate).Select(e => e.From)),
                lateUntil: Columns.Narrow(entries.Where(e => e.IsLate).Select(e => e.Until))),
            pendingFlips: new("", "", "", "", "", "", "", ""),
            properties: () => [],
            flips: () => []);

        int Text(string text)
        {
            if (!strings.Contains(text))
            {
                strings.Add(text);
            }

            return strings.IndexOf(text);
        }
    }
}
