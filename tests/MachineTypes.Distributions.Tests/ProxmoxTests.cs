using MachineTypes.Qemu;
using MachineTypes.Qemu.Distributions;

namespace MachineTypes.Distributions.Tests;

/// <summary>The names and revisions of Proxmox VE.</summary>
public class ProxmoxTests
{
    [Theory]
    [InlineData("pc-i440fx-8.0+pve0", "pc-i440fx-8.0", "pc-i440fx", "8.0", 0, 0, false)]
    [InlineData("pc-q35-9.2+pve1", "pc-q35-9.2", "pc-q35", "9.2", 1, 1, false)]
    [InlineData("virt-10.0+pve1", "virt-10.0", "virt", "10.0", 1, 1, false)]
    [InlineData("pc-q35-4.1+pve0.pxe", "pc-q35-4.1", "pc-q35", "4.1", 0, 0, true)]
    [InlineData("pc-q35-4.1.pxe", "pc-q35-4.1", "pc-q35", "4.1", null, 0, true)]
    [InlineData("pc-q35-4.0.1+pve1", "pc-q35-4.0.1", "pc-q35", "4.0", 1, 1, false)]
    [InlineData("pc-i440fx-4.1", "pc-i440fx-4.1", "pc-i440fx", "4.1", null, 0, false)]
    [InlineData("pc-1.3", "pc-1.3", "pc", "1.3", null, 0, false)]
    [InlineData("pc-q35-12.0+pve3", "pc-q35-12.0", "pc-q35", "", 3, 3, false)]
    [InlineData("pc", "pc", "pc", "", null, null, false)]
    [InlineData("q35", "q35", "q35", "", null, null, false)]
    [InlineData("virt", "virt", "virt", "", null, null, false)]
    [InlineData("q35+pve0", "q35", "q35", "", 0, 0, false)]
    public void A_name_is_read(string name, string upstream, string family, string release, int? written, int? revision, bool isNetworkBoot)
    {
        Assert.True(ProxmoxMachine.TryParse(name, out var machine));
        Assert.Equal((name, upstream, family, isNetworkBoot), (machine.Name, machine.UpstreamName, machine.Family, machine.IsNetworkBoot));
        Assert.Equal(name, machine.ToString());
        Assert.Equal(release, machine.Release.Version);
        Assert.Equal((written, revision), (machine.ExplicitRevision, machine.Revision));
        Assert.Equal(machine, ProxmoxMachine.Parse(name));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("pc-q35")]
    [InlineData("pc-i440fx")]
    [InlineData("q35-9.2")]
    [InlineData("pc-q35-9")]
    [InlineData("pc-q35-9.")]
    [InlineData("pc-q35-9.x")]
    [InlineData("pc-q35-9.2+pve")]
    [InlineData("pc-q35-9.2+pve-1")]
    [InlineData("pc-q35-9.2+pve1+pve2")]
    [InlineData("pc-q35-9.2+PVE1")]
    [InlineData("pc-q35-9.2+qve1")]
    [InlineData("+pve0")]
    [InlineData("pc-q35-rhel9.2.0")]
    [InlineData("pc-q35-noble")]
    [InlineData("pseries-9.2+pve1")]
    [InlineData("virtual")]
    [InlineData("pc-q35-9.2+pve99999999999")]
    [InlineData("pc-q35-9.2000000000000000000000000000+pve1")]
    public void Other_names_are_not_read(string? name)
    {
        Assert.False(ProxmoxMachine.TryParse(name, out var machine));
        Assert.Equal(default, machine);
        if (name is not null)
            Assert.Throws<FormatException>(() => ProxmoxMachine.Parse(name));
    }

    [Fact]
    public void The_default_value_is_not_a_machine_type()
    {
        ProxmoxMachine none = default;

        Assert.Equal(("", "", "", null, false), (none.Name, none.UpstreamName, none.Family, none.Revision, none.IsVersioned));
        Assert.Empty(none.Revisions);
        Assert.Equal(ProxmoxStart.NotKnown, none.StartsOn(QemuRelease.V10_0, 1));
    }

    [Theory]
    [InlineData("pc-q35-4.1+pve2", "4.1+pve1", "4.1+pve2")]
    [InlineData("pc-q35-4.1+pve1", "4.1+pve1")]
    [InlineData("pc-i440fx-9.2+pve1", "9.2+pve1")]
    [InlineData("pc-i440fx-9.2+pve0")]
    [InlineData("pc-i440fx-9.2")]
    [InlineData("virt-9.2+pve1")]
    [InlineData("virt-10.0+pve1", "10.0+pve1")]
    [InlineData("pc-q35-11.0+pve2", "11.0+pve1", "11.0+pve2")]
    [InlineData("pc-q35-10.1+pve1")]
    [InlineData("q35")]
    public void A_machine_type_includes_the_revisions_of_its_version(string name, params string[] revisions) =>
        Assert.Equal(revisions, ProxmoxMachine.Parse(name).Revisions.Select(revision => revision.ToString()));

