using System.Text.Json.Nodes;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests.Check;

/// <summary>The findings about a machine type as of a release.</summary>
public class MachineTypeTests
{
    [Theory]
    [InlineData("pc-i440fx-5.O", "7.2", "error: no release of QEMU has a machine type \"pc-i440fx-5.O\" for x86_64; did you mean pc-i440fx-5.0? [unknown-machine-type]")]
    [InlineData("nonsense", "7.2", "error: no release of QEMU has a machine type \"nonsense\" for x86_64 [unknown-machine-type]")]
    [InlineData("pc-q35-9.0", "7.2", "error: pc-q35-9.0 was added in QEMU 9.0; QEMU 7.2 does not have it; the newest is pc-q35-7.2 [missing-machine-type]")]
    [InlineData("pc-i440fx-2.1", "9.1", "error: pc-i440fx-2.1 was removed in QEMU 9.1; the newest is pc-i440fx-9.1 [removed-machine-type]")]
    [InlineData("pc-i440fx-2.4", "9.1", "warning: pc-i440fx-2.4 has been deprecated since QEMU 9.1 and is removed in QEMU 10.1; the newest is pc-i440fx-9.1 [deprecated-machine-type]")]
    [InlineData("q35", "9.1", "warning: q35 is an alias of pc-q35-9.1 in QEMU 9.1 and of a different machine type in other releases; use pc-q35-9.1 [unpinned-machine-type]")]
    [InlineData("pc-q35-rhel8.2.0", "9.1", "error: pc-q35-rhel8.2.0 was removed in RHEL 10.0; the newest is pc-q35-rhel10.2.0 [removed-machine-type]")]
    [InlineData("pc-q35-rhel10.2.0", "9.1", null)]
    [InlineData("pc-q35-rhel10.8.0", "9.1", "note: pc-q35-rhel10.8.0 is the name of a machine type of RHEL that is not known: not checked; similar names are pc-q35-rhel10.2.0, pc-q35-rhel10.0.0 [unlisted-machine-type]")]
    [InlineData("pc-q35-vz7.8.0", "9.1", "note: pc-q35-vz7.8.0 is the name of a machine type of Virtuozzo, a distribution that is not known: not checked [unlisted-machine-type]")]
    [InlineData("pc-i440fx-8.0+pve0", "9.1", null)]
    [InlineData("pc-q35-9.2+pve1", "9.2", null)]
    [InlineData("pc-i440fx-8.0+pve9", "9.1", "note: it is not known whether Proxmox VE has pc-i440fx-8.0+pve9: the highest known revision of 8.0 is +pve0 [not-known]")]
    [InlineData("pc-q35-9.2+pve99999999999", "9.2", "note: it is not known whether Proxmox VE has pc-q35-9.2+pve99999999999: the highest known revision of 9.2 is +pve1 [not-known]")]
    [InlineData("q35+pve0", "9.2", "warning: q35+pve0 is an alias of pc-q35-9.2 in QEMU 9.2 and of a different machine type in other releases; use pc-q35-9.2 [unpinned-machine-type]")]
    [InlineData("pc-q35-99.0+pve1", "9.2", "error: pc-q35-99.0+pve1 is newer than QEMU 9.2, which does not have it [missing-machine-type]")]
    [InlineData("pc-q35", "8.2", "error: no release of QEMU has a machine type \"pc-q35\" for x86_64; did you mean q35 or pc-q35-8.2? [unknown-machine-type]")]
    [InlineData("pc-i440fx", "8.2", "error: no release of QEMU has a machine type \"pc-i440fx\" for x86_64; did you mean pc or pc-i440fx-8.2? [unknown-machine-type]")]
    [InlineData("pc-i440fx+pve0", "8.2", "error: no release of QEMU has a machine type \"pc-i440fx+pve0\" for x86_64; did you mean pc or pc-i440fx-8.2? [unknown-machine-type]")]
    [InlineData("pc-q35-foobar", "8.2", "error: no release of QEMU has a machine type \"pc-q35-foobar\" for x86_64 [unknown-machine-type]")]
    [InlineData("pc-compatible", "8.2", "error: no release of QEMU has a machine type \"pc-compatible\" for x86_64 [unknown-machine-type]")]
    [InlineData("pc-q35-noble-v2", "9.1", null)]
    [InlineData("ubuntu", "9.1", "warning: ubuntu is an alias of pc-i440fx-resolute in Ubuntu resolute and of a different machine type in other releases; use pc-i440fx-resolute [unpinned-machine-type]")]
    [InlineData("rhel6.5.0", "9.1", "note: rhel6.5.0 is the name of a machine type of RHEL, a distribution that is not known: not checked [unlisted-machine-type]")]
    [InlineData("pc-q35-99.0", "9.1", "error: pc-q35-99.0 is newer than QEMU 9.1, which does not have it [missing-machine-type]")]
    [InlineData("pc-q35-9.0", "9.1", null)]
    [InlineData("microvm", "9.1", null)]
    public void As_of_a_release(string name, string asOf, string? expected)
    {
        var outcome = Checked.Run($"qemu-system-x86_64 -M {name}", "--as-of", asOf);

        Assert.Equal(expected is null ? [] : [$"1:23: {expected}"], outcome.OutLines[..^1]);
        Assert.Equal(expected is null || expected.StartsWith("note", StringComparison.Ordinal) ? 0 : 1, outcome.ExitCode);
    }

