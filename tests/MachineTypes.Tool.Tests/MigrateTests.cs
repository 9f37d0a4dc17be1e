using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests;

/// <summary>The answers of <c>migrate</c> for QEMU's machine types, and its errors.</summary>
public sealed class MigrateTests
{
    [Theory]
    [InlineData("pc-q35-6.1", "qemu=6.1", "qemu=6.1")]
    [InlineData("pc-q35-6.1", "qemu=6.1", "qemu=6.2")]
    [InlineData("pc-q35-6.1", "qemu=6.2", "qemu=6.1")]
    [InlineData("pc-i440fx-7.2", "qemu=7.2,libvirt=9.0.0", "qemu=8.2,libvirt=9.10.0")]
    [InlineData("pc-q35-10.2", "QEMU=10.2.0, libvirt=11.0.0", "qemu=11.0,libvirt=11.3.0")]
    [InlineData("pc-q35-7.2", "qemu=7.2", "qemu=8.1")]
    [InlineData("pc-q35-7.2", "qemu=8.0.2", "qemu=8.0.2")]
    public void It_works(string name, string from, string to)
    {
        var outcome = Migrate(name, from, to);
        Assert.Equal(0, outcome.ExitCode);
        Assert.EndsWith(": works", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.All(outcome.OutLines.Skip(1), line => Assert.StartsWith("  not checked: whether libvirt on ", line, StringComparison.Ordinal));
        Assert.Equal(from.Contains("libvirt", StringComparison.Ordinal) ? 1 : 2, outcome.OutLines.Length);
    }

    // Without the release of libvirt, the answer is about QEMU alone, and a note says so. A machine type on which nothing has flipped needs no libvirt.
    [Theory]
    [InlineData("pc-q35-7.2", "qemu=7.2", "qemu=8.1", "not checked: whether libvirt on the source and the target honours numa-mem-supported; specify its release")]
    [InlineData("pc-q35-7.2", "qemu=7.2,libvirt=9.0.0", "qemu=8.1", "not checked: whether libvirt on the target honours numa-mem-supported; specify its release")]
    [InlineData("pc-q35-7.2", "qemu=7.2", "qemu=8.1,libvirt=9.0.0", "not checked: whether libvirt on the source honours numa-mem-supported; specify its release")]
    [InlineData("pc-q35-7.2", "qemu=7.2,libvirt=9.0.0", "qemu=8.1,libvirt=9.0.0", null)]
    [InlineData("pc-q35-5.0", "qemu=5.2", "qemu=5.2", null)]
    public void It_says_what_was_not_checked_of_the_consumer(string name, string from, string to, string? note)
    {
        var outcome = Migrate(name, from, to);
        Assert.EndsWith(": works", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.Equal(note is null ? [] : [$"  {note}"], outcome.OutLines.Skip(1));
    }

    [Theory]
    [InlineData("pc-q35-6.1", "qemu=6.1", "qemu=6.2,machine=pc-q35-6.2", "the guest runs on pc-q35-6.1, and the target would start pc-q35-6.2: only the same machine type can take it over")]
    [InlineData("pc-q35-6.1", "qemu=6.1", "qemu=6.2,machine=q35", "the guest runs on pc-q35-6.1, and the target would start pc-q35-6.2: only the same machine type can take it over")]
    [InlineData("pc-q35-6.2", "qemu=6.2", "qemu=6.1", "on the target: pc-q35-6.2 was added in QEMU 6.2; QEMU 6.1 does not have it")]
    [InlineData("pc-i440fx-1.7", "qemu=8.1", "qemu=8.2", "on the target: pc-i440fx-1.7 was removed in QEMU 8.2")]
    [InlineData("pc-q35-5.1", "qemu=5.1,libvirt=5.0.0", "qemu=5.1,libvirt=6.6.0", "on the source, numa-mem-supported has flipped on pc-q35-5.1, and libvirt 5.0.0 does not honour it (libvirt 6.6.0 is the first that does): it uses -numa node,mem=, which pc-q35-5.1 refuses; -numa node,memdev= takes its place")]
    public void It_fails(string name, string from, string to, string reason)
    {
        var outcome = Migrate(name, from, to);
        Assert.Equal(1, outcome.ExitCode);
        Assert.EndsWith(": fails", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.Equal("  " + reason, Assert.Single(outcome.OutLines.Skip(1)));
    }

    [Fact]
    public void What_was_changed_late_is_listed()
    {
        var outcome = Migrate("pc-q35-4.2", "qemu=5.2,libvirt=6.9.0", "qemu=6.0,libvirt=7.3.0");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(
            [
                "pc-q35-4.2, QEMU 5.2 with libvirt 6.9.0 to QEMU 6.0 with libvirt 7.3.0: may break",
                "  pc-q35-4.2 was changed late: 6 things differ between QEMU 5.2 and QEMU 6.0",
                "    virtio-net-pci-base.vectors: \"3\" -> the driver's default",
                "    nvme.msix-exclusive-bar: \"on\" -> the driver's default",
                "    pl011.migrate-clk: the driver's default -> \"off\"",
                "    virtio-pci.x-ats-page-aligned: the driver's default -> \"off\"",
                "    virtio-device.use-disabled-flag: the driver's default -> \"false\"",
                "    the PCI root bus has the ACPI _UID 0 instead of 1: in QEMU 5.2, not in QEMU 6.0",
            ],
            outcome.OutLines);
    }

    [Theory]
    [InlineData("pc", "qemu=5.2", "pc is pc-i440fx-5.2 in QEMU 5.2")]
    [InlineData("pc", "qemu=6.0", "pc is pc-i440fx-6.0 in QEMU 6.0")]
    public void An_alias_is_read_on_the_source(string name, string from, string expected) =>
        Assert.Equal(expected, Migrate(name, from, "qemu=10.0").OutLines[0]);

    [Fact]
    public void One_name_may_mean_different_machines_on_different_targets()
    {
        Assert.Equal("virt is virt-6.0 in QEMU 6.0", Migrate("virt", "qemu=6.0", "qemu=6.1", "--target", "m68k").OutLines[0]);
        Assert.Contains("\"target\": \"aarch64\"", Migrate("virt", "qemu=6.0", "qemu=6.1", "--format", "json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_documented_shape()
    {
        var outcome = Migrate("pc-q35-5.2", "qemu=6.1,libvirt=7.0.0", "qemu=10.0", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Out);
        var root = json.RootElement;
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(["asked", "target", "train", "consumer", "from", "to", "outcome", "reasons", "changes", "notes"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("pc-q35-5.2", root.GetProperty("asked").GetString());
        Assert.Equal("pc-q35-5.2", root.GetProperty("from").GetProperty("machineType").GetString());
        Assert.Equal("7.0.0", root.GetProperty("from").GetProperty("consumerRelease").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("to").GetProperty("consumerRelease").ValueKind);
        Assert.Equal("may break", root.GetProperty("outcome").GetString());
        Assert.Equal("may break", root.GetProperty("reasons")[0].GetProperty("outcome").GetString());
        var change = root.GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("property").GetString() == "seqpacket");
        Assert.Equal(["driver", "property", "description", "before", "after"], change.EnumerateObject().Select(p => p.Name));
        Assert.Equal("off", change.GetProperty("after").GetString());
    }

    [Theory]
    [InlineData("pc-q35-6.1", "qemu=5.9", "qemu=6.2", "--from: QEMU has no release \"5.9\"; the nearest are 5.2 and 6.0")]
    [InlineData("pc-q35-6.1", "qemu=6.1", "qemu=99", "--to: QEMU has no release \"99\"; the nearest is 11.1")]
    [InlineData("pc-q35-6.1", "qemu=6.1,libvirt=6.4", "qemu=6.2", "--from: libvirt has no release \"6.4\"; the nearest are 6.3.0 and 6.4.0")]
    [InlineData("pc-q35-6.1", "qemu=6.1,libvirt=5.12.0", "qemu=6.2", "--from: libvirt has no release \"5.12.0\"; the nearest are 5.10.0 and 6.0.0")]
    [InlineData("pc-q35-6.1", "qemu=master", "qemu=6.2", "--from: QEMU has no release \"master\"; it has 0.9.1 to 11.1")]
    [InlineData("pc-q35-6.l", "qemu=6.1", "qemu=6.2", "no machine type \"pc-q35-6.l\"; did you mean pc-q35-6.1?")]
    [InlineData("pc-q35-6.1", "qemu", "qemu=6.2", "invalid --from value \"qemu\"; expected, for example, qemu=5.0,libvirt=5.3.0")]
    [InlineData("pc-q35-6.1", "libvirt=6.4.0", "qemu=6.2", "--from does not specify a release of QEMU; add, for example, qemu=11.1")]
    [InlineData("pc-q35-6.1", "xen=4", "qemu=6.2", "--from does not accept \"xen\"; it accepts qemu= and libvirt=")]
    [InlineData("pc-q35-6.1", "qemu=6.1,qemu=6.2", "qemu=6.2", "--from specifies \"qemu\" more than once")]
    [InlineData("pc-q35-6.1", "qemu=6.1,machine=q35", "qemu=6.2", "--from does not accept machine=; the machine type of the guest is NAME")]
    [InlineData("pc-q35-6.1", "qemu=6.1\u001b[1m", "qemu=6.2", "--from: QEMU has no release \"6.1\\u001b[1m\"; the nearest are 6.0 and 6.1")]
    public void Bad_input(string name, string from, string to, string expected) =>
        Assert.Equal("machine-types: " + expected, Migrate(name, from, to).AssertError());

    [Theory]
    [InlineData("nothing-like-it", "nothing-like-it", "qemu=6.2")]
    [InlineData("nothing-like-it", "pc-q35-6.1", "qemu=6.2,machine=nothing-like-it")]
    [InlineData("pc-q35 (next)", "pc-q35 (next)", "qemu=6.2")]
    public void An_unknown_name_without_a_similar_one(string unknown, string name, string to) =>
        Assert.StartsWith($"machine-types: no machine type \"{unknown}\"; the catalogues have pc, pc-i440fx, ", Migrate(name, "qemu=6.1", to).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void Bad_usage()
    {
        Assert.EndsWith("see machine-types migrate --help", Outcome.Of(QemuCatalogs.All, "migrate", "pc", "--from", "qemu=6.1").AssertError(), StringComparison.Ordinal);
        Assert.StartsWith("machine-types: no catalogue of target \"vax\"", Migrate("pc", "qemu=6.1", "qemu=6.2", "--target", "vax").AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_has_an_example() => Assert.Contains(
        "machine-types migrate pc-i440fx-5.0 --from qemu=5.0,libvirt=5.3.0 --to qemu=10.0,libvirt=6.4.0", Outcome.Of(QemuCatalogs.All, "migrate", "--help").Out, StringComparison.Ordinal);

    [Fact]
    public void Control_characters_are_escaped()
    {
        var machine = new FakeMachine("pc", "4.1") { Changes = [new("d\u001b", "p\n", "\u001b[31m", null)] };
        var outcome = Outcome.Of([FakeCatalog.Of(machine)], "migrate", "pc-4.1", "--from", "qemu=4.1", "--to", "qemu=4.2");
        Assert.Equal("    d\\u001b.p\\u000a: \"\\u001b[31m\" -> the driver's default", outcome.LastLine);
    }

    private static Outcome Migrate(string name, string from, string to, params string[] more) =>
        Outcome.Of(QemuCatalogs.All, ["migrate", name, "--from", from, "--to", to, .. more]);
}
