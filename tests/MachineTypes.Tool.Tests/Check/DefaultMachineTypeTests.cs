namespace MachineTypes.Tool.Tests.Check;

/// <summary>Guests without a machine type: what QEMU or libvirt uses instead.</summary>
public class DefaultMachineTypeTests
{
    private const string Unpinned =
        "1:1: warning: no machine type is specified: QEMU uses its default, which is pc-i440fx-7.2 in QEMU 7.2 and a different machine type in other releases; specify pc-i440fx-7.2 [unpinned-machine-type]";

    [Theory]
    [InlineData("qemu-system-x86_64 -m 4G -smp 4 -numa node,mem=2G", "1:48: error: pc-i440fx-7.2 rejects -numa node,mem= (numa-mem-supported is false); use -numa node,memdev= [refused-option]")]
    [InlineData("qemu-system-x86_64 -machine accel=kvm -smp 300", "1:44: error: 300 vCPUs, but pc-i440fx-7.2 supports at most 255 in QEMU 7.2 (cpu-max) [too-many-vcpus]")]
    [InlineData("qemu-system-x86_64 disk.img -smp 300", "1:34: error: 300 vCPUs, but pc-i440fx-7.2 supports at most 255 in QEMU 7.2 (cpu-max) [too-many-vcpus]")]
    [InlineData("qemu-system-x86_64 -hda $DISK", null)]
    [InlineData("qemu-system-x86_64 -cdrom a.iso", null)]
    public void QEMU_uses_its_default(string text, string? expected) =>
        Assert.Equal(expected is null ? [Unpinned] : [Unpinned, expected], Checked.Lines(text, "--as-of", "7.2"));

    [Theory]
    [InlineData("qemu-system-aarch64 -m 1G -cpu cortex-a57 -kernel Image", "aarch64")]
    [InlineData("sudo qemu-system-aarch64 -nographic", "aarch64")]
    [InlineData("qemu-system-arm -kernel zImage", "arm")]
    public void A_target_without_a_default(string text, string target) => Assert.EndsWith(
        $"error: no machine type is specified, and {target} has no default in QEMU 7.2; specify one with -machine [no-default-machine-type]",
        Assert.Single(Checked.Lines(text, "--as-of", "7.2")),
        StringComparison.Ordinal);

    [Fact]
    public void A_default_that_is_not_known() => Assert.Equal(
        [
            "1:1: note: no machine type is specified, and the default for arm in QEMU 1.0 is not known: not checked [not-known]",
            "1 file, 1 guest (1 not checked), as of QEMU 1.0: 0 errors, 0 warnings, 1 note",
        ],
        Checked.Run("qemu-system-arm -kernel zImage", "--as-of", "1.0").OutLines);

    [Fact]
    public void Without_a_target_the_default_is_not_known()
    {
        Assert.EndsWith("specify it with --target [not-known]", Assert.Single(Checked.Lines("qemu-kvm -m 1G -smp 300", "--as-of", "7.2")), StringComparison.Ordinal);
        Assert.Contains(Checked.Lines("qemu-kvm -m 1G -smp 300", "--as-of", "7.2", "--target", "x86_64"), line => line.EndsWith("[too-many-vcpus]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_default_without_a_version_is_not_reported() => Assert.Empty(Checked.Lines("qemu-system-m68k -kernel vmlinux", "--as-of", "7.2"));

    [Theory]
    [InlineData("x86_64", "pc-i440fx-7.2")]
    [InlineData("i686", "pc-i440fx-7.2")]
    [InlineData("ppc64le", "pseries-7.2")]
    [InlineData("s390x", "s390-ccw-virtio-7.2")]
    public void libvirt_has_a_default_of_its_own(string arch, string name) => Assert.Equal(
        $"1:2: warning: no machine type is specified: libvirt uses its default, which is {name} in QEMU 7.2 and a different machine type in other releases; specify {name} [unpinned-machine-type]",
        Assert.Single(Checked.Lines($"<domain type='kvm'><name>a</name><os><type arch='{arch}'>hvm</type></os></domain>", "--as-of", "7.2")));

    [Theory]
    [InlineData("aarch64", "9.3.0", "virt-7.2")]
    [InlineData("aarch64", "9.2.0", null)]
    [InlineData("armv7l", "9.3.0", "virt-7.2")]
    [InlineData("armv7l", "5.0.0", null)]
    public void The_default_of_a_libvirt_release(string arch, string release, string? name)
    {
        var lines = Checked.Lines($"<domain type='kvm'><os><type arch='{arch}'>hvm</type></os></domain>", "--as-of", "7.2", "--libvirt", release);

        // integratorcp has no version, so it is the same in all releases.
        if (name is null)
            Assert.Empty(lines);
        else
            Assert.Contains($"libvirt uses its default, which is {name} in QEMU 7.2", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aarch64", "virt since 9.3.0 and was integratorcp before")]
    [InlineData("riscv64", "virt since 9.3.0 and was spike_v1.10 before")]
    public void A_default_that_libvirt_has_changed(string arch, string reason)
    {
        var outcome = Checked.Run($"<domain type='kvm'><vcpu>600</vcpu><os><type arch='{arch}'>hvm</type></os></domain>", "--as-of", "7.2");

        Assert.Contains($"libvirt's default for {arch} has changed; specify the machine type [unpinned-machine-type]", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.Contains($"libvirt's default is {reason}: not checked; specify the libvirt release with --libvirt [not-known]", outcome.OutLines[1], StringComparison.Ordinal);
        Assert.EndsWith("1 guest (1 not checked), as of QEMU 7.2: 0 errors, 1 warning, 1 note", outcome.LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apt-get install qemu-system-arm qemu-utils")]
    [InlineData("sudo apt-get install -y qemu-system-arm")]
    [InlineData("apt install qemu-system-x86 --no-install-recommends")]
    [InlineData("dnf install qemu-kvm -y")]
    [InlineData("RUN apt-get update && apt-get install -y qemu-system-aarch64 -y")]
    [InlineData("which qemu-system-x86_64 -a")]
    [InlineData("command -v qemu-system-x86_64")]
    [InlineData("The binary qemu-system-aarch64 is in the package qemu-system-arm.")]
    [InlineData("qemu-system-x86_64 is QEMU's emulator of x86")]
    [InlineData("qemu-system-x86_64 - QEMU System Emulator")]
    [InlineData("Use qemu-system-x86_64 -enable-kvm in order to accelerate the guest.")]
    [InlineData("- qemu-system-x86\n- qemu-system-arm\n")]
    [InlineData("ii  qemu-system-x86  1:7.2+dfsg-7  amd64  QEMU full system emulation binaries (x86)")]
    [InlineData("ls -l /usr/bin/qemu-system-x86_64 -h")]
    [InlineData("qemu-system-x86_64 --version")]
    [InlineData("qemu-system-x86_64 -machine help")]
    [InlineData("qemu-system-aarch64 -cpu help")]
    [InlineData("qemu-system-aarch64 -device virtio-net-pci,help")]
    [InlineData("if [ -x /usr/bin/qemu-system-aarch64 ]; then true; fi")]
    public void Text_that_only_mentions_a_binary_is_not_a_guest(string text) =>
        Assert.Equal("machine-types: FILE: contains no QEMU command line (qemu-system-...) and is not XML", Checked.Run(text).AssertError());
}
