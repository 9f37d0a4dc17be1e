using MachineTypes.Qemu;
using MachineTypes.Qemu.Distributions;

namespace MachineTypes.Distributions.Tests;

/// <summary>QEMU's own machine types have, in each Ubuntu build on QEMU 4.0 or later, the lists that its sources give them.</summary>
public sealed class UbuntuUpstreamTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Edits = Build.Rows("ubuntu", "upstream-edits");

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<IMachineType<QemuRelease>>> Catalogues = new Dictionary<string, IReadOnlyList<IMachineType<QemuRelease>>>
    {
        ["i440fx"] = Versioned(X86_64Machine.All, "pc", "pc-i440fx"),
        ["q35"] = Versioned(X86_64Machine.All, "pc-q35"),
        ["arm-virt"] = Versioned(Aarch64Machine.All, "virt"),
        ["spapr"] = Versioned(Ppc64Machine.All, "pseries"),
        ["ccw"] = Versioned(S390xMachine.All, "s390-ccw-virtio"),
    };

    private static readonly IReadOnlyList<IMachineType<QemuRelease>> All = [.. Catalogues.Values.SelectMany(machines => machines)];

    public static TheoryData<string> Builds => [.. UbuntuTests.Composed.Select(row => row.Data).Where(release => UbuntuRelease.Parse(release) >= UbuntuRelease.Vdisco)];

    public static TheoryData<int> OlderEdits => [.. Enumerable.Range(0, Edits.Count).Where(row => UbuntuRelease.Parse(Edits[row]["release"]) < UbuntuRelease.Vdisco)];

    public static TheoryData<string> Edited => [.. Edits.Select(row => row["release"]).Where(release => UbuntuRelease.Parse(release) >= UbuntuRelease.Vdisco).Distinct()];

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_build_applies_its_lists_to_upstreams_machine_types(string release)
    {
        var asOf = UbuntuRelease.Parse(release);
        var own = Build.Rows("ubuntu", "machines").Where(row => row["release"] == release).Select(row => row["machine_type"]).ToHashSet();
        var lists = Build.Read("ubuntu", release).Where(list => !own.Contains(list.Key.Name)).ToList();

        Assert.NotEmpty(lists);
        var differences = new BuildDifferences();
        foreach (var ((family, name), list) in lists)
        {
            if (Catalogues[family].SingleOrDefault(machine => machine.Name == name) is { } machine && asOf.IsCompatKnownOf(machine))
                differences.AddLists(name, list, asOf.CompatOf(machine));
            else
                differences.Add($"the build has machine types of QEMU's that are not in QEMU {asOf.BuiltFrom}, or whose tables are not known (TablesKnown = false on the release?)", name);
        }

        foreach (var machine in All.Where(machine => asOf.PresenceOf(machine) == Presence.Present && !lists.Exists(list => list.Key.Name == machine.Name)))
            differences.Add($"QEMU {asOf.BuiltFrom} has machine types of which the build has no list", machine.Name);

        differences.AssertNone(release);
    }

    [Theory]
    [MemberData(nameof(Edited))]
    public void A_build_changes_upstreams_tables_by_its_edits_alone(string release)
    {
        var asOf = UbuntuRelease.Parse(release);
        var listed = (from row in Edits
                      where row["release"] == release
                      from name in row["machine_types"].Split(',')
                      select ($"{row["kind"]} {row["driver"]}.{row["property"]}={row["value"]}", name)).ToList();
        var declared = All.Where(asOf.IsCompatKnownOf).SelectMany(machine => Difference(machine, asOf)).ToList();
        var differences = new BuildDifferences();
        foreach (var (edit, name) in listed.Except(declared))
            differences.Add($"in upstream-edits.tsv, and not declared: {edit}", name);
        foreach (var (edit, name) in declared.Except(listed))
            differences.Add($"declared, and not in upstream-edits.tsv: {edit}", name);

        differences.AssertNone(release);
    }

    [Theory]
    [MemberData(nameof(OlderEdits))]
    public void An_older_build_has_its_edits_in_the_machine_types_that_are_based_on_upstreams(int row)
    {
        var edit = Edits[row];
        var names = edit["machine_types"].Split(',').ToHashSet();
        var based = Build.Rows("ubuntu", "machines").Where(own => own["release"] == edit["release"] && names.Contains(edit["new_name"].Length > 0 ? own["base_type"].Replace("-v2", "-2", StringComparison.Ordinal) : own["base_type"])).ToList();
        var tables = based.Select(own => UbuntuTests.Machine(own).CompatAsOf(UbuntuRelease.Parse(edit["release"]))).ToList();
        var isSet = tables.Select(table => table.Any(entry => $"{entry.Driver}.{entry.Property}={entry.Value}" == $"{edit["driver"]}.{edit["property"]}={edit["value"]}"));
        switch (edit["kind"])
        {
            case "entry-added": Assert.NotEmpty(tables); Assert.All(isSet, Assert.True); break;
            case "entry-removed": Assert.All(isSet, Assert.False); break; // 18.10 has nothing that is based on 2.6
            case "renamed": Assert.All(based, own => Assert.Equal(edit["new_name"], own["base_type"])); break;
            case "order-changed": Assert.NotEmpty(tables); break; // UbuntuTests compare the order
            default: Assert.Equal("added-type", edit["kind"]); break;
        }

        Assert.All(All.Where(machine => names.Contains(machine.Name)), machine => Assert.Equal(Presence.NotKnown, UbuntuRelease.Parse(edit["release"]).PresenceOf(machine)));
    }

    [Fact]
    public void Known_builds_are_compared() => Assert.Subset(Builds.Select(row => row.Data).ToHashSet(), new HashSet<string> { "focal", "jammy", "noble" });

    [Fact]
    public void What_a_build_makes_of_upstreams_machine_types_may_not_be_known()
    {
        Assert.Equal(Presence.NotKnown, UbuntuRelease.Vbionic.PresenceOf(X86_64Machine.PcI440Fx_2_10)); // built from QEMU before 4.0
        Assert.Equal(Presence.NotKnown, UbuntuRelease.Vlunar.PresenceOf(X86_64Machine.PcQ35_7_2)); // no list of the build
        Assert.Equal(Presence.NotKnown, UbuntuRelease.Vresolute.PresenceOf(X86_64Machine.PcQ35_2_10)); // QEMU 10.2 does not have it
        Assert.Equal(Presence.NotKnown, UbuntuRelease.Vnoble.PresenceOf(Riscv64Machine.Virt));
        Assert.Equal(Presence.NotKnown, default(UbuntuRelease).PresenceOf(X86_64Machine.PcQ35_8_2));
        Assert.Equal(Presence.NotYet, UbuntuRelease.Vnoble.PresenceOf(X86_64Machine.PcQ35_9_0));
        Assert.Empty(UbuntuRelease.Vbionic.CompatOf(X86_64Machine.PcI440Fx_2_10));
        Assert.Equal(QemuRelease.V8_2, UbuntuRelease.Vnoble.BuiltFrom);
    }

    [Fact]
    public void A_lookup_finds_what_the_build_changes()
    {
        var table = UbuntuRelease.Vfocal.CompatOf(X86_64Machine.PcQ35_2_10);

        Assert.True(table.TryGet("e1000", "romfile", out var value));
        Assert.Equal("compat-256k-efi-e1000.rom", value);
        Assert.False(table.TryGet("virtio-gpu", "edid", out _));
        Assert.True(table.TryGet("virtio-gpu-device", "edid", out _));
        Assert.False(X86_64Machine.PcQ35_2_10.CompatAsOf(QemuRelease.V4_2).TryGet("e1000", "romfile", out _));
    }

    private static IEnumerable<(string Edit, string Name)> Difference(IMachineType<QemuRelease> machine, UbuntuRelease release)
    {
        List<string> upstream = [.. machine.CompatAsOf(release.BuiltFrom).Select(entry => entry.ToString())];
        List<string> build = [.. release.CompatOf(machine).Select(entry => entry.ToString())];
        foreach (var entry in upstream.ToList())
        {
            if (build.Remove(entry))
                _ = upstream.Remove(entry);
        }

        return upstream.Select(entry => ($"entry-removed {entry}", machine.Name)).Concat(build.Select(entry => ($"entry-added {entry}", machine.Name)));
    }

    private static IReadOnlyList<IMachineType<QemuRelease>> Versioned<T>(IEnumerable<T> machines, params string[] families)
        where T : IMachineType<QemuRelease> => [.. machines.Where(machine => machine.IsVersioned && families.Contains(machine.Family)).Cast<IMachineType<QemuRelease>>()];
}