    [Fact]
    public void A_machine_type_that_is_newer_than_the_catalogue_is_not_checked_unless_the_release_is_given() => Assert.Equal(
        [
            "1:23: note: pc-q35-99.0 is newer than the catalogue, which ends with QEMU 11.1: not checked [unlisted-machine-type]",
            "1 file, 1 guest (1 not checked), as of QEMU 11.1: 0 errors, 0 warnings, 1 note",
        ],
        Checked.Run("qemu-system-x86_64 -M pc-q35-99.0").OutLines);

    [Theory]
    [InlineData("qemu-system-x86_64 -M xenfv", "7.2")]
    [InlineData("qemu-system-x86_64 -M xenfv", "10.0")]
    public void An_alias_that_is_the_same_in_all_releases_is_not_reported(string text, string asOf) => Assert.Empty(Checked.Lines(text, "--as-of", asOf));

    [Theory]
    [InlineData("qemu-system-m68k -M virt", "5.2", "error: virt is an alias since QEMU 6.0; QEMU 5.2 does not have it [missing-machine-type]")]
    [InlineData("qemu-system-x86_64 -M xenfv", "11.0", "error: xenfv, an alias of xenfv-3.1, was removed in QEMU 11.0 [removed-machine-type]")]
    [InlineData("qemu-system-aarch64 -M raspi3", "6.2", "error: raspi3, an alias of raspi3b, was removed in QEMU 6.2; use raspi3b [removed-machine-type]")]
    public void An_alias_that_other_releases_have(string text, string asOf, string expected) =>
        Assert.EndsWith(expected, Assert.Single(Checked.Lines(text, "--as-of", asOf)), StringComparison.Ordinal);

    [Fact]
    public void Advice_never_names_a_deprecated_machine_type()
    {
        var then = QemuCatalogs.All[0].AsOf("10.0");
        var deprecated = then.MachineTypes.Select(machine => machine.Machine.Name).Where(name => then.Find(name) is not { Presence: Presence.Present, IsDeprecated: false }).ToHashSet();
        string[] names = [.. then.MachineTypes.Select(machine => machine.Machine.Name), "pc-i440fx-4.O", "pc-q35-2.I2", "pc", "q35", "isapc", "xenfv", "pc-q35", "pc-i440fx"];
        var checkedFile = Checked.Run(string.Concat(names.Select(name => $"qemu-system-x86_64 -M {name}\n")), "--as-of", "10.0", "--format", "json").Out;
        var suggestions = JsonNode.Parse(checkedFile)![0]!["findings"]!.AsArray().SelectMany(finding => finding!["suggestions"]!.AsArray()).Select(name => (string)name!).ToList();

        Assert.NotEmpty(deprecated);
        Assert.NotEmpty(suggestions);
        Assert.DoesNotContain(suggestions, deprecated.Contains);
    }

    [Fact]
    public void The_target_is_that_of_the_binary()
    {
        Assert.Equal(["1:24: error: no release of QEMU has a machine type \"pc\" for aarch64 [unknown-machine-type]"], Checked.Lines("qemu-system-aarch64 -M pc"));
        Assert.StartsWith("1:1: note: no catalogue of target \"vax\": the guest is not checked; there are catalogues of x86_64,", Assert.Single(Checked.Lines("qemu-system-vax -M none")), StringComparison.Ordinal);
        Assert.Empty(Checked.Lines("qemu-kvm -M s390-ccw-virtio-9.1", "--as-of", "9.1"));
        Assert.EndsWith("for x86_64 [unknown-machine-type]", Assert.Single(Checked.Lines("qemu-kvm -M s390-ccw-virtio-9.1", "--target", "x86_64")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8.0.1", "as of QEMU 8.0 (its bug-fix releases are not distinguished): ")]
    [InlineData("8.0.0", "as of QEMU 8.0: ")]
    public void A_bug_fix_release_is_not_taken_for_its_series(string asOf, string expected) =>
        Assert.Contains(expected, Checked.Run("qemu-system-x86_64 -M pc-q35-7.2", "--as-of", asOf).LastLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("--as-of: QEMU has no release \"99.0\"; the nearest is 11.1", "--as-of", "99.0")]
    [InlineData("--target accepts: x86_64", "--target", "vax")]
    [InlineData("see machine-types check --help", "--format", "csv")]
    public void Bad_usage(string advice, params string[] options) =>
        Assert.Contains(advice, Checked.Run("qemu-system-x86_64 -M none", options).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void Help_has_an_example() => Assert.Contains("machine-types check --as-of 10.0 guest.xml start-vm.sh", Outcome.Of(QemuCatalogs.All, "check", "--help").Out, StringComparison.Ordinal);
}
