using MachineTypes.Qemu;
using MachineTypes.Qemu.Distributions;
using MachineTypes.Qemu.Distributions.Ubuntu;

namespace MachineTypes.Distributions.Tests;

/// <summary>QEMU's own machine types have, in each Ubuntu build from 17.04 on, the names and the lists that its sources give them.</summary>
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

    private const string OrderChanged = "order-changed";

    private const string AnotherType = "added or missing";

    // QEMU 4.0, the oldest release whose tables are known, no longer has them.
    private static readonly IReadOnlySet<string> WithoutTables = new HashSet<string> { "pc-0.10", "pc-0.11" };

    internal static readonly IReadOnlyList<IMachineType<QemuRelease>> All = [.. Catalogues.Values.SelectMany(machines => machines)];

    public static TheoryData<string> Builds => [.. UbuntuTests.Composed.Select(row => row.Data).Where(release => UbuntuRelease.Parse(release) >= UbuntuRelease.Vzesty)];

    public static TheoryData<string> Compared => [.. Builds.Select(row => row.Data).Where(release => UbuntuRelease.Parse(release).BuiltFrom >= QemuRelease.V4_0 && Edits.Any(row => row["release"] == release))];

    public static TheoryData<int> OlderEdits => [.. Enumerable.Range(0, Edits.Count).Where(row => UbuntuRelease.Parse(Edits[row]["release"]).BuiltFrom < QemuRelease.V4_0)];

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
            if (Catalogues[family].SingleOrDefault(machine => asOf.NameOf(machine) == name) is not { } machine)
                differences.Add($"the build has machine types of QEMU's that the catalogue does not have as of this release (QEMU {asOf.BuiltFrom})", name);
            else if (asOf.IsCompatKnownOf(machine))
                differences.AddLists(name, list, asOf.CompatOf(machine));
            else if (!WithoutTables.Contains(name))
                differences.Add("the table is not known", name);
        }

        foreach (var machine in All.Where(machine => asOf.PresenceOf(machine) == Presence.Present && !lists.Exists(list => list.Key.Name == machine.Name)))
            differences.Add($"the catalogue has machine types of QEMU {asOf.BuiltFrom} of which the build has no list", machine.Name);

        differences.AssertNone(release);
    }

    [Theory]
    [MemberData(nameof(Compared))]
    public void A_build_changes_upstreams_machine_types_by_its_edits_alone(string release)
    {
        var asOf = UbuntuRelease.Parse(release);
        var listed = Edits.Where(row => row["release"] == release).SelectMany(row => row["machine_types"].Split(',').Select(name => (Edit: Describe(row), Name: name))).ToList();
        var declared = All.SelectMany(machine => Difference(machine, asOf)).ToList();
        var differences = new BuildDifferences();

        // Where entries differ, the lists show whether the order does.
        foreach (var (edit, name) in listed.Except(declared).Where(one => one.Edit != OrderChanged || declared.TrueForAll(other => other.Name != one.Name)))
            differences.Add($"in upstream-edits.tsv, and not declared: {edit}", name);
        // That a build has a machine type, or under which name, is what its lists show too: the table need not have it.
        foreach (var (edit, name) in declared.Except(listed).Where(one => one.Edit.StartsWith("entry", StringComparison.Ordinal) || one.Edit == OrderChanged))
            differences.Add($"declared, and not in upstream-edits.tsv: {edit}", name);

        differences.AssertNone(release);
    }

    // The lists of QEMU before 4.0, without what Ubuntu changes, were not recorded, so each row is looked up in what the build has.
    [Theory]
    [MemberData(nameof(OlderEdits))]
    public void An_older_build_has_its_edits(int row)
    {
        var edit = Edits[row];
        var asOf = UbuntuRelease.Parse(edit["release"]);
        foreach (var name in edit["machine_types"].Split(',').Where(name => !WithoutTables.Contains(name)))
        {
            var machine = All.Single(machine => machine.Name == name);
            var entries = asOf.CompatOf(machine).Select(entry => entry.ToString());
            Assert.True(asOf.IsCompatKnownOf(machine), name);
            switch (edit["kind"])
            {
                case "entry-added": Assert.Contains(Describe(edit).Split(' ', 2)[1], entries); break;
                case "entry-removed": Assert.DoesNotContain(Describe(edit).Split(' ', 2)[1], entries); break;
                case "renamed": Assert.Equal((edit["new_name"], Presence.Removed), (asOf.NameOf(machine), asOf.PresenceOf(machine))); break;
                case "added-type": Assert.Equal((Presence.NotYet, Presence.Present), (machine.PresenceIn(asOf.BuiltFrom), asOf.PresenceOf(machine))); break;
                default: Assert.Equal(OrderChanged, edit["kind"]); break; // the lists show the order
            }
        }
    }

    [Fact]
    public void Known_builds_are_compared() => Assert.Subset(Builds.Select(row => row.Data).ToHashSet(), new HashSet<string> { "zesty", "artful", "bionic", "cosmic", "focal", "jammy", "noble" });

    [Fact]
    public void What_a_build_makes_of_upstreams_machine_types_may_not_be_known()
    {
        Assert.Equal(Presence.NotKnown, UbuntuRelease.Vxenial.PresenceOf(X86_64Machine.PcI440Fx_2_5)); // too different from QEMU 4.0
        Assert.Equal(Presence.NotKnown, UbuntuRelease.Vdisco.PresenceOf(X86_64Machine.PcI440Fx_2_10)); // no list of the build
        Assert.Equal(Presence.NotKnown, UbuntuRelease.Vlunar.PresenceOf(X86_64Machine.PcQ35_7_2)); // no list of the build
        Assert.Equal(Presence.NotKnown, UbuntuRelease.Vresolute.PresenceOf(X86_64Machine.PcQ35_2_10)); // QEMU 10.2 does not have it
        Assert.Equal(Presence.NotKnown, UbuntuRelease.Vnoble.PresenceOf(Riscv64Machine.Virt));
        Assert.Equal(Presence.NotKnown, default(UbuntuRelease).PresenceOf(X86_64Machine.PcQ35_8_2));
        Assert.Equal(Presence.NotYet, UbuntuRelease.Vnoble.PresenceOf(X86_64Machine.PcQ35_9_0));
        Assert.Empty(UbuntuRelease.Vxenial.CompatOf(X86_64Machine.PcI440Fx_2_5));
        Assert.Equal(Presence.Present, UbuntuRelease.Vbionic.PresenceOf(X86_64Machine.Pc_0_11));
        Assert.False(UbuntuRelease.Vbionic.IsCompatKnownOf(X86_64Machine.Pc_0_11)); // QEMU 4.0 does not have it
        Assert.Equal((null, null), (UbuntuRelease.Vnoble.NameOf(X86_64Machine.PcQ35_9_0), UbuntuRelease.Vlunar.NameOf(X86_64Machine.PcQ35_7_2)));
        Assert.Equal(QemuRelease.V8_2, UbuntuRelease.Vnoble.BuiltFrom);
    }

    // No build that is known keeps one, but a build that is added may.
    [Fact]
    public void The_table_of_a_machine_type_that_a_build_keeps_is_that_of_the_next_newer_one_and_its_own()
    {
        var last = X86_64Machine.PcI440Fx_1_7.CompatAsOf(QemuRelease.V8_1);
        var own = last.Skip(X86_64Machine.PcI440Fx_2_0.CompatAsOf(QemuRelease.V8_1).Count).ToList();

        Assert.False(X86_64Machine.PcI440Fx_1_7.ExistsIn(QemuRelease.V8_2));
        Assert.NotEmpty(own);
        Assert.Equal(X86_64Machine.PcI440Fx_2_0.CompatAsOf(QemuRelease.V8_2).Concat(own), UpstreamTable.Of(X86_64Machine.PcI440Fx_1_7, QemuRelease.V8_2, QemuRelease.V4_0)!.Value);
        Assert.Null(UpstreamTable.Of(X86_64Machine.Pc_0_11, QemuRelease.V4_0, QemuRelease.V4_0)); // its table was not known before either
        Assert.Empty(UpstreamTable.Of(X86_64Machine.PcQ35_9_0, QemuRelease.V8_2, QemuRelease.V4_0)!.Value);
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

    private static string Describe(IReadOnlyDictionary<string, string> row) => row switch
    {
        _ when row["new_name"].Length > 0 => $"renamed to {row["new_name"]}",
        _ when row["driver"].Length > 0 => $"{row["kind"]} {row["driver"]}.{row["property"]}={row["value"]}",
        _ when row["kind"].Contains("type", StringComparison.Ordinal) => AnotherType,
        _ => row["kind"],
    };

    private static IEnumerable<(string Edit, string Name)> Difference(IMachineType<QemuRelease> machine, UbuntuRelease release)
    {
        var isInQemu = machine.PresenceIn(release.BuiltFrom) == Presence.Present;
        if (release.NameOf(machine) is not { } name)
            return isInQemu && release.PresenceOf(machine) == Presence.Removed ? [(AnotherType, machine.Name)] : [];
        if (name != machine.Name)
            return [($"renamed to {name}", machine.Name)];
        if (!isInQemu)
            return [(AnotherType, machine.Name)];

        List<string> upstream = [.. machine.CompatAsOf(release.BuiltFrom).Select(entry => entry.ToString())];
        List<string> build = [.. release.CompatOf(machine).Select(entry => entry.ToString())];
        var isSame = upstream.SequenceEqual(build);
        foreach (var entry in upstream.ToList())
        {
            if (build.Remove(entry))
                _ = upstream.Remove(entry);
        }

        return isSame ? []
            : upstream.Count + build.Count == 0 ? [(OrderChanged, machine.Name)]
            : upstream.Select(entry => ($"entry-removed {entry}", machine.Name)).Concat(build.Select(entry => ($"entry-added {entry}", machine.Name)));
    }

    private static IReadOnlyList<IMachineType<QemuRelease>> Versioned<T>(IEnumerable<T> machines, params string[] families)
        where T : IMachineType<QemuRelease> => [.. machines.Where(machine => machine.IsVersioned && families.Contains(machine.Family)).Cast<IMachineType<QemuRelease>>()];
}
