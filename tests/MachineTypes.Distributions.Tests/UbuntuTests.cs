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

    public static TheoryData<string> Composed => [.. UbuntuRelease.All.Select(release => release.Version).Where(release => Build.Exists("ubuntu", release))];

    [Fact]
    public void Known_builds_are_compared() => Assert.Subset(Composed.Select(row => row.Data).ToHashSet(), new HashSet<string> { "xenial", "zesty", "artful", "bionic", "cosmic", "focal", "jammy", "noble" });

    [Theory]
    [MemberData(nameof(Composed))]
    public void A_build_applies_its_lists(string release)
    {
        var lists = Build.Read("ubuntu", release);
        var asOf = UbuntuRelease.Parse(release);
        var differences = new BuildDifferences();
        foreach (var row in Rows.Where(row => row["release"] == release))
        {
            if (Find(row) is not { } machine)
                continue; // reported by the next test

            var list = lists[(row["family"], machine.Name)];
            var table = machine.CompatAsOf(asOf);
            if (!machine.IsCompatKnownAsOf(asOf))
                differences.Add("the table is not known: is TablesKnown = false still on the release, or is the base newer than BuiltFrom?", machine.Name);
            else if (table.BaseName is { } name && NameIn(asOf, name) != row["base_type"])
                differences.Add($"based on {row["base_type"]} in the build, and on {name} in the catalogue", machine.Name);
            else
                differences.AddLists(machine.Name, list, table);

            if (row["entries"] != $"{list.Count}")
                differences.Add($"machines.tsv counts {row["entries"]} entries, and the list has {list.Count}", machine.Name);
        }

        differences.AssertNone(release);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_build_has_its_machine_types_and_no_others(string release)
    {
        var asOf = UbuntuRelease.Parse(release);
        var differences = new BuildDifferences();
        foreach (var target in Rows.Where(row => row["release"] == release).GroupBy(row => row["arch"]))
        {
            foreach (var row in target)
            {
                if (Find(row) is not { } machine)
                    differences.Add("the build has machine types that the catalogue does not", $"{row["machine_type"]} (based on {row["base_type"]})");
                else if (!machine.ExistsIn(asOf))
                    differences.Add($"the build has machine types that the catalogue does not have as of this release ({machine.PresenceIn(asOf)})", machine.Name);
            }

            foreach (var machine in Catalogues[target.Key].Where(machine => machine.ExistsIn(asOf) && target.All(row => row["machine_type"] != machine.Name)))
                differences.Add("the catalogue has machine types that the build does not", machine.Name);
        }

        differences.AssertNone(release);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_build_reports_its_aliases_defaults_and_limits(string release)
    {
        var asOf = UbuntuRelease.Parse(release);
        var differences = new BuildDifferences();
        foreach (var row in Rows.Where(row => row["release"] == release))
        {
            if (Find(row) is not { } machine)
                continue;

            var properties = machine.PropertiesAsOf(asOf).ToDictionary(property => property.Name, property => property.Value);
            var isDefault = properties.TryGetValue("is-default", out var flag) && true.Equals(flag);
            var limit = properties.TryGetValue("cpu-max", out var value) ? $"{value}" : "";
            Compare("alias", row["alias"], machine.AliasAsOf(asOf) ?? "");
            Compare("is-default", row["is_default"], isDefault ? "true" : "false");
            Compare("cpu-max", row["max_cpus"], limit);

            void Compare(string what, string build, string catalogue)
            {
                if (build != catalogue)
                    differences.Add($"{what} is {Shown(build)} in the build, and {Shown(catalogue)} in the catalogue", machine.Name);
            }
        }

        differences.AssertNone(release);

        static string Shown(string text) => text.Length == 0 ? "none or not known" : text;
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

    // A build may have the base under another name.
    private static string NameIn(UbuntuRelease build, string name) => UbuntuUpstreamTests.All.SingleOrDefault(machine => machine.Name == name) is { } machine ? build.NameOf(machine) ?? name : name;

    private static IMachineType<UbuntuRelease>? Find(IReadOnlyDictionary<string, string> row) => Catalogues[row["arch"]].SingleOrDefault(machine => machine.Name == row["machine_type"]);
}
