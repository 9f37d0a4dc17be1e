using MachineTypes.Qemu.Tests.Slow;
using MachineTypes.Testing;

namespace MachineTypes.Qemu.Tests;

/// <summary>
/// Every answer of <see cref="Migration"/> about the families in which QEMU changed machine types late, for all of their machine types and all pairs of recorded releases, compared with a
/// slow model that knows only the recorded lists and incidents.
/// </summary>
public sealed class SlowMigrationTests(ITestOutputHelper output)
{
    private const int BoundedPairs = 40;

    [Theory]
    [MemberData(nameof(HistoryTests.Families), MemberType = typeof(HistoryTests))]
    public void Every_answer_is_that_of_the_slow_model(string family, string target)
    {
        var slow = new SlowMigration(family, isI386: target == "i386");
        var machines = Targets.All[target].Where(m => m.IsVersioned).ToDictionary(m => m.Name);
        List<QemuRelease> releases = [.. slow.Releases];
        var pairs = TestRun.Select(from before in releases from after in releases select (before, after), BoundedPairs);
        var compared = 0;
        foreach (var (before, after) in pairs)
        {
            foreach (var name in slow.In(before).Union(slow.In(after)))
            {
                var machine = machines[name];
                var verdict = Migration.Check<QemuRelease, LibvirtRelease>(new(machine, before), new(machine, after));
                var isInBoth = slow.In(before).Contains(name) && slow.In(after).Contains(name);
                if (isInBoth)
                {
                    var isEntry = verdict.Changes.ToLookup(change => change.Driver is not null || change.Description is not null);
                    Assert.Equal(slow.Changes(name, before, after).Order(StringComparer.Ordinal), isEntry[true].Select(change => change.ToString()).Order(StringComparer.Ordinal));
                    Assert.True((verdict.Outcome == MigrationOutcome.MayBreak) == (verdict.Changes.Count > 0), $"{name} {before} {after}: {verdict}");
                }
                else if (name is not ("pc-q35-4.0.1" or "pseries-2.12-sxxm"))
                {
                    Assert.Equal(MigrationOutcome.Fails, verdict.Outcome);
                }

                compared++;
            }
        }

        Assert.True(compared > 100);
        output.WriteLine($"{family} of {target}: {compared} answers compared, 0 differ ({TestRun.Extent})");
    }
}
