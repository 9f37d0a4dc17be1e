using System.Text.Json;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests;

/// <summary>What <c>migrate</c> says about windows in which a machine type was broken, bug-fix releases, snapshots, aliases and machine types that a release does not have.</summary>
public sealed class MigrateVersionsTests
{
    [Theory]
    [InlineData("pc-q35-7.2", "7.2", "8.0", "pci-device.x-pcie-err-unc-mask: \"off\" -> the driver's default")]
    [InlineData("pc-q35-7.2", "8.0", "7.2", "pci-device.x-pcie-err-unc-mask: the driver's default -> \"off\"")]
    [InlineData("pc-q35-7.2", "8.0", "8.1", "pci-device.x-pcie-err-unc-mask: the driver's default -> \"off\"")]
    [InlineData("pc-q35-7.1", "7.1", "7.2", "virtio-rng-pci.vectors: \"0\" -> the driver's default")]
    [InlineData("pc-q35-8.1", "8.1", "8.2", "virtio-net-device.host_uso: \"off\" -> the driver's default")]
    [InlineData("pc-q35-6.0", "6.0", "6.1", "vhost-vsock-device.seqpacket: \"off\" -> the driver's default")]
    [InlineData("pc-q35-8.2", "8.2", "9.0", "virtio-gpu-device.x-scanout-vmstate-version: \"1\" -> the driver's default")]
    [InlineData("pc-q35-9.2", "9.2", "10.0", "intel-iommu.aw-bits: \"39\" -> the driver's default")]
    [InlineData("virt-7.2", "8.0", "7.2", "high memory regions are laid out compactly: in QEMU 8.0, not in QEMU 7.2")]
    [InlineData("pc-i440fx-10.1", "11.1.0", "11.1.3", "x86_64-cpu.x-migrate-error-code: \"false\" -> the driver's default")]
    public void A_window_in_which_a_machine_type_was_broken_is_listed(string name, string from, string to, string change)
    {
        var outcome = Migrate(name, from, to);
        Assert.Equal(1, outcome.ExitCode);
        Assert.EndsWith(": may break", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.Contains("    " + change, outcome.OutLines);
    }

    [Theory]
    [InlineData("pc-q35-7.2", "8.0.0", "8.0.1", "not known", "QEMU 8.0.1 is read as 8.0: bug-fix releases of 8.0 are not distinguished")]
    [InlineData("pc-q35-9.0", "10.0.3", "10.0", "not known", "QEMU 10.0.3 is read as 10.0: bug-fix releases of 10.0 are not distinguished")]
    [InlineData("pc-q35-9.0", "10.0.14", "10.0.13", "not known", "QEMU 10.0.14 is read as 10.0.13: bug-fix releases of 10.0 are not distinguished, except those that are declared")]
    [InlineData("pc-q35-5.2", "7.2.10", "7.2.11", "may break", "QEMU 7.2.10 is read as 7.2.1: bug-fix releases of 7.2 are not distinguished, except those that are declared")]
    [InlineData("pc-q35-7.2", "7.2.50", "8.0", "not known", "QEMU 7.2.50 is read as 8.0: 7.2.50 is a snapshot of what became 8.0")]
    [InlineData("pc-q35-7.2", "7.2.91", "8.1", "may break", "QEMU 7.2.91 is read as 8.0: 7.2.91 is a snapshot of what became 8.0")]
    public void A_version_that_is_read_as_another_is_not_known_to_work(string name, string from, string to, string outcome, string reason)
    {
        var answer = Migrate(name, from, to);
        Assert.Equal(1, answer.ExitCode);
        Assert.Equal($"{name}, QEMU {from} to QEMU {to}: {outcome}", answer.OutLines[0]);
        Assert.Contains("  " + reason, answer.OutLines);
    }

    [Theory]
    [InlineData("7.2.0", "7.2.1")]
    [InlineData("7.2.0", "7.2.22")]
    [InlineData("7.2.22", "8.0")]
    public void What_a_named_bug_fix_release_changed_is_found(string from, string to)
    {
        var outcome = Migrate(from == "7.2.0" && to == "7.2.1" ? "pc-q35-7.1" : "pseries-7.2", from, to);
        Assert.EndsWith(": may break", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("distinguished", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_of_a_release_that_the_catalogue_does_not_have_is_an_error() =>
        Assert.Equal("machine-types: --to: QEMU has no release \"11.1.50\"; the nearest is 11.1", Migrate("pc-q35-11.1", "11.1", "11.1.50").AssertError());

    [Theory]
    [InlineData("virt", "6.2", "7.1", "aarch64", "virt is virt-7.1 in QEMU 7.1: the target must be started with virt-6.2; started with virt, it cannot take the guest over")]
    [InlineData("q35", "9.2", "10.0", "x86_64", "q35 is pc-q35-10.0 in QEMU 10.0: the target must be started with pc-q35-9.2; started with q35, it cannot take the guest over")]
    [InlineData("pc", "4.2", "7.2", "x86_64", "pc is pc-i440fx-7.2 in QEMU 7.2: the target must be started with pc-i440fx-4.2; started with pc, it cannot take the guest over")]
    [InlineData("pseries", "7.0", "6.2", "ppc64", "pseries is pseries-6.2 in QEMU 6.2: the target must be started with pseries-7.0; started with pseries, it cannot take the guest over")]
    public void An_alias_that_moved_is_reported_with_what_it_means_on_both_sides(string alias, string from, string to, string target, string reason)
    {
        var outcome = Migrate(alias, from, to, "--target", target);
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith($"{alias} is {alias}".Replace("q35 is q35", "q35 is pc-q35").Replace("pc is pc", "pc is pc-i440fx"), outcome.OutLines[0], StringComparison.Ordinal);
        Assert.EndsWith($" in QEMU {from}", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.Contains("  " + reason, outcome.OutLines);
    }

    [Theory]
    [InlineData("q35", "10.0", "10.0", "")]
    [InlineData("q35", "9.0", "9.1", ",machine=pc-q35-9.0")]
    public void An_alias_that_means_the_same_or_that_is_pinned_on_the_target_is_no_reason(string alias, string from, string to, string more) =>
        Assert.DoesNotContain("must be started", Migrate(alias, from, to + more).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("pc-q35-6.2", "6.1", "6.2", "  on the source: pc-q35-6.2 was added in QEMU 6.2; QEMU 6.1 does not have it")]
    [InlineData("pc-q35-6.2", "6.2", "5.2", "  on the target: pc-q35-6.2 was added in QEMU 6.2; QEMU 5.2 does not have it")]
    [InlineData("pc-i440fx-2.3", "9.0", "9.1", "  on the target: pc-i440fx-2.3 was removed in QEMU 9.1")]
    [InlineData("pc-i440fx-2.3", "8.1", "8.2", "  pc-i440fx-2.3 has been deprecated since QEMU 8.2 and is removed in QEMU 9.1")]
    [InlineData("pc-q35-6.1", "9.0", "9.1", "  pc-q35-6.1 has been deprecated since QEMU 9.1")]
    public void What_a_release_does_with_the_machine_type_is_reported_as_check_does(string name, string from, string to, string line) =>
        Assert.Contains(line, Migrate(name, from, to).OutLines);

    [Fact]
    public void Json_has_the_version_and_the_release_as_which_it_is_read()
    {
        using var json = JsonDocument.Parse(Migrate("pc-q35-5.1", "5.2.1", "6.0", "--format", "json").Out);
        var root = json.RootElement;
        Assert.Equal(["machineType", "train", "version", "release", "consumerRelease"], root.GetProperty("from").EnumerateObject().Select(p => p.Name));
        Assert.Equal("5.2.1", root.GetProperty("from").GetProperty("version").GetString());
        Assert.Equal("5.2", root.GetProperty("from").GetProperty("release").GetString());
        Assert.Contains("not known", root.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("outcome").GetString()));

        var change = root.GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("description").ValueKind == JsonValueKind.String);
        Assert.Equal("the PCI root bus has the ACPI _UID 0 instead of 1", change.GetProperty("description").GetString());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (change.GetProperty("driver").ValueKind, change.GetProperty("property").ValueKind));
        Assert.Equal(("changed", "unchanged"), (change.GetProperty("before").GetString(), change.GetProperty("after").GetString()));
    }

    private static Outcome Migrate(string name, string from, string to, params string[] more) =>
        Outcome.Of(QemuCatalogs.All, ["migrate", name, "--from", $"qemu={from}", "--to", $"qemu={to}", .. more]);
}
