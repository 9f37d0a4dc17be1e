using MachineTypes.Qemu.Distributions;

namespace MachineTypes.Distributions.Tests;

/// <summary>In every RHEL build that was composed, each machine type has the list, the alias, the flags and the properties that its sources give it.</summary>
public sealed class RhelTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<IMachineType<RhelRelease>>> Catalogues = new Dictionary<string, IReadOnlyList<IMachineType<RhelRelease>>>
    {
        ["x86_64"] = [.. RhelX86_64Machine.All.Cast<IMachineType<RhelRelease>>()],
        ["aarch64"] = [.. RhelAarch64Machine.All.Cast<IMachineType<RhelRelease>>()],
        ["ppc64"] = [.. RhelPpc64Machine.All.Cast<IMachineType<RhelRelease>>()],
        ["s390x"] = [.. RhelS390xMachine.All.Cast<IMachineType<RhelRelease>>()],
    };

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Build.Rows("rhel", "machines");

    public static TheoryData<string> Builds => ["8.8", "8.9", "9.2", "9.3"];

    // The sources of RHEL 9 declare pSeries, but no package has an emulator for it: their lists are what such a build would apply.
    [Theory]
    [MemberData(nameof(Builds))]
    public void A_build_applies_its_lists(string build)
    {
        var lists = Build.Read("rhel", build);
        var asOf = RhelRelease.Parse(build);
        foreach (var row in RowsOf(build))
        {
            var machine = Machine(row);
            Assert.True(machine.IsCompatKnownAsOf(asOf), $"{machine.Name} as of {build}");
            Assert.Equal(lists[(row["family"], machine.Name)], machine.CompatAsOf(asOf));
            Assert.Equal(row["entries"], $"{machine.CompatAsOf(asOf).Count}");
        }
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void The_list_of_a_machine_type_starts_with_that_of_the_next_newer_one(string build)
    {
        var asOf = RhelRelease.Parse(build);
        foreach (var family in RowsOf(build).GroupBy(row => row["family"]))
        {
            var lists = family.Select(row => Machine(row).CompatAsOf(asOf).ToList()).ToList();
            foreach (var (newer, older) in lists.Zip(lists.Skip(1)))
            {
                Assert.Equal(newer, older.Take(newer.Count));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_build_has_its_machine_types_and_no_others(string build)
    {
        var asOf = RhelRelease.Parse(build);
        foreach (var (target, machines) in Catalogues)
        {
            Assert.Equal(
                RowsOf(build).Where(row => row["arch"] == target && row["in_binary"] == "yes").Select(row => row["machine_type"]).Order(StringComparer.Ordinal),
                machines.Where(machine => machine.ExistsIn(asOf)).Select(machine => machine.Name).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_build_reports_its_flags_and_properties(string build)
    {
        var asOf = RhelRelease.Parse(build);
        foreach (var row in RowsOf(build).Where(row => row["in_binary"] == "yes"))
        {
            var machine = Machine(row);
            var properties = machine.PropertiesAsOf(asOf).ToDictionary(property => property.Name, property => $"{property.Value}");
            Assert.Equal(row["alias"], machine.AliasAsOf(asOf) ?? "");
            Assert.Equal(row["deprecated"] == "true", machine.IsDeprecated(asOf));
            Assert.Equal(row["is_default"] == "true", properties.GetValueOrDefault("is-default") == "True");
            Assert.Equal(row["max_cpus"], properties["cpu-max"]);
            Assert.Equal(row["numa_mem_supported"], properties["numa-mem-supported"], ignoreCase: true);
            Assert.Equal(row["default_ram_id"], properties["default-ram-id"]);
            Assert.Equal(row["default_cpu"], properties["default-cpu-type"]);
        }
    }

    [Fact]
    public void Every_machine_type_is_there_since_the_release_that_it_is_named_after()
    {
        foreach (var row in Rows)
        {
            Assert.Equal(row["first_release"], Machine(row).Release.Version);
            var removed = row["dropped_in"].StartsWith("RHEL ", StringComparison.Ordinal) ? row["dropped_in"].Split(' ')[1] : null;
            Assert.Equal(removed, RhelRelease.All.Select(release => ((RhelRelease Release, bool IsRemoved)?)(release, Machine(row).IsRemoved(release))).FirstOrDefault(r => r!.Value.IsRemoved)?.Release.Version);
        }
    }

    [Theory]
    [InlineData("8.10")]
    [InlineData("9.1")]
    [InlineData("9.4")]
    [InlineData("10.2")]
    public void What_was_not_recorded_is_not_known(string release)
    {
        Assert.All(Catalogues.Values.SelectMany(machines => machines).Where(machine => machine.ExistsIn(RhelRelease.Parse(release))), machine =>
        {
            Assert.False(machine.IsCompatKnownAsOf(RhelRelease.Parse(release)));
            Assert.False(machine.IsCompatKnown);
            Assert.Empty(machine.CompatAsOf(RhelRelease.Parse(release)));
        });
    }

    [Fact]
    public void Releases_are_in_the_order_of_their_branches_and_not_of_their_dates()
    {
        Assert.True(RhelRelease.V8_10 < RhelRelease.V9_0);
        Assert.True(RhelRelease.V8_10.Date > RhelRelease.V9_0.Date);
        Assert.True(RhelRelease.V9_8 is { IsReleased: true, Date: null });
        Assert.Equal(RhelRelease.V10_2, RhelRelease.Latest);

        // An entry that a late release of a branch added is in later branches too.
        Assert.True(RhelX86_64Machine.PcQ35_rhel8_6_0.CompatAsOf(RhelRelease.V8_9).TryGet("PIIX4_PM", "x-not-migrate-acpi-index", out _));
        Assert.False(RhelX86_64Machine.PcQ35_rhel8_6_0.CompatAsOf(RhelRelease.V8_8).TryGet("PIIX4_PM", "x-not-migrate-acpi-index", out _));
        Assert.True(RhelX86_64Machine.PcQ35_rhel8_6_0.CompatAsOf(RhelRelease.V9_2).TryGet("PIIX4_PM", "x-not-migrate-acpi-index", out _));
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> RowsOf(string build) => Rows.Where(row => row["build"] == "el" + build);

    private static IMachineType<RhelRelease> Machine(IReadOnlyDictionary<string, string> row) => Catalogues[row["arch"]].Single(machine => machine.Name == row["machine_type"]);
}
