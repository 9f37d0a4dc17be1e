namespace MachineTypes.Qemu.Tests.Slow;

/// <summary>
/// What the binaries of each recorded release give the machine types of a family, worked out from the recorded lists alone: which table an entry is in, and which releases have it, is
/// read from them. What no list shows is in <see cref="SlowFacts"/>.
/// </summary>
internal sealed class SlowMigration
{
    private readonly string _family;
    private readonly List<(QemuRelease Release, IReadOnlyDictionary<string, IReadOnlyList<CompatEntry>> Lists)> _recorded;
    private readonly Dictionary<(string Driver, string Property), List<SlowEntry>> _entries = [];
    private readonly Dictionary<(string Machine, QemuRelease Release), Dictionary<(string Driver, string Property), string?>> _values = [];

    public SlowMigration(string family, bool isI386)
    {
        _family = family;
        _recorded = [.. new History(family).Recorded
            .Select(r => (r.Release, (IReadOnlyDictionary<string, IReadOnlyList<CompatEntry>>)r.Lists.ToDictionary(
                list => list.Key, list => (IReadOnlyList<CompatEntry>)[.. isI386 ? list.Value.Select(HistoryTests.OfI386) : list.Value])))];
        foreach (var (release, lists) in _recorded)
        {
            // What the newest machine type of a release has are board defaults; every other one adds the table that is named after it.
            var seen = 0;
            var newest = true;
            foreach (var (machine, list) in lists)
            {
                foreach (var entry in list.Skip(seen))
                {
                    var key = (entry.Driver, entry.Property);
                    if (!_entries.TryGetValue(key, out var entries))
                    {
                        _entries.Add(key, entries = []);
                    }

                    // Of several releases that have an entry, the first one tells all.
                    var table = newest ? (QemuRelease?)null : ReleaseOf(machine);
                    if (!entries.Exists(e => e.Value == entry.Value && e.Table == table))
                    {
                        entries.Add(new(entry.Value, table, release));
                    }
                }

                seen = list.Count;
                newest = false;
            }
        }
    }

    /// <summary>The releases that were recorded.</summary>
    public IEnumerable<QemuRelease> Releases => _recorded.Select(r => r.Release);

    /// <summary>The machine types that a release has.</summary>
    public IEnumerable<string> In(QemuRelease release) => ListsOf(release).Keys;

    /// <summary>What two releases give differently to a machine type that both have, as <c>key: before, then after</c>.</summary>
    public IEnumerable<string> Changes(string machine, QemuRelease before, QemuRelease after)
    {
        var (then, now) = (ValuesIn(machine, before), ValuesIn(machine, after));
        foreach (var key in _entries.Keys)
        {
            if (then[key] is { } one && now[key] is { } other && Truth(one) != Truth(other))
            {
                yield return $"{key.Driver}.{key.Property}: {one}, then {other}";
            }
        }

        foreach (var change in SlowFacts.Behaviours.Where(b => b.Families.Contains(_family)))
        {
            var (isThere, isStill) = (change.IsIn(ReleaseOf(machine), before), change.IsIn(ReleaseOf(machine), after));
            if (isThere != isStill)
            {
                yield return $"{change.Description}: {Words(isThere)}, then {Words(isStill)}";
            }
        }

        static string Words(bool isChanged) => isChanged ? "changed" : "unchanged";
    }

    private static string Truth(string value) => value is "true" or "yes" ? "on" : value is "false" or "no" ? "off" : value;

    private static QemuRelease ReleaseOf(string machine) => QemuRelease.All.Last(release => machine[(machine.LastIndexOf('-') + 1)..].StartsWith(release.Version, StringComparison.Ordinal) && !release.IsBugFix
        && (machine.EndsWith("-" + release.Version, StringComparison.Ordinal) || machine.EndsWith($"-{release.Version}.1", StringComparison.Ordinal)));

    private IReadOnlyDictionary<string, IReadOnlyList<CompatEntry>> ListsOf(QemuRelease release) => _recorded.Single(r => r.Release == release).Lists;

    private Dictionary<(string Driver, string Property), string?> ValuesIn(string machine, QemuRelease release)
    {
        if (!_values.TryGetValue((machine, release), out var values))
        {
            var applied = new Dictionary<(string Driver, string Property), string>();
            foreach (var entry in ListsOf(release)[machine])
            {
                applied[(entry.Driver, entry.Property)] = entry.Value;
            }

            var of = ReleaseOf(machine);
            _values.Add((machine, release), values = _entries.Keys.ToDictionary(key => key, key => ValueIn(of, release, key, applied)));
        }

        return values;
    }

    // The value, "default" if the driver's own default has it, or null if nothing is known.
    private string? ValueIn(QemuRelease of, QemuRelease release, (string Driver, string Property) key, IReadOnlyDictionary<(string Driver, string Property), string> applied)
    {
        if (applied.TryGetValue(key, out var value))
        {
            return value;
        }

        // An entry that another took the place of.
        if (SlowFacts.Successors.FirstOrDefault(s => s.Driver == key.Driver && s.Property == key.Property) is { Successor: { } successor, Since: { } since }
            && release >= QemuRelease.Parse(since)
            && ValueIn(of, release, (successor, key.Property), applied) is { } other and not "default")
        {
            return other;
        }

        var tables = _entries[key].Where(e => e.Table is not null).Select(e => (e.Value, Table: e.Table!.Value)).ToList();
        if (SlowFacts.SetByCode.Contains(key))
        {
            return tables.Where(t => of <= t.Table).Select(t => t.Value).FirstOrDefault();
        }

        // Before a default changed, the driver had the value that the entry keeps: the one that changed first after the release.
        var later = tables.Select(t => (t.Value, t.Table, Since: SlowFacts.BrokenSince(key, t.Table))).Where(t => t.Since > release).OrderBy(t => t.Since).ThenBy(t => t.Table).ToList();
        if (later.Count > 0 && (of <= later[0].Table || of < later[0].Since))
        {
            return later[0].Value;
        }

        var concerns = tables.Any(t => of <= t.Table || of < SlowFacts.BrokenSince(key, t.Table));
        var wasDefault = _entries[key].Exists(e => e.Table is null && e.In < release);
        return concerns || wasDefault ? "default" : null;
    }

    private sealed record SlowEntry(string Value, QemuRelease? Table, QemuRelease In);
}
