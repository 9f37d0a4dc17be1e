namespace MachineTypes.Tool.Tests.Check;

/// <summary>Inputs that people have reported, with the findings that are correct for them.</summary>
public class ReportedInputTests
{
    [Theory]
    [InlineData("qemu-system-x86_64 -m 4G -smp 4 -numa node,nodeid=0,cpus=0-1,mem=2G -numa node,nodeid=1,cpus=2-3,mem=2G", "7.2", "unpinned-machine-type", "refused-option", "refused-option")]
    [InlineData("qemu-system-x86_64 -machine accel=kvm -smp 300", "7.2", "unpinned-machine-type", "too-many-vcpus")]
    [InlineData("qemu-system-aarch64 -m 1G -cpu cortex-a57 -kernel Image", "7.2", "no-default-machine-type")]
    [InlineData("<domain type='kvm'><name>a</name><vcpu>300</vcpu><os><type arch='x86_64'>hvm</type></os></domain>", "7.2", "unpinned-machine-type", "too-many-vcpus")]
    [InlineData("/usr/bin/kvm -id 100 -name web,debug-threads=on -no-shutdown -smp 4,sockets=1,cores=4,maxcpus=4 -machine type=pc+pve0", "9.2", "unpinned-machine-type")]
    [InlineData("/usr/bin/kvm -id 101 -name db -smp 2 -machine type=q35+pve0", "9.2", "unpinned-machine-type")]
    [InlineData("<domain type='kvm'><name>a</name><vcpu>2</vcpu><os><type arch='x86_64' machine='pc-q35'>hvm</type></os></domain>", "8.2", "unknown-machine-type")]
    [InlineData("qemu-system-x86_64 -M pc-i440fx -smp 2", "8.2", "unknown-machine-type")]
    [InlineData("qemu-system-x86_64 -M pc-q35-foobar", "11.1", "unknown-machine-type")]
    [InlineData("qemu-system-x86_64 -M pc-compatible", "11.1", "unknown-machine-type")]
    [InlineData("qemu-system-s390x -M s390-ccw-virtio-foo", "11.1", "unknown-machine-type")]
    [InlineData("qemu-system-ppc64 -M pseries-rhel", "11.1", "unknown-machine-type")]
    [InlineData("qemu-system-x86_64 -M xenfv", "10.1")]
    [InlineData("qemu-system-x86_64 -M xenfv", "11.0", "removed-machine-type")]
    [InlineData("qemu-system-aarch64 -M raspi3", "6.2", "removed-machine-type")]
    [InlineData("qemu-system-x86_64 -M q35", "2.1", "unpinned-machine-type")]
    [InlineData("qemu-system-m68k -M virt", "5.2", "missing-machine-type")]
    [InlineData("qemu-system-x86_64 -M pc-q35-1.6", "7.2", "removed-machine-type")]
    [InlineData("<domain type='kvm'><name>a</name><os><type arch='x86_64' machine='MACHINE'>hvm</type></os></domain>", "11.1", "unknown-value")]
    [InlineData("   qemu-system-x86_64 -machine ...,confidential-guest-support=x", "11.1", "unknown-value")]
    [InlineData("qemu-system-aarch64 -M virt -cpu cortex-a72 -smp 9", "7.2", "unpinned-machine-type", "too-many-vcpus")]
    [InlineData("qemu-system-aarch64 -M raspi3b", "4.2", "missing-machine-type")]
    [InlineData("qemu-system-x86_64 -M microvm", "2.5", "missing-machine-type")]
    [InlineData("qemu-system-x86_64 -M xenfv", "10.0")]
    [InlineData("qemu-system-x86_64 -M xenfv", "7.2")]
    public void Its_findings(string text, string asOf, params string[] rules)
    {
        var lines = Checked.Lines(text, "--as-of", asOf);

        Assert.Equal(rules, lines.Select(line => line[(line.LastIndexOf('[') + 1)..^1]));
    }
}
