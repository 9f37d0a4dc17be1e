using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;

namespace MachineTypes.Model.Tests;

/// <summary>MT1017, replayed on QEMU's own history: what it would have said while each release was made.</summary>
public class WrongTableTests
{
    private static readonly string[] Releases =
    [
        "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "3.0", "3.1", "4.0", "4.1", "4.2", "5.0", "5.1", "5.2",
        "6.0", "6.1", "6.2", "7.0", "7.1", "7.2", "8.0", "8.1", "8.2", "9.0", "9.1", "9.2", "10.0",
    ];

    private static readonly (string Release, string Table, string Driver, string Property)[] History =
    [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "qemu-new-compat-keys.tsv"))
        .Select(line => line.Split('\t'))
        .Select(column => (column[0], column[1], column[2], column[3]))];

    // The five that were merged after the release that they were written for. The last is a field of the board in QEMU, written as an entry here.
    public static TheoryData<string, string, string, string, string, string> WrongTables => new()
    {
        { "5.0", "4.1", "virtio-device", "use-disabled-flag", "4.2", "pc-4.2" },
        { "8.2", "8.0", "virtio-net-device", "host_uso", "8.1", "pc-8.1" },
        { "10.0", "9.1", "intel-iommu", "aw-bits", "9.2", "pc-9.2" },
        { "6.0", "5.1", "x86_64-cpu", "kvm-msi-ext-dest-id", "5.2", "pc-5.2" },
        { "8.0", "7.1", "virt-machine", "compact-highmem", "7.2", "pc-7.2" },
    };

    [Theory]
    [MemberData(nameof(WrongTables))]
    public void The_real_cases_are_reported_while_the_release_is_made(string made, string table, string driver, string property, string right, string changed)
    {
        var finding = Assert.Single(Find(made, Entry(driver, property, table)));
        Assert.Equal(WrongTable.Id, finding.Rule);
        Assert.Equal(new Argument("UpTo"), finding.Argument);
        Assert.Equal([$"{driver}.{property}", $"QEMU {right}", table, changed, right], finding.MessageArguments);
        Assert.Equal(Fix.Replace(right), finding.Fix);

        Assert.Empty(Find(made, Entry(driver, property, right)));
        Assert.Empty(Find(made, Entry(driver, property, made)));
        Assert.Empty(Find(made, Entry(driver, property, null)));
        Assert.Empty(Find(made, Entry(driver, property, table) with { Correction = new(made, null, "merged late") }));
    }

    [Fact]
    public void Of_all_new_entries_from_4_1_to_10_0_it_reports_the_wrong_and_the_late()
    {
        var told = Releases.SelectMany(made =>
        {
            var entries = History.Where(h => h.Release == made).Select(h => Entry(h.Driver, h.Property, h.Table)).ToArray();
            return entries.Length == 0 ? [] : Find(made, entries).Select(f => $"{made} {f.MessageArguments[2]} {f.MessageArguments[0]}");
        });
        Assert.Equal(
            [
                "4.1 3.1 pcie-root-port-base.disable-acs", // late
                "5.0 4.1 virtio-device.use-disabled-flag", // wrong table
                "5.0 4.0 virtio-gpu-device.edid", // late: the entry had named a driver that does not exist
                "5.2 5.0 virtio-device.x-disable-legacy-check", // late
                "6.0 5.1 pl011.migrate-clk", // late
                "6.0 5.1 virtio-pci.x-ats-page-aligned", // late
                "6.0 5.1 x86_64-cpu.kvm-msi-ext-dest-id", // wrong table
                "6.2 6.0 vhost-vsock-device.seqpacket", // late
                "6.2 5.2 virtio-net-pci-base.vectors", // late: the entry had named the wrong driver
                "8.0 7.1 virtio-rng-pci-non-transitional.vectors", // late
                "8.0 7.1 virtio-rng-pci-transitional.vectors",
                "8.0 7.1 virtio-rng-pci.vectors",
                "8.1 7.2 pci-device.x-pcie-err-unc-mask", // late
                "8.2 8.0 virtio-net-device.guest_uso4", // wrong table
                "8.2 8.0 virtio-net-device.guest_uso6",
                "8.2 8.0 virtio-net-device.host_uso",
                "9.0 5.2 nvme.msix-exclusive-bar", // late
                "9.1 2.9 s390-flic.migration-enabled", // late
                "9.1 8.2 virtio-gpu-device.x-scanout-vmstate-version", // late
                "10.0 9.1 intel-iommu.aw-bits", // wrong table
            ],
            told.OrderBy(t => Array.IndexOf(Releases, t.Split(' ')[0])).ThenBy(t => t.Split(' ')[2], StringComparer.Ordinal));
    }

    [Fact]
    public void A_property_that_a_recorded_release_has_is_not_new() =>
        Assert.Empty(Find("5.1", Entry("virtio-device", "use-disabled-flag", "4.1")));

    [Fact]
    public void A_new_property_may_have_another_value_in_an_older_table() =>
        Assert.Empty(Find("4.1", Entry("virtio-balloon-device", "qemu-4-0-config-size", "4.0"), Entry("virtio-balloon-device", "qemu-4-0-config-size", "3.1")));

    [Fact]
    public void A_family_that_ended_with_the_table_does_not_change() =>
        Assert.Empty(Find("5.0", family => family with { Until = "4.1" }, "4.2", Entry("virtio-device", "use-disabled-flag", "4.1")));

    [Theory]
    [InlineData("4.1")] // 4.2 is released and not recorded: its own entries would look new
    [InlineData("banana")]
    public void Without_a_record_of_the_newest_release_nothing_is_known(string recorded) =>
        Assert.Empty(Find("5.0", family => family, recorded, Entry("virtio-device", "use-disabled-flag", "4.1")));

    [Fact]
    public void Without_a_record_nothing_is_known() =>
        Assert.Empty(Find("5.0", family => family, null, Entry("virtio-device", "use-disabled-flag", "4.1")));

    [Fact]
    public void What_is_read_on_another_train_is_not_reported()
    {
        Assert.Empty(Find("5.0", Entry("virtio-device", "use-disabled-flag", "4.1") with { Train = "global::Other" }));
        Assert.Empty(Find("5.0", Entry("virtio-device", "use-disabled-flag", "4.")));
    }

    // It is placed at a family after that.
    [Fact]
    public void What_is_in_another_assembly_is_reported() =>
        Assert.False(Assert.Single(Find("5.0", Entry("virtio-device", "use-disabled-flag", "4.1") with { Anchor = new("global::Hw", -1, 0) })).Anchor.IsInSource);

    private static CompatDefinition Entry(string driver, string property, string? table) =>
        new(driver, property, "off", table, null, default, new("global::Hw", 0, 0));

    private static IEnumerable<Finding> Find(string made, params CompatDefinition[] entries) =>
        Find(made, family => family, Releases[Array.IndexOf(Releases, made) - 1], entries);

    // The definitions while a release is made: all older ones are out.
    private static List<Finding> Find(string made, Func<FamilyDefinition, FamilyDefinition> change, string? recorded, params CompatDefinition[] entries)
    {
        var at = Array.IndexOf(Releases, made);
        var train = Definitions.Train([.. Releases.Take(at + 1).Select((version, i) => (version, i < at ? "2020-01-01" : (string?)null))]);
        var family = change(Definitions.Family([Definitions.Scope([.. entries.Select((e, i) => e with { Anchor = e.Anchor with { Attribute = i } })])]));
        var shape = new TypeShape(family.Catalog, "", default, "Catalog", true, default, default);
        return [.. WrongTable.Find(new(new(new()
        {
            Catalogs = [new(shape, train.Definition, true, MemberAccess.Public, default)],
            Families = [family],
        }), recorded is null ? [] : [Recorded(recorded, at)]))];
    }

    // One file is enough: what it records is what all releases up to it have.
    private static BaselineFile Recorded(string newest, int made) => BaselineFile.Parse($"baseline/qemu-{newest}.machinetypes", string.Join("\n", History
        .Where(h => Array.IndexOf(Releases, h.Release) < made)
        .Select(h => $"Catalog pc compat {h.Driver} {h.Property} upto {h.Table} = \"off\"")
        .Concat(Releases.Take(made).Select(release => $"Catalog pc machine {release}"))
        .Prepend("released")
        .Prepend("machinetypes-baseline 1")));
}
