using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Report.Targets;

namespace MachineTypes.Tool.Tests.Report;

/// <summary>The data of the report, before it is drawn or written.</summary>
public sealed class TargetReporterTests
{
    [Fact]
    public void Lifetime_of_the_mission_s_property()
    {
        var life = Property(Reports.Mission(), "requires-memdev");

        Assert.Equal(1, life.Introduced);
        Assert.Equal([new AnnouncedDeprecation("-numa node,mem=", "-numa node,memdev=", Announced: 1, Earliest: 3, IsRefused: false)], life.Deprecations);
        Assert.Equal([new ValueChange(3, "pc-i440fx-5.0", "false", "true")], life.Changes);
        Assert.Equal(3, life.Flipped);
        Assert.Equal(new DeclaredRelease("5.4.0", new DateOnly(2019, 6, 3), IsReleased: true), life.Adoption);
    }

    [Fact]
    public void Machine_types_of_the_mission()
    {
        var report = Reports.Mission();

        Assert.Equal(["pc-i440fx-4.0", "pc-i440fx-4.1", "pc-i440fx-4.2", "pc-i440fx-5.0"], report.Machines.Select(machine => machine.Name));
        Assert.Equal([0, 1, 2, 3], report.Machines.Select(machine => machine.Released));
        Assert.Equal(["255", "true"], report.Machines[3].Values.Select(value => value.Value));
        Assert.Equal(["mch.smbase-smram=off", "virtio-blk-device.queue-size=128"], report.Machines[2].Compat!.Select(entry => $"{entry.Driver}.{entry.Property}={entry.Value}"));
        Assert.Equal(new DeclaredRelease("5.0", new DateOnly(2020, 4, 28), IsReleased: false), report.Releases[3]);
    }

    // QEMU deletes after six majors. What a release of the train has removed is not due.
    [Fact]
    public void Machine_types_that_the_age_rule_has_not_deleted_yet_are_due()
    {
        var machines = Reports.Qemu().Machines.ToDictionary(machine => machine.Name);
        Assert.Equal(("12.1", -1), (machines["pc-q35-6.1"].Due, machines["pc-q35-6.1"].Removed));
        Assert.Null(machines["pc-q35-4.2"].Due);
        Assert.Null(machines["microvm"].Due);
        Assert.Null(Reports.Mission().Machines[0].Due);
    }

    // What migrate reports for the same pair of releases: QEMU 8.0 broke machine types up to 7.2, and 8.1 fixed them.
    [Theory]
    [InlineData("8.0", "off", null)]
    [InlineData("8.1", null, "off")]
    public void Both_boundaries_of_a_broken_window_are_late_changes(string release, string? before, string? after)
    {
        var report = Reports.Qemu();
        var change = Assert.Single(report.LateChanges, late => report.Releases[late.Release].Version == release && late.Change.Property == "x-pcie-err-unc-mask");

        Assert.Equal((before, after), (change.Change.Before, change.Change.After));
        Assert.Equal([("pc-i440fx-1.4", "pc-i440fx-7.2"), ("pc-q35-2.4", "pc-q35-7.2"), ("xenfv-3.1", "xenfv-4.2")], change.Machines);
    }

    [Fact]
    public void Every_late_change_is_what_migrate_reports()
    {
        var report = Reports.Qemu("aarch64");
        Assert.NotEmpty(report.LateChanges);
        var catalog = QemuCatalogs.All.Single(catalog => catalog.Target == "aarch64");
        foreach (var late in report.LateChanges)
        {
            var (before, after) = (report.Releases[late.Release - 1].Version, report.Releases[late.Release].Version);
            foreach (var (first, last) in late.Machines)
            {
                Assert.Contains(late.Change, catalog.Migrate(Side(first, before), Side(first, after)).Changes);
                Assert.Contains(late.Change, catalog.Migrate(Side(last, before), Side(last, after)).Changes);
            }
        }

        MigrationSide Side(string name, string release) => new(catalog.MachineTypes.First(machine => machine.Name == name), release, new(release, null), null) { Train = catalog.Train };
    }

    [Fact]
    public void The_real_flip_of_QEMU()
    {
        var report = Reports.Qemu();
        var life = Property(report, "numa-mem-supported");

        Assert.Equal("4.1", report.Releases[life.Introduced].Version);
        Assert.Equal("5.1", report.Releases[life.Flipped].Version);
        Assert.Equal(["pc-i440fx-5.1", "pc-q35-5.1"], life.Changes.Select(change => change.Machine));
        Assert.Equal("6.6.0", life.Adoption!.Version);
    }

    // is-default moves to the newest machine type in each release, and default-cpu-type existed before QEMU reported it: neither is a change of a machine type.
    [Theory]
    [InlineData("is-default")]
    [InlineData("default-cpu-type")]
    public void A_value_that_starts_to_be_reported_is_not_a_change(string property) => Assert.Empty(Property(Reports.Qemu(), property).Changes);

    [Fact]
    public void Values_step_with_the_version() => Assert.Equal(
        ["pc-q35-2.8: 255, 288", "pc-q35-8.1: 288, 1024", "pc-q35-9.0: 1024, 4096"],
        Property(Reports.Qemu(), "cpu-max").Changes.Select(change => $"{change.Machine}: {change.Before}, {change.After}"));

    [Theory]
    [InlineData("pc-0.10", "0.11", null, "4.0")]
    [InlineData("pc-i440fx-2.3", "2.3", "8.2", "9.1")]
    [InlineData("pc-i440fx-1.7", "1.7", "7.0", "8.2")]
    [InlineData("pc-q35-7.2", "7.2", "10.2", null)]
    [InlineData("pc-q35-4.0.1", "4.0", "9.1", "10.1")]
    public void Lifetime_of_a_machine_type(string name, string released, string? deprecated, string? removed)
    {
        var report = Reports.Qemu();
        var machine = report.Machines.Single(machine => machine.Name == name);

        Assert.Equal([released, deprecated, removed], new[] { machine.Released, machine.Deprecated, machine.Removed }.Select(index => index < 0 ? null : report.Releases[index].Version));
    }

    [Fact]
    public void Compat_values_are_the_last_of_each_key_as_of_the_release()
    {
        var machine = Reports.Qemu(asOf: "10.0").Machines.Single(machine => machine.Name == "pc-q35-4.0");
        var then = QemuCatalogs.All[0].AsOf("10.0").Find("pc-q35-4.0")!.Compat;

        Assert.Equal(then.GroupBy(entry => (entry.Driver, entry.Property)).Select(group => group.Last()).ToHashSet(), machine.Compat!.ToHashSet());
        Assert.Equal(machine.Compat!.Count, machine.Compat.DistinctBy(entry => (entry.Driver, entry.Property)).Count());
        Assert.True(machine.Compat.Count < Reports.Qemu(asOf: "11.1").Machines.Single(other => other.Name == machine.Name).Compat!.Count);
    }

    private static PropertyHistory Property(TargetReport report, string name) => report.Properties.Single(property => property.Name == name);
}
