namespace MachineTypes.Qemu.Tests;

/// <summary>libvirt as a consumer of QEMU's machine types: the flip of numa-mem-supported as it happened.</summary>
public sealed class ConsumerTests
{
    [Theory]
    [InlineData("pc-i440fx-5.1", "5.0.0", ConsumerOutcome.Unsupported)] // Debian 10's libvirt with a newer QEMU: users were hit
    [InlineData("pc-q35-5.1", "6.5.0", ConsumerOutcome.Unsupported)]
    [InlineData("pc-q35-5.1", "6.6.0", ConsumerOutcome.Works)]
    [InlineData("pc-q35-10.0", "11.3.0", ConsumerOutcome.Works)]
    [InlineData("pc-q35-5.0", "5.0.0", ConsumerOutcome.Works)]
    [InlineData("pc-q35-4.0.1", "0.7.4", ConsumerOutcome.Works)]
    [InlineData("isapc", "5.0.0", ConsumerOutcome.Works)]
    public void On_x86(string machine, string libvirt, ConsumerOutcome outcome) =>
        Assert.Equal(outcome, X86_64Machine.Check(X86_64Machine.Parse(machine), LibvirtRelease.Parse(libvirt)).Outcome);

    [Fact]
    public void The_verdict_names_the_property_and_what_takes_the_place_of_the_old_use()
    {
        var verdict = X86_64Machine.Check(X86_64Machine.PcI440Fx_5_1, LibvirtRelease.V5_0_0);
        Assert.Equal("numa-mem-supported", verdict.Property);
        Assert.Equal(
            "numa-mem-supported has flipped on pc-i440fx-5.1, and libvirt 5.0.0 does not honour it (libvirt 6.6.0 is the first that does): it uses -numa node,mem=, which pc-i440fx-5.1 refuses; -numa node,memdev= takes its place",
            verdict.Reason);
    }

    [Fact]
    public void The_same_machine_types_flipped_on_every_target_with_numa()
    {
        Assert.Equal(["numa-mem-supported"], ((IMachineType)Aarch64Machine.Virt_5_1).Flips.Select(flip => flip.Property));
        Assert.Equal(["numa-mem-supported"], ((IMachineType)Ppc64Machine.Pseries_5_1).Flips.Select(flip => flip.Property));
        Assert.Empty(((IMachineType)Aarch64Machine.Virt_5_0).Flips);
        Assert.Empty(((IMachineType)Ppc64Machine.Pseries_5_0).Flips);
    }

    [Fact]
    public void What_has_no_numa_lost_nothing() =>
        Assert.All(S390xMachine.All, machine => Assert.Equal(ConsumerOutcome.Works, S390xMachine.Check(machine, LibvirtRelease.V5_0_0).Outcome));

    [Fact]
    public void Boards_that_gained_numa_later_have_not_flipped()
    {
        Assert.Equal(["virt: numa-mem-supported=false"], Loongarch64Machine.PendingFlips.Select(flip => flip.ToString()));
        Assert.False(Loongarch64Machine.Virt_Next.NumaMemSupported);
        Assert.True(Loongarch64Machine.Virt_11_1.NumaMemSupported);
        Assert.Equal(ConsumerOutcome.Unsupported, Loongarch64Machine.Check(Loongarch64Machine.Virt_Next, LibvirtRelease.V6_5_0).Outcome);
        Assert.Empty(X86_64Machine.PendingFlips);
    }

    [Fact]
    public void Each_family_that_goes_on_has_a_preview()
    {
        Assert.Equal(["pc-i440fx", "pc-q35"], X86_64Machine.Previews.Select(machine => machine.Family));
        Assert.Equal(X86_64Machine.PcQ35_11_1.Compat, X86_64Machine.PcQ35_Next.Compat);
        Assert.False(X86_64Machine.TryParse(X86_64Machine.PcQ35_Next.Name, out _));
    }

    [Fact]
    public void The_train_is_whole()
    {
        Assert.Equal(213, LibvirtRelease.All.Count);
        Assert.Equal("0.0.1", LibvirtRelease.All[0].Version);
        Assert.Equal(LibvirtRelease.V11_3_0, LibvirtRelease.Latest);
        Assert.True(LibvirtRelease.V6_10_0 > LibvirtRelease.V6_9_0);
        Assert.True(LibvirtRelease.V6_6_0.HasAdopted(typeof(NumaMemSupportedAttribute)));
    }
}