    [Fact]
    public void Each_revision_says_what_it_changes()
    {
        Assert.Equal(["4.1+pve1", "4.1+pve2", "9.2+pve1", "10.0+pve1", "11.0+pve1", "11.0+pve2"], ProxmoxRevision.All.Select(revision => revision.ToString()));
        Assert.All(ProxmoxRevision.All, revision => Assert.NotEqual("", revision.Description));
        Assert.Equal(new DateTime(2025, 9, 4), ProxmoxRevision.All.Single(revision => revision.Release == QemuRelease.V10_0).Date);
        Assert.Equal([2, 0, 1, 2], new[] { QemuRelease.V4_1, QemuRelease.V4_2, QemuRelease.V9_2, QemuRelease.V11_0 }.Select(ProxmoxRevision.Highest));
    }

    [Theory]
    [InlineData("pc-q35-9.2+pve1", true)]
    [InlineData("pc-q35-9.2+pve2", false)]
    [InlineData("pc-q35-10.1+pve1", false)]
    [InlineData("pc-q35-10.1", true)]
    [InlineData("pc-q35-12.0+pve1", false)]
    [InlineData("q35", false)]
    public void A_revision_above_the_highest_is_not_known(string name, bool isKnown) => Assert.Equal(isKnown, ProxmoxMachine.Parse(name).IsRevisionKnown);

    [Theory]
    [InlineData("pc-q35-9.2+pve1", "9.2", 1, ProxmoxStart.Starts)]
    [InlineData("pc-q35-9.2+pve1", "10.0", 1, ProxmoxStart.Starts)]
    [InlineData("pc-q35-9.2+pve1", "9.2", 0, ProxmoxStart.RevisionIsTooNew)]
    [InlineData("pc-q35-9.2+pve1", "9.2", null, ProxmoxStart.NotKnown)]
    [InlineData("pc-q35-9.2+pve0", "9.2", null, ProxmoxStart.Starts)]
    [InlineData("pc-q35-9.2", "10.0", null, ProxmoxStart.Starts)]
    [InlineData("pc-q35-9.2+pve1", "9.1", 1, ProxmoxStart.QemuIsTooOld)]
    [InlineData("pc-q35-12.0+pve1", "11.1", 1, ProxmoxStart.QemuIsTooOld)]
    [InlineData("pc-i440fx-2.4+pve0", "10.1", 0, ProxmoxStart.Removed)]
    [InlineData("pc-i440fx-2.4+pve0", "10.0", 0, ProxmoxStart.Starts)]
    [InlineData("virt-10.0+pve1", "10.0", 1, ProxmoxStart.Starts)]
    [InlineData("pc-q35-5.3", "10.0", 0, ProxmoxStart.NotKnown)]
    [InlineData("q35", "10.0", null, ProxmoxStart.Starts)]
    [InlineData("q35+pve0", "10.0", null, ProxmoxStart.Starts)]
    public void A_host_refuses_what_is_newer_than_itself(string name, string installed, int? highest, ProxmoxStart expected) =>
        Assert.Equal(expected, ProxmoxMachine.Parse(name).StartsOn(QemuRelease.Parse(installed), highest));

    [Fact]
    public void Names_are_ordered_by_version_and_then_by_revision()
    {
        string[] ordered = ["pc-q35-4.1", "pc-q35-4.1+pve1", "pc-q35-9.2+pve0", "pc-q35-9.2+pve1", "pc-q35-10.0", "virt-9.2"];

        Assert.Equal(ordered, ordered.Reverse().Select(ProxmoxMachine.Parse).Order().Select(machine => machine.Name));
        Assert.True(ProxmoxMachine.Parse("pc-q35-9.2+pve1") > ProxmoxMachine.Parse("pc-q35-9.2"));
        Assert.True(ProxmoxMachine.Parse("pc-q35-9.2+pve1") <= ProxmoxMachine.Parse("pc-q35-9.2+pve1"));
        Assert.True(ProxmoxMachine.Parse("pc-q35-9.2") != ProxmoxMachine.Parse("pc-q35-9.2+pve0"));
    }
}
