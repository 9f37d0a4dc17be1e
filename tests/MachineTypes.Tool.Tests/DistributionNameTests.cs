using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Check;

namespace MachineTypes.Tool.Tests;

/// <summary>Machine types that distributions ship in their own builds of QEMU.</summary>
public class DistributionNameTests
{
    [Theory]
    [InlineData("pc-q35-rhel9.6.0", "RHEL", "pc-q35", null, null)]
    [InlineData("pc-i440fx-rhel10.0", "RHEL", "pc-i440fx", null, null)]
    [InlineData("pseries-rhel7.6.0-sxxm", "RHEL", "pseries", null, null)]
    [InlineData("rhel6.5.0", "RHEL", null, null, null)]
    [InlineData("pc-q35-noble-v2", "Ubuntu", "pc-q35", null, null)]
    [InlineData("pc-i440fx-jammy-hpb-maxcpus", "Ubuntu", "pc-i440fx", null, null)]
    [InlineData("pseries-bionic-2.11-sxxm", "Ubuntu", "pseries", null, null)]
    [InlineData("s390-ccw-virtio-v2.8", "Ubuntu", "s390-ccw-virtio", null, null)]
    [InlineData("pc-1.0-precise", "Ubuntu", "pc", null, null)]
    [InlineData("ubuntu-q35", "Ubuntu", null, null, null)]
    [InlineData("pc-q35-vz7.8.0", "Virtuozzo", "pc-q35", null, null)]
    [InlineData("fedora-13", "Fedora", null, null, null)]
    [InlineData("pc-q35*", "KubeVirt", "pc-q35", null, null)]
    [InlineData("pc-i440fx-8.0+pve0", "Proxmox VE", null, "pc-i440fx-8.0", 0)]
    [InlineData("pc-q35-4.1+pve0.pxe", "Proxmox VE", null, "pc-q35-4.1", 0)]
    [InlineData("pc-q35-4.1.pxe", "Proxmox VE", null, "pc-q35-4.1", null)]
    [InlineData("virt-10.0+pve12", "Proxmox VE", null, "virt-10.0", 12)]
    [InlineData("q35+pve0", "Proxmox VE", null, "q35", 0)]
    public void A_known_scheme(string name, string distribution, string? family, string? upstream, int? revision) =>
        Assert.Equal(new DistributionName(distribution, family) { Upstream = upstream, Revision = revision }, DistributionName.Parse(name));

    [Theory]
    [InlineData("pc-q35")]
    [InlineData("pc-i440fx")]
    [InlineData("pc-i440fx-8.0")]
    [InlineData("pc-q35-foobar")]
    [InlineData("pc-compatible")]
    [InlineData("pseries-rhel")]
    [InlineData("pseries-2.12-sxxm")]
    [InlineData("s390-ccw-virtio-foo")]
    [InlineData("pc-q35-nobel")]
    [InlineData("pc-q35-noble-v")]
    [InlineData("pc-q35-rhel9")]
    [InlineData("q35-rhel9.6.0")]
    [InlineData("pc-i440fx-8.0+pve")]
    [InlineData("pc-i440fx-8.0+qve0")]
    [InlineData("+pve0")]
    [InlineData("")]
    public void Not_a_name_of_a_distribution(string name) => Assert.Null(DistributionName.Parse(name));

    [Fact]
    public void Every_recorded_name_is_known()
    {
        var names = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "downstream", "names.txt")).Select(line => line.Split('\t')[0]).ToList();

        Assert.True(names.Count > 200, $"{names.Count} names");
        Assert.DoesNotContain("unknown-machine-type", Checked.Run(string.Concat(names.Select(name => $"qemu-kvm -M '{name}'\n"))).Out, StringComparison.Ordinal);
        Assert.All(names, name => Assert.DoesNotContain("no machine type", Outcome.Of(QemuCatalogs.All, "table", name).Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("table", "pc-i440fx-vz7.6.0")]
    [InlineData("table", "rhel6.5.0")]
    [InlineData("diff", "pc-i440fx-vz7.6.0", "pc-i440fx-2.12")]
    [InlineData("diff", "pc-i440fx-2.12", "pc-i440fx-vz7.6.0")]
    [InlineData("migrate", "fedora-13", "--from", "qemu=6.2", "--to", "qemu=7.2")]
    [InlineData("migrate", "pc-i440fx-6.2", "--from", "qemu=6.2", "--to", "qemu=8.2,machine=pc-i440fx-vz7.6.0")]
    public void A_command_reports_that_the_distribution_is_not_known(params string[] arguments) =>
        Assert.Contains(", a distribution that is not known: there is no catalogue of it", Outcome.Of(QemuCatalogs.All, arguments).AssertError(), StringComparison.Ordinal);

    [Theory]
    [InlineData("pc-q35-8.0 ", "migrate", "pc-q35-8.0+pve0", "--from", "qemu=8.0", "--to", "qemu=8.0")]
    [InlineData("q35+pve0 is pc-q35-8.0 in QEMU 8.0", "migrate", "q35+pve0", "--from", "qemu=8.0", "--to", "qemu=9.0")]
    [InlineData("pc-i440fx-8.0", "table", "pc-i440fx-8.0+pve0")]
    [InlineData("pc-q35-9.2", "table", "q35+pve0", "--as-of", "9.2")]
    public void A_suffix_of_Proxmox_is_ignored(string expected, params string[] arguments) =>
        Assert.Contains(expected, Outcome.Of(QemuCatalogs.All, arguments).Out, StringComparison.Ordinal);
}
