namespace MachineTypes.Qemu.Tests;

/// <summary>Changes that QEMU made to machine types which had shipped: what migrated over them may break, and is told so.</summary>
public sealed class IncidentTests
{
    public static TheoryData<string, string, string, string, string, string, string> Incidents
    {
        get
        {
            var all = new TheoryData<string, string, string, string, string, string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "incidents.tsv")))
            {
                var fields = line.Split('\t');
                all.Add(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Incidents))]
    public void What_was_changed_late_is_reported(string incident, string target, string name, string before, string after, string change, string why)
    {
        var machine = Targets.All[target].Single(m => m.Name == name);
        var (source, host) = (Host(machine, before), Host(machine, after));
        var there = Migration.Check(source, host);
        var back = Migration.Check(host, source);
        if (change.StartsWith('!'))
        {
            Assert.NotEqual("", why);
            Assert.DoesNotContain(there.Changes, c => c.ToString().StartsWith(change[1..] + ":", StringComparison.Ordinal));
            return;
        }

        Assert.Contains(change, there.Changes.Select(c => c.ToString()));
        Assert.Equal(MigrationOutcome.MayBreak, there.Outcome);
        Assert.Contains($"{name} was changed late", there.ToString(), StringComparison.Ordinal);

        // The way back has the same changes, the other way round.
        Assert.Equal(MigrationOutcome.MayBreak, back.Outcome);
        Assert.Equal(there.Changes.Select(c => (c.Driver, c.Property, c.Before, c.After)).Order(), back.Changes.Select(c => (c.Driver, c.Property, c.After, c.Before)).Order());
        Assert.NotEqual("", incident);
    }

    [Fact]
    public void Every_incident_is_there() => Assert.Equal(28, Incidents.Select(row => row.Data.Item1).Where(incident => incident != "after-shipping").Distinct().Count());

    private static MigrationHost<QemuRelease, LibvirtRelease> Host(IMachineType<QemuRelease> machine, string release) => new(machine, QemuRelease.Parse(release));
}
