using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>
/// QEMU's own history: of each two recorded releases the older one is what shipped, and the newer one's tables are the definitions. What the rules tell is compared with what a plain reading of the lines finds.
/// </summary>
public class HistoryReplayTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("i440fx")]
    [InlineData("q35")]
    [InlineData("arm-virt")]
    [InlineData("spapr")]
    [InlineData("ccw")]
    [InlineData("m68k-virt")]
    public void Every_change_of_a_shipped_machine_type_is_reported_where_it_was_made(string family)
    {
        var (told, found, findings, pairs) = (0, 0, 0, 0);
        var history = new RawHistory(family);
        foreach (var (old, @new) in history.Pairs)
        {
            var changes = Changes(old, @new);
            found += changes.Select(change => change.Version).Distinct().Count();
            var (machines, said) = Tell(history, old, @new, changes);
            (told, findings, pairs) = (told + machines, findings + said, pairs + 1);
        }

        output.WriteLine($"{pairs} pairs of releases: {told} changed machine types told by {findings} findings; a plain reading of the lines finds {found}");
        Assert.Equal(found, told);
        Assert.True(found > 0);
    }

    private static (int Machines, int Findings) Tell(RawHistory history, RawRelease old, RawRelease @new, List<(string Version, string Key)> changes)
    {
        var train = Train(history, old, @new);
        var (before, after) = (Definitions(history, train, old, @new, old), Definitions(history, train, old, @new, @new));
        var files = Project.Record(before, train, old.Version, old.Version);
        var findings = Project.Find(after, files);
        Assert.All(findings, finding => Assert.Contains(finding.Rule, new[] { ShippedChange.Id, WrongTable.Id }));

        // The same machine types and the same keys, and no other.
        var machines = ShippedChange.Machines(new(new(after), files));
        Assert.Equal(changes.Select(change => $"{history.Name}-{change.Version}").Distinct().Order(StringComparer.Ordinal), machines);
        Assert.Equal(
            changes.Select(change => change.Key).Distinct().Order(StringComparer.Ordinal),
            findings.Select(finding => finding.MessageArguments[finding.Rule == WrongTable.Id ? 0 : 1].Trim('\'')).Distinct().Order(StringComparer.Ordinal));

        // An entry that is told is one that the newer release has and the older had not; where a line is gone, its class is told.
        var (were, are) = (before.Families[0].Scopes[0].Compat, after.Families[0].Scopes[0].Compat);
        foreach (var finding in findings)
        {
            if (finding.Anchor.Attribute < 0)
            {
                var key = finding.MessageArguments[1].Trim('\'');
                Assert.True(were.Count(entry => Key(entry) == key) > 0 && were.Where(entry => Key(entry) == key).Any(entry => !are.Any(e => IsSame(e, entry))));
            }
            else
            {
                var entry = are.Single(e => e.Anchor == finding.Anchor);
                Assert.DoesNotContain(were, e => IsSame(e, entry));
            }
        }

        return (machines.Count, findings.Count);
    }

    // Counted apart from the model: the older release's answers, line by line, against those of the newer one's lines without what it added for the older release's own machine type.
    private static List<(string Version, string Key)> Changes(RawRelease old, RawRelease @new)
    {
        var changes = new List<(string, string)>();
        var own = @new.Tables.Any(table => table.Version == old.Version) ? old.Version : old.Tables[0].Version;
        foreach (var (version, _) in old.Tables.Where(table => @new.Tables.Any(t => t.Version == table.Version)))
        {
            var shipped = old.Answer([], null, version);
            var now = @new.Answer(Kept(old, @new), own, version);
            foreach (var key in shipped.Keys.Union(now.Keys))
            {
                if (shipped.GetValueOrDefault(key) != now.GetValueOrDefault(key))
                    changes.Add((version, $"{key.Item1}.{key.Item2}"));
            }
        }

        return changes;
    }

    // A board default that is new says so, and is no change.
    private static IEnumerable<RawEntry> Kept(RawRelease old, RawRelease @new) => @new.Tables[0].Added.Where(entry => old.Tables[0].Added.Contains(entry));

    private static ReleaseTrain Train(RawHistory history, RawRelease old, RawRelease @new)
    {
        var versions = history.Versions.Reverse().TakeWhile(version => version != @new.Version).Append(@new.Version).ToList();
        return Model.Tests.Definitions.Train([.. versions.Select((version, i) => (version, i <= versions.IndexOf(old.Version) ? "2020-01-01" : (string?)null))]);
    }

    private static ProjectDefinitions Definitions(RawHistory history, ReleaseTrain train, RawRelease old, RawRelease @new, RawRelease made)
    {
        var entries = made.Tables.SelectMany((table, place) => table.Added.Select(entry => new CompatDefinition(
            entry.Driver,
            entry.Property,
            entry.Value,
            place == 0 ? null : table.Version,
            null,
            place == 0 && made == @new && !old.Tables[0].Added.Contains(entry) ? new(@new.Version, null, null) : default,
            default)));
        var scope = Project.Scope("Board", [.. entries]);
        return Project.Of(train, [.. old.Tables
            .Where(table => @new.Tables.Any(t => t.Version == table.Version))
            .Select(table => Project.Family(history.Name!, scope) with { From = table.Version, Until = table.Version })]);
    }

    private static string Key(CompatDefinition entry) => $"{entry.Driver}.{entry.Property}";

    private static bool IsSame(CompatDefinition one, CompatDefinition other) => (Key(one), one.Value, one.UpTo) == (Key(other), other.Value, other.UpTo);
}
