namespace MachineTypes.Qemu.Tests.Slow;

/// <summary>
/// What the binaries of each recorded release give the machine types of a family, worked out from the recorded lists alone: which table an entry is in, and which releases have it, is
/// read from them. What no list shows is told by <see cref="SlowFacts"/>.
/// </summary>
internal sealed class SlowMigration
{
    private readonly string _family;
    private readonly List<(QemuRelease Release, IReadOnlyDictionary<string, IReadOnlyList<CompatEntry>> Lists)> _recorded;
    private readonly List<SlowEntry> _entries = [];

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
                    _entries.Add(new(entry, newest ? null : ReleaseOf(machine), release));
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
        foreach (var key in _entries.Select(e => (e.Entry.Driver, e.Entry.Property)).Distinct())
        {
            var (then, now) = (ValueIn(machine, before, key), ValueIn(machine, after, key));
            if (then is not null && now is not null && Truth(then) != Truth(now))
            {
                yield return $"{key.Driver}.{key.Property}: {then}, then {now}";
            }
        }

        foreach (var change in SlowFacts.Behaviours.Where(b => b.Families.Contains(_family)))
        {
            var (then, now) = (change.IsIn(ReleaseOf(machine), before), change.IsIn(ReleaseOf(machine), after));
            if (then != now)
            {
                yield return $"{change.Description}: {Words(then)}, then {Words(now)}";
            }
        }

        static string Words(bool isChanged) => isChanged ? "changed" : "unchanged";
    }

    private static string Truth(string value) => value is "true" or "yes" ? "on" : value is "false" or "no" ? "off" : value;

    private static QemuRelease ReleaseOf(string machine) => QemuRelease.All.Last(release => machine[(machine.LastIndexOf('-') + 1)..].StartsWith(release.Version, StringComparison.Ordinal) && !release.IsBugFix
        && (machine.EndsWith("-" + release.Version, StringComparison.Ordinal) || machine.EndsWith($"-{release.Version}.1", StringComparison.Ordinal)));

    private IReadOnlyDictionary<string, IReadOnlyList<CompatEntry>> ListsOf(QemuRelease release) => _recorded.Single(r => r.Release == release).Lists;

    // The value, "default" if the driver's own default has it, or null if nothing is known.
    private string? ValueIn(string machine, QemuRelease release, (string Driver, string Property) key)
    {
        var of = ReleaseOf(machine);
        var applied = ListsOf(release)[machine].Where(e => (e.Driver, e.Property) == key).Select(e => e.Value).LastOrDefault();
        if (applied is not null)
        {
            return applied;
        }

        // An entry that another took the place of.
        if (SlowFacts.Successors.FirstOrDefault(s => s.Driver == key.Driver && s.Property == key.Property) is { Successor: { } successor, Since: { } since }
            && release >= QemuRelease.Parse(since)
            && ValueIn(machine, release, (successor, key.Property)) is { } other and not "default")
        {
            return other;
        }

        var tables = _entries.Where(e => (e.Entry.Driver, e.Entry.Property) == key && e.Table is not null).Select(e => (Value: e.Entry.Value, Table: e.Table!.Value)).Distinct().ToList();
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
        var wasDefault = _entries.Any(e => (e.Entry.Driver, e.Entry.Property) == key && e.Table is null && e.In < release);
        return concerns || wasDefault ? "default" : null;
    }

    private sealed record SlowEntry(CompatEntry Entry, QemuRelease? Table, QemuRelease In);
}
