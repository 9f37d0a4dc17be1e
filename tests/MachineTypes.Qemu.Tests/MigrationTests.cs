namespace MachineTypes.Qemu.Tests;

/// <summary>Migration, as QEMU's maintainers state it, and with libvirt on both sides.</summary>
public sealed class MigrationTests
{
    [Theory]
    [InlineData("6.1", "6.1")]
    [InlineData("6.1", "6.2")]
    [InlineData("6.2", "6.1")]
    public void The_same_machine_type_moves_between_releases_that_have_it(string from, string to) =>
        Assert.Equal("Works", Ask("pc-q35-6.1", from, "", "pc-q35-6.1", to, ""));

    [Fact]
    public void A_different_machine_type_on_the_target_fails() => Assert.Equal(
        "Fails: the guest runs on pc-q35-6.1, and the target would start pc-q35-6.2: only the same machine type can take it over",
        Ask("pc-q35-6.1", "6.1", "", "pc-q35-6.2", "6.2", ""));

    [Theory]
    [InlineData("pc-q35-6.2", "6.2", "6.1", "Fails: QEMU 6.1 on the target does not have pc-q35-6.2 yet")]
    [InlineData("pc-i440fx-2.3", "8.2", "9.1", "Fails: QEMU 9.1 on the target no longer has pc-i440fx-2.3")]
    [InlineData("pc-q35-6.2", "6.1", "6.2", "Fails: QEMU 6.1 on the source does not have pc-q35-6.2 yet")]
    public void A_machine_type_that_a_side_does_not_have_fails(string machine, string from, string to, string expected) =>
        Assert.Equal(expected, Ask(machine, from, "", machine, to, ""));

    [Theory]
    [InlineData("pc-q35-5.1", "6.6.0", "6.6.0", "Works")]
    [InlineData("pc-q35-5.0", "5.0.0", "11.3.0", "Works")]
    [InlineData("pc-q35-5.1", "5.0.0", "6.6.0", "Fails: on the source, numa-mem-supported has flipped on pc-q35-5.1, and libvirt 5.0.0 does not honour it")]
    [InlineData("pc-q35-5.1", "6.6.0", "6.5.0", "Fails: on the target, numa-mem-supported has flipped on pc-q35-5.1, and libvirt 6.5.0 does not honour it")]
    public void What_is_refused_fails_on_either_side(string machine, string from, string to, string expected) =>
        Assert.StartsWith(expected, Ask(machine, "5.2", from, machine, "5.2", to), StringComparison.Ordinal);

    [Fact]
    public void What_has_no_version_promises_nothing() => Assert.Equal(
        "MayBreak: isapc is unversioned: it promises nothing, and may change in any release",
        Ask("isapc", "10.0", "", "isapc", "11.1", ""));

    [Fact]
    public void The_same_release_changes_nothing() => Assert.Equal("Works", Ask("isapc", "7.2", "", "isapc", "7.2", ""));

    [Fact]
    public void Nothing_named_fails() => Assert.Equal(
        "Fails: no machine type is specified for the source; no machine type is specified for the target", Migration.Check<QemuRelease, LibvirtRelease>(default, default).ToString());

    // A newer release has tables for all that it changed: nothing of them is a difference.
    [Fact]
    public void What_newer_tables_keep_is_no_difference()
    {
        Assert.NotEqual(X86_64Machine.PcQ35_9_2.CompatAsOf(QemuRelease.V9_2).Count, X86_64Machine.PcQ35_9_2.CompatAsOf(QemuRelease.V11_1).Count);
        Assert.DoesNotContain(X86_64Machine.PcQ35_9_2.ChangesBetween(QemuRelease.V9_2, QemuRelease.V10_0), change => change.Property is not "aw-bits");
        Assert.Empty(X86_64Machine.PcQ35_9_2.ChangesBetween(QemuRelease.V9_1, QemuRelease.V10_0)); // it is newer than 9.1
    }

    // Only the newest is the default; that another one came is no change of the old one.
    [Fact]
    public void To_be_no_longer_the_newest_is_no_change()
    {
        Assert.Contains(X86_64Machine.PcI440Fx_9_2.PropertiesAsOf(QemuRelease.V9_2), p => p.Name == "is-default");
        Assert.DoesNotContain(X86_64Machine.PcI440Fx_9_2.PropertiesAsOf(QemuRelease.V10_0), p => p.Name == "is-default");
        Assert.DoesNotContain(X86_64Machine.PcI440Fx_9_2.ChangesBetween(QemuRelease.V9_2, QemuRelease.V10_0), change => change.Property == "is-default");
    }

    private static string Ask(string source, string from, string fromLibvirt, string target, string to, string toLibvirt) =>
        Migration.Check(Host(source, from, fromLibvirt), Host(target, to, toLibvirt)).ToString();

    private static MigrationHost<QemuRelease, LibvirtRelease> Host(string machine, string release, string libvirt) =>
        new(X86_64Machine.Parse(machine), QemuRelease.Parse(release), libvirt.Length == 0 ? default : LibvirtRelease.Parse(libvirt));
}
