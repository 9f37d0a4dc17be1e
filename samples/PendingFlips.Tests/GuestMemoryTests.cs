namespace PendingFlips;

/// <summary>Runs the consumer with all machine types and with the previews of pending flips, so that its new path is tested a year before a machine type takes it.</summary>
public sealed class GuestMemoryTests
{
    public static TheoryData<QemuMachine> Machines => [.. QemuMachine.All, .. QemuMachine.PendingFlips.Select(flip => flip.Preview)];

    [Theory]
    [MemberData(nameof(Machines), DisableDiscoveryEnumeration = true)]
    public void No_option_is_used_that_the_machine_type_refuses(QemuMachine machine) => Assert.NotEqual(machine.RequiresMemdev, GuestMemory.Options(machine, 512).Contains(",mem="));

    [Fact]
    public void Every_pending_flip_is_among_them() =>
        Assert.Equal(["pc-i440fx: requires-memdev=true", "pc-q35: requires-memdev=true"], QemuMachine.PendingFlips.Select(flip => flip.ToString()));

    [Fact]
    public void The_new_path_is_taken() => Assert.Contains("memdev=ram0", GuestMemory.Options(QemuMachine.PcQ35_Next, 512));
}
