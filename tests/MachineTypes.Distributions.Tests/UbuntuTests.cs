using MachineTypes.Qemu.Distributions;

namespace MachineTypes.Distributions.Tests;

/// <summary>In every Ubuntu build that was composed or transcribed, each machine type has the list, the alias and the limits that its sources give it.</summary>
public sealed class UbuntuTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<IMachineType<UbuntuRelease>>> Catalogues = new Dictionary<string, IReadOnlyList<IMachineType<UbuntuRelease>>>
    {
        ["x86_64"] = [.. UbuntuX86_64Machine.All.Cast<IMachineType<UbuntuRelease>>()],
        ["ppc64"] = [.. UbuntuPpc64Machine.All.Cast<IMachineType<UbuntuRelease>>()],
        ["s390x"] = [.. UbuntuS390xMachine.All.Cast<IMachineType<UbuntuRelease>>()],
    };

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Build.Rows("ubuntu", "machines");

    public static TheoryData<string> Releases => [.. Rows.Select(row => row["release"]).Distinct()];

    public static TheoryData<string> Composed => ["xenial", "zesty", "artful", "bionic", "cosmic", "focal", "jammy", "noble"];

    [Theory]
    [MemberData(nameof(Composed))]
    public void A_build_applies_its_lists(string release)
    {
        var lists = Build.Read("ubuntu", release);
        var asOf = UbuntuRelease.Parse(release);
        foreach (var row in Rows.Where(row => row["release"] == release))
        {
            var machine = Machine(row);
            Assert.True(machine.IsCompatKnownAsOf(asOf), $"{machine.Name} as of {release}");
            Assert.Equal(lists[(row["family"], machine.Name)], machine.CompatAsOf(asOf));
            Assert.Equal(row["entries"], $"{machine.CompatAsOf(asOf).Count}");
        }
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_build_has_its_machine_types_and_no_others(string release)
    {
        var asOf = UbuntuRelease.Parse(release);
        foreach (var target in Rows.Where(row => row["release"] == release).GroupBy(row => row["arch"]))
        {
            Assert.Equal(
                target.Select(row => row["machine_type"]).Order(StringComparer.Ordinal),
                Catalogues[target.Key].Where(machine => machine.ExistsIn(asOf)).Select(machine => machine.Name).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_build_reports_its_aliases_defaults_and_limits(string release)
    {
        var asOf = UbuntuRelease.Parse(release);
        foreach (var row in Rows.Where(row => row["release"] == release))
        {
            var machine = Machine(row);
            var properties = machine.PropertiesAsOf(asOf).ToDictionary(property => property.Name, property => property.Value);
            Assert.Equal(row["alias"], machine.AliasAsOf(asOf) ?? "");
            Assert.Equal(row["is_default"] == "true", properties.TryGetValue("is-default", out var isDefault) && true.Equals(isDefault));
            Assert.Equal(row["max_cpus"], properties.TryGetValue("cpu-max", out var limit) ? $"{limit}" : "");
        }
    }

    [Fact]
    public void A_table_shares_what_its_base_has()
    {
        var machine = UbuntuX86_64Machine.PcQ35_jammy_hpb;
        var table = machine.CompatAsOf(UbuntuRelease.Vnoble);

        Assert.Equal("pc-q35-6.2", table.BaseName);
        Assert.Equal(Qemu.X86_64Machine.PcQ35_6_2.CompatAsOf(Qemu.QemuRelease.V8_2), table.Take(table.BaseCount));
        Assert.Equal([new("x86_64-cpu", "host-phys-bits", "on")], table.Skip(table.BaseCount));
    }

    [Fact]
    public void What_was_not_recorded_is_not_known()
    {
        Assert.False(UbuntuX86_64Machine.PcQ35_focal.IsCompatKnownAsOf(UbuntuRelease.Vhirsute)); // no list of the build
        Assert.False(UbuntuX86_64Machine.PcQ35_focal.IsCompatKnownAsOf(UbuntuRelease.Vresolute)); // upstream no longer has the base
        Assert.True(UbuntuX86_64Machine.PcQ35_groovy.IsCompatKnownAsOf(UbuntuRelease.Vresolute));
        Assert.False(UbuntuPpc64Machine.Pseries_xenial.IsCompatKnownAsOf(UbuntuRelease.Vxenial)); // x86_64 alone was composed
    }

    internal static IMachineType<UbuntuRelease> Machine(IReadOnlyDictionary<string, string> row) => Catalogues[row["arch"]].Single(machine => machine.Name == row["machine_type"]);
}
