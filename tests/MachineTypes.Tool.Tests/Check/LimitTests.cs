namespace MachineTypes.Tool.Tests.Check;

/// <summary>How many vCPUs QEMU accepts, depending on the machine type, its interrupt controller and the accelerator. LiveCheckTests compares the same with a real QEMU.</summary>
public class LimitTests
{
    private const string TooMany = "too-many-vcpus";
    private const string NotKnown = "not-known";
    private const string Narrow = "narrow-interrupts";

    [Theory]
    [InlineData("qemu-system-aarch64 -M virt-7.2 -smp 8", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M virt-7.2 -smp 9", "7.2", TooMany)]
    [InlineData("qemu-system-arm -M virt-7.2 -smp 9", "7.2", TooMany)]
    [InlineData("qemu-system-aarch64 -M virt-7.2 -smp 1,maxcpus=9", "7.2", TooMany)]
    [InlineData("qemu-system-aarch64 -M virt-7.2 -smp 9", "8.0", null)]
    [InlineData("qemu-system-aarch64 -M virt-7.2,gic-version=2 -smp 9", "8.0", TooMany)]
    [InlineData("qemu-system-aarch64 -M virt-7.2,gic-version=2,accel=kvm -smp 9", "7.2", TooMany)]
    [InlineData("qemu-system-aarch64 -M virt-7.2,gic-version=3 -smp 9", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M virt-7.2,gic-version=max -smp 9", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M virt-7.2,gic-version=$GIC -smp 9", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M virt-7.2 -enable-kvm -smp 9", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M virt-7.2 -accel hvf -smp 9", "7.2", TooMany)]
    [InlineData("qemu-system-aarch64 -M virt-7.2,accel=kvm:tcg -smp 9", "7.2", NotKnown)]
    [InlineData("qemu-system-aarch64 -M virt-7.2 -accel $ACCEL -smp 9", "7.2", NotKnown)]
    [InlineData("qemu-system-aarch64 -M virt-7.2 \"$@\" -smp 9", "7.2", NotKnown)]
    [InlineData("qemu-kvm -M virt-7.2 -smp 9", "7.2", NotKnown)]
    [InlineData("qemu-system-riscv64 -M virt -smp 9", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M virt-7.2 -smp 513", "7.2", TooMany)]
    [InlineData("qemu-system-aarch64 -M sbsa-ref -smp 9", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M virt-7.2,gic-version=host -smp 2", "7.2", "refused-option")]
    [InlineData("qemu-system-aarch64 -M virt-7.2,gic-version=host,accel=kvm -smp 9", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M virt-7.2,gic-version=4 -smp 2", "7.2", "refused-option")]
    [InlineData("qemu-system-aarch64 -M virt-7.2,gic-version=4,virtualization=on -smp 2", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M virt-7.2,gic-version=5x -smp 2", "7.2", "refused-option")]
    public void An_interrupt_controller_of_Arm(string text, string asOf, string? rule) => AssertRule(rule, text, asOf);

    [Theory]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -smp 255", "7.2", null)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -smp 256", "7.2", TooMany)]
    [InlineData("qemu-system-i386 -M pc-q35-7.2 -smp 256", "7.2", TooMany)]
    [InlineData("qemu-system-x86_64 -M microvm -smp 256", "7.2", TooMany)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -smp 1,maxcpus=256", "7.2", TooMany)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -smp 192,sockets=64,cores=3", "7.2", null)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -smp 195,sockets=65,cores=3", "7.2", TooMany)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -smp 200,sockets=40,cores=5", "7.2", TooMany)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -smp 200,sockets=40", "7.2", TooMany)]
    [InlineData("qemu-system-x86_64 -M pc-q35-6.0 -smp 252,threads=3", "7.2", TooMany)]
    [InlineData("qemu-system-x86_64 -M pc-q35-6.0 -smp 192,sockets=64,dies=3", "7.2", null)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -accel kvm -smp 200,sockets=40,cores=5", "7.2", null)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -smp 256", "9.0", Narrow)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -enable-kvm -smp 256", "7.2", Narrow)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2,kernel-irqchip=off -enable-kvm -smp 256", "7.2", TooMany)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -enable-kvm -smp 256 -device intel-iommu", "7.2", Narrow)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -enable-kvm -smp 256 -device intel-iommu,intremap=on,eim=on", "7.2", null)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -enable-kvm -smp 256 -device amd-iommu,xtsup=on", "7.2", null)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -enable-kvm -smp 256 $DEVICES", "7.2", null)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -accel kvm -accel tcg -smp 256", "7.2", NotKnown)]
    [InlineData("qemu-kvm -M pc-q35-7.2 -smp 256", "7.2", NotKnown)]
    [InlineData("/usr/bin/kvm -M pc-q35-7.2 -smp 256", "7.2", Narrow)]
    [InlineData("qemu-system-x86_64 -M pc-q35-7.2 -enable-kvm -smp 300", "7.2", TooMany)]
    public void APIC_IDs_of_x86(string text, string asOf, string? rule) => AssertRule(rule, text, asOf);

    // A number that no integer holds is too large, not unknown.
    [Theory]
    [InlineData("-smp 2147483648", TooMany)]
    [InlineData("-smp 99999999999999999999", TooMany)]
    [InlineData("-smp 0x100000000000000000000", TooMany)]
    [InlineData("-smp 1,maxcpus=99999999999999999999", TooMany)]
    [InlineData("-smp sockets=99999999999999999999", TooMany)]
    [InlineData("-smp 2,sockets=1,cores=2147483647,threads=99999999999999999999", TooMany)]
    [InlineData("-smp 00000000000000000000000000000002", null)]
    [InlineData("-smp 0x0000000000000000000000000000002", null)]
    [InlineData("-smp 9999999999999999999x", null)]
    public void A_number_of_any_length(string smp, string? rule) => AssertRule(rule, $"qemu-system-x86_64 -M pc-q35-7.2 -enable-kvm {smp}", "7.2");

    [Theory]
    [InlineData("<vcpu>99999999999999999999</vcpu>", TooMany)]
    [InlineData("<vcpu> 99999999999999999999\n</vcpu>", TooMany)]
    [InlineData("<vcpu current='99999999999999999999'>2</vcpu>", null)]
    [InlineData("<vcpu>99999999999999999999</vcpu><cpu><topology sockets='99999999999999999999' dies='99999999999999999999' cores='2147483647' threads='2147483647'/></cpu>", TooMany)]
    public void A_number_of_any_length_in_a_domain(string vcpu, string? rule) =>
        AssertRule(rule, $"<domain type='kvm'>{vcpu}<os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os></domain>", "7.2");

    [Theory]
    [InlineData("kvm", "", "", Narrow)]
    [InlineData("qemu", "", "", TooMany)]
    [InlineData("kvm", "", "<iommu model='intel'><driver intremap='on'/></iommu>", Narrow)]
    [InlineData("kvm", "", "<iommu model='intel'><driver intremap='on' eim='on'/></iommu>", null)]
    [InlineData("kvm", "", "<iommu model='amd'><driver xtsup='on'/></iommu>", null)]
    [InlineData("kvm", "<cpu><topology sockets='1' dies='1' cores='64' threads='4'/></cpu>", "", Narrow)]
    public void APIC_IDs_of_a_domain(string type, string cpu, string device, string? rule) => AssertRule(
        rule,
        $"<domain type='{type}'><vcpu>256</vcpu><os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>{cpu}<devices>{device}</devices></domain>",
        "7.2");

    [Theory]
    [InlineData("kvm", "", null)]
    [InlineData("kvm", "<gic version='2'/>", TooMany)]
    [InlineData("qemu", "<gic version='2'/>", TooMany)]
    [InlineData("qemu", "<gic version='3'/>", null)]
    [InlineData("qemu", "", NotKnown)]
    public void An_interrupt_controller_of_a_domain(string type, string gic, string? rule) => AssertRule(
        rule,
        $"<domain type='{type}'><vcpu>9</vcpu><os><type arch='aarch64' machine='virt-7.2'>hvm</type></os><features>{gic}</features></domain>",
        "7.2");

    [Theory]
    [InlineData("qemu-system-aarch64 -M raspi3b -smp 2", "7.2", "too-few-vcpus")]
    [InlineData("qemu-system-aarch64 -M raspi3b -smp 4", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M raspi3b", "7.2", null)]
    [InlineData("qemu-system-aarch64 -M raspi3b -smp 5", "7.2", TooMany)]
    [InlineData("qemu-system-aarch64 -M raspi3b -smp 2", "10.0", NotKnown)]
    [InlineData("qemu-system-arm -M orangepi-pc -smp 1,maxcpus=4", "7.2", "too-few-vcpus")]
    public void The_cores_of_a_board(string text, string asOf, string? rule) => AssertRule(rule, text, asOf);

    private static void AssertRule(string? rule, string text, string asOf)
    {
        var lines = Checked.Lines(text, "--as-of", asOf);

        if (rule is null)
            Assert.Empty(lines);
        else
            Assert.EndsWith($"[{rule}]", Assert.Single(lines), StringComparison.Ordinal);
    }
}
