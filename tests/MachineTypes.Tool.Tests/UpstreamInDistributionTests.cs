using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Check;

namespace MachineTypes.Tool.Tests;

/// <summary>QEMU's own machine types in the builds of a distribution, which may change them.</summary>
public class UpstreamInDistributionTests
{
    [Theory]
    [InlineData("--as-of", "ubuntu=focal")]
    [InlineData("--as-of", "Ubuntu=focal")]
    [InlineData("--train", "Ubuntu", "--as-of", "focal")]
    public void A_table_has_the_changes_of_the_build(params string[] build)
    {
        var lines = Run(["table", "pc-i440fx-2.10", .. build]).OutLines;

        Assert.Contains(lines, line => line.StartsWith("  differs     from QEMU 4.2: virtio-gpu.edid=(not set), virtio-gpu-device.edid=false, e1000.romfile=compat-256k-efi-e1000.rom, ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("virtio-net-pci                  romfile                               \"compat-256k-efi-virtio.rom\"", StringComparison.Ordinal));
        Assert.Contains("  alias       not known", lines);
        Assert.Contains("  cpu-max             not known", lines);
        Assert.Contains("  release     QEMU 2.10", lines);
    }

    [Fact]
    public void A_table_of_a_build_from_an_old_QEMU_has_what_is_known()
    {
        var lines = Run("table", "pc-i440fx-2.10", "--as-of", "ubuntu=bionic").OutLines;

        Assert.Contains("10 compat entries in order of application, as of Ubuntu bionic", lines);
        Assert.Contains(lines, line => line.Contains("virtio-net-pci", StringComparison.Ordinal) && line.Contains("compat-256k-efi-virtio.rom", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("  differs", StringComparison.Ordinal)); // the table of QEMU 2.11 is not known
        Assert.Contains("  as of       Ubuntu bionic, which has it under another name, s390-ccw-virtio-v2.5", Run("table", "s390-ccw-virtio-2.5", "--as-of", "ubuntu=bionic").OutLines);
        Assert.Contains("  exists      since Ubuntu bionic", Run("table", "pseries-2.12-sxxm", "--as-of", "ubuntu=bionic").OutLines);
        Assert.Equal("Compat entries as of Ubuntu xenial: not known", Run("table", "pc-i440fx-2.5", "--as-of", "ubuntu=xenial").LastLine);
        Assert.Equal("Compat entries as of Ubuntu bionic: not known", Run("table", "pc-0.11", "--as-of", "ubuntu=bionic").LastLine);
    }

    [Theory]
    [InlineData("table", "s390-ccw-virtio-v2.5")]
    [InlineData("table", "s390-ccw-virtio-v2.5", "--as-of", "ubuntu=bionic")]
    [InlineData("migrate", "s390-ccw-virtio-v2.5", "--from", "ubuntu=bionic", "--to", "ubuntu=focal")]
    public void A_name_that_builds_changed_is_explained(params string[] arguments) =>
        Assert.EndsWith(": s390-ccw-virtio-v2.5 is the name of QEMU's s390-ccw-virtio-2.5 in Ubuntu zesty to cosmic; specify s390-ccw-virtio-2.5 and one of these builds", Run(arguments).AssertError(), StringComparison.Ordinal);

    [Theory]
    [InlineData("ubuntu=bionic", "s390-ccw-virtio-v2.5", "s390-ccw-virtio-v2.5 is the name of QEMU's s390-ccw-virtio-2.5 in Ubuntu zesty to cosmic: what it reports there is not known [not-known]")]
    [InlineData("ubuntu=focal", "s390-ccw-virtio-v2.12", "s390-ccw-virtio-v2.12 is the name of QEMU's s390-ccw-virtio-2.12 in Ubuntu cosmic; Ubuntu focal has no machine type of that name [removed-machine-type]")]
    [InlineData("ubuntu=zesty", "s390-ccw-virtio-v2.12", "s390-ccw-virtio-v2.12 is the name of QEMU's s390-ccw-virtio-2.12 in Ubuntu cosmic; Ubuntu zesty has no machine type of that name [missing-machine-type]")]
    [InlineData("ubuntu=bionic", "s390-ccw-virtio-2.5", "Ubuntu bionic has s390-ccw-virtio-2.5 under another name, s390-ccw-virtio-v2.5 [unknown-machine-type]")]
    public void A_guest_with_a_name_that_builds_changed_is_checked(string release, string machine, string finding) =>
        Assert.Contains(Checked.Lines($"<domain><os><type arch='s390x' machine='{machine}'>hvm</type></os></domain>", "--as-of", release), line => line.EndsWith(finding, StringComparison.Ordinal));

    [Fact]
    public void A_table_without_changes_says_so() =>
        Assert.Contains("  differs     Ubuntu noble applies what QEMU 8.2 applies", Run("table", "pc-q35-8.2", "--as-of", "ubuntu=noble").OutLines);

    [Fact]
    public void A_table_is_as_of_the_newest_release_where_it_is_known()
    {
        Assert.Contains("  as of       Ubuntu noble, the newest release whose compat entries are known", Run("table", "virt-4.0", "--train", "Ubuntu").OutLines);
        Assert.Equal("Compat entries as of Ubuntu lunar: not known", Run("table", "pc-q35-7.2", "--as-of", "ubuntu=lunar").LastLine);
        Assert.Contains("  as of       Ubuntu noble, which does not have it yet", Run("table", "pc-q35-9.0", "--as-of", "ubuntu=noble").OutLines);
    }

    [Fact]
    public void A_table_as_JSON_has_what_is_known()
    {
        var table = JsonDocument.Parse(Run("table", "virt-2.10", "--as-of", "ubuntu=jammy", "--format", "json").Out).RootElement;

        Assert.Equal(("Ubuntu", "jammy", "aarch64"), (table.GetProperty("train").GetString(), table.GetProperty("asOf").GetString(), table.GetProperty("target").GetString()));
        Assert.Equal(JsonValueKind.Null, table.GetProperty("properties").GetProperty("cpu-max").ValueKind);
        Assert.Contains(table.GetProperty("compat").EnumerateArray(), entry => entry.GetProperty("value").GetString() == "compat-256k-efi-pcnet.rom");
    }

    [Fact]
    public void Machine_types_of_both_are_compared_in_one_build()
    {
        Assert.EndsWith(", 0 compat values differ", Run("diff", "pc-q35-noble", "pc-q35-8.2", "--as-of", "ubuntu=noble").LastLine, StringComparison.Ordinal);
        Assert.Contains("e1000.romfile: not set -> \"compat-256k-efi-e1000.rom\"", Run("diff", "pc-q35-2.11", "pc-q35-2.10", "--as-of", "ubuntu=focal").OutLines);
    }

    [Theory]
    [InlineData("may break", "6 things differ between QEMU 4.2 and Ubuntu focal", "pc-q35-2.10", "qemu=4.2", "ubuntu=focal")]
    [InlineData("may break", "    e1000.romfile: the driver's default -> \"compat-256k-efi-e1000.rom\"", "pc-q35-2.10", "qemu=4.2", "ubuntu=focal")]
    [InlineData("may break", "    e1000.romfile: \"compat-256k-efi-e1000.rom\" -> the driver's default", "pc-q35-2.10", "ubuntu=focal", "qemu=4.2")]
    [InlineData("may break", "    virtio-gpu-device.edid: the driver's default -> \"false\"", "pc-q35-4.0", "qemu=4.2", "ubuntu=focal")]
    [InlineData("may break", "one thing differs between Ubuntu focal and Ubuntu jammy", "pc-q35-2.10", "ubuntu=focal", "ubuntu=jammy")]
    [InlineData("may break", "one thing differs between Ubuntu jammy and Ubuntu focal", "pc-q35-2.10", "ubuntu=jammy", "ubuntu=focal")]
    [InlineData("may break", "sev-guest.legacy-vm-type stays auto, although the table sets it to on: in QEMU 9.2, not in Ubuntu noble", "pc-q35-8.2", "ubuntu=noble", "qemu=9.2")]
    [InlineData("works", "", "pc-q35-2.10", "ubuntu=focal", "ubuntu=focal")]
    [InlineData("not known", "it is not known what pc-q35-8.2 reports as acpi, cpu-max, default-cpu-type, default-ram-id, hotpluggable-cpus, numa-mem-supported in Ubuntu noble", "pc-q35-8.2", "qemu=8.2", "ubuntu=noble")]
    [InlineData("not known", "it is not known whether Ubuntu lunar on the target has pc-q35-7.2", "pc-q35-7.2", "qemu=7.2", "ubuntu=lunar")]
    [InlineData("not known", "it is not known whether Ubuntu xenial on the source has pc-q35-2.5", "pc-q35-2.5", "ubuntu=xenial", "ubuntu=bionic")]
    [InlineData("works", "", "pc-q35-2.10", "ubuntu=bionic", "ubuntu=bionic")]
    [InlineData("not known", "it is not known what else changed since QEMU 2.11, from which Ubuntu bionic is built", "pc-q35-2.10", "ubuntu=bionic", "ubuntu=focal")]
    [InlineData("not known", "it is not known which compat entries Ubuntu bionic applies to pc-0.11", "pc-0.11", "ubuntu=artful", "ubuntu=bionic")]
    [InlineData("may break", "    qemu64-x86_64-cpu.model-id: \"QEMU Virtual CPU version 2.3.0\" -> \"QEMU Virtual CPU version 2.2.0\"", "pc-i440fx-2.2", "ubuntu=bionic", "ubuntu=cosmic")]
    [InlineData("fails", "on the source: Ubuntu bionic has s390-ccw-virtio-2.5 under another name, s390-ccw-virtio-v2.5", "s390-ccw-virtio-2.5", "ubuntu=bionic", "ubuntu=focal")]
    [InlineData("fails", "on the target: Ubuntu noble is built from QEMU 8.2, which does not have pc-q35-9.0 yet", "pc-q35-9.0", "qemu=9.0", "ubuntu=noble")]
    [InlineData("fails", "on the source: pc-q35-9.0 was added in QEMU 9.0; QEMU 8.2 does not have it", "pc-q35-9.0", "qemu=8.2", "ubuntu=noble")]
    [InlineData("fails", "on the target: RHEL 9.3 does not have pc-q35-7.2: all versions in the builds of RHEL are RHEL's own", "pc-q35-7.2", "qemu=8.0", "rhel=9.3")]
    [InlineData("fails", "the nearest machine type of RHEL 9.3 is pc-q35-rhel9.2.0", "pc-q35-7.2", "qemu=8.0", "rhel=9.3")]
    [InlineData("fails", "the nearest machine type of RHEL 8.9 is pc-q35-rhel8.2.0", "pc-q35-4.2", "ubuntu=focal", "rhel=8.9")]
    [InlineData("fails", "on the source: RHEL 9.3 does not have pc-q35-7.2", "pc-q35-7.2", "rhel=9.3", "qemu=8.0")]
    [InlineData("fails", "the target would start pc-q35-noble", "pc-q35-8.2", "qemu=8.2", "ubuntu=noble,machine=pc-q35-noble")]
    public void A_migration(string outcome, string reason, string name, string from, string to) => Run("migrate", name, "--from", from, "--to", to).AssertMigration(outcome, reason);

    [Fact]
    public void An_alias_is_resolved_on_the_source()
    {
        Assert.Equal("q35 is pc-q35-8.2 in QEMU 8.2", Run("migrate", "q35", "--from", "qemu=8.2", "--to", "ubuntu=noble").OutLines[0]);
        Assert.Equal("pseries is pseries-focal in Ubuntu focal", Run("migrate", "pseries", "--from", "ubuntu=focal", "--to", "ubuntu=jammy").OutLines[0]);
        Assert.Contains("what q35 refers to in Ubuntu focal is not known; use the full name", Run("migrate", "q35", "--from", "ubuntu=focal", "--to", "ubuntu=jammy").AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_is_one_of_the_named_train()
    {
        Assert.StartsWith("pc-q35-8.2", Run("table", "pc-q35-8.2", "--as-of", "qemu=9.2").Out, StringComparison.Ordinal);
        Assert.Contains("Ubuntu has no release \"9.2\"", Run("table", "pc-q35-8.2", "--as-of", "ubuntu=9.2").AssertError(), StringComparison.Ordinal);
        Assert.Contains("QEMU has no release \"fedora=40\"", Run("table", "pc-q35-8.2", "--as-of", "fedora=40").AssertError(), StringComparison.Ordinal);
        Assert.Contains("RHEL has no release \"ubuntu=noble\"", Run("list", "--train", "RHEL", "--as-of", "ubuntu=noble").AssertError(), StringComparison.Ordinal);
        Assert.StartsWith("pc-q35-rhel9.2.0", Run("table", "q35", "--as-of", "rhel=9.3").Out, StringComparison.Ordinal);
    }

    private static Outcome Run(params string[] arguments) => Outcome.Of(QemuCatalogs.All, arguments);
}
