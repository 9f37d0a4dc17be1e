using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests.Check;

/// <summary>Which guests a release of libvirt cannot set up.</summary>
public class ConsumerTests
{
    [Theory]
    [InlineData("pc-i440fx-5.1", "5.3.0", true)]
    [InlineData("pc-i440fx-5.1", "6.6.0", false)]
    [InlineData("pc-i440fx-5.0", "5.3.0", false)]
    [InlineData("pc-q35-7.2", "5.3.0", true)]
    [InlineData("microvm", "5.3.0", false)]
    public void A_guest_that_a_release_cannot_set_up(string machine, string libvirt, bool isReported)
    {
        var lines = Checked.Lines($"<domain type='kvm'><os><type arch='x86_64' machine='{machine}'>hvm</type></os></domain>", "--as-of", "7.2", "--libvirt", libvirt);
        var migrate = Outcome.Of(QemuCatalogs.All, "migrate", machine, "--from", $"qemu=7.2,libvirt={libvirt}", "--to", $"qemu=7.2,libvirt={libvirt}");

        Assert.Equal(isReported, migrate.Out.Contains("numa-mem-supported has flipped", StringComparison.Ordinal));
        if (isReported)
        {
            Assert.Equal(
                $"1:53: error: numa-mem-supported has flipped on {machine}, and libvirt {libvirt} does not honour it (libvirt 6.6.0 is the first that does): "
                + $"it uses -numa node,mem=, which {machine} refuses; -numa node,memdev= takes its place [unsupported-by-libvirt]",
                Assert.Single(lines));
        }
        else
        {
            Assert.Empty(lines);
        }
    }

    [Fact]
    public void A_release_that_does_not_exist() => Assert.Equal(
        "machine-types: --libvirt: libvirt has no release \"5.12.0\"; the nearest are 5.10.0 and 6.0.0",
        Checked.Run("qemu-system-x86_64 -M none", "--libvirt", "5.12.0").AssertError());
}
