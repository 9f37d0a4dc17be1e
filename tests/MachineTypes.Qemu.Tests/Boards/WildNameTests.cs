namespace MachineTypes.Qemu.Tests.Boards;

/// <summary>Machine type names that were seen in scripts, reports and documentation are all found.</summary>
public sealed class WildNameTests
{
    public static IReadOnlyList<string> Names { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", "boards", "machine-names.txt"));

    [Fact]
    public void Each_is_a_machine_type_of_some_target()
    {
        Assert.True(Names.Count > 400);
        Assert.All(Names, name => Assert.Contains(Targets.All.Values, machines => machines.Any(m => m.Name == name)));
    }

    [Theory]
    [InlineData("raspi3", Presence.Removed)]
    [InlineData("raspi2", Presence.Removed)]
    [InlineData("xlnx-ep108", Presence.Removed)]
    [InlineData("vmapple", Presence.Present)]
    public void A_board_that_was_renamed_or_removed_is_known(string name, Presence today) =>
        Assert.Equal(today, Aarch64Machine.Parse(name).PresenceIn(QemuRelease.Latest));

    [Fact]
    public void Xenfv_does_not_age()
    {
        foreach (var machine in new[] { X86_64Machine.Xenfv_3_1, X86_64Machine.Xenfv_4_2 })
        {
            Assert.All(Releases.Main, release => Assert.False(machine.IsDeprecated(release)));
            Assert.Equal(Presence.NotYet, machine.PresenceIn(QemuRelease.V4_2));
            Assert.Equal(Presence.Present, machine.PresenceIn(QemuRelease.V5_0));
            Assert.Equal(Presence.Present, machine.PresenceIn(QemuRelease.V10_2));
        }

        Assert.Equal(Presence.Removed, X86_64Machine.Xenfv_3_1.PresenceIn(QemuRelease.V11_0));
        Assert.Equal(Presence.Present, X86_64Machine.Xenfv_4_2.PresenceIn(QemuRelease.V11_1));
    }

    [Fact]
    public void Tables_that_were_never_recorded_are_not_known()
    {
        Assert.Equal(Presence.Present, X86_64Machine.PcQ35_1_4.PresenceIn(QemuRelease.V2_6));
        Assert.Equal(Presence.Removed, X86_64Machine.PcQ35_2_3.PresenceIn(QemuRelease.V2_7));
        Assert.Equal("q35", X86_64Machine.PcQ35_2_3.AliasAsOf(QemuRelease.V2_3));
        Assert.False(X86_64Machine.PcQ35_2_3.IsCompatKnownAsOf(QemuRelease.V2_3));
        Assert.True(X86_64Machine.PcQ35_2_4.IsCompatKnownAsOf(QemuRelease.V4_0));
        Assert.False(X86_64Machine.PcQ35_2_4.IsCompatKnownAsOf(QemuRelease.V3_1));
        Assert.False(SparcMachine.Ss5.IsCompatKnownAsOf(QemuRelease.V7_2));
        Assert.False(X86_64Machine.Microvm.IsCompatKnownAsOf(QemuRelease.V7_2));
        Assert.True(X86_64Machine.Microvm.IsCompatKnownAsOf(QemuRelease.V10_0));
    }
}
