using MachineTypes.Tool.Check.Proxmox;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>What is read from each key of a configuration of Proxmox VE, and where.</summary>
public class ProxmoxReaderTests
{
    [Theory]
    [InlineData("machine: q35", "1:1 x86_64 q35@1:10 Kvm")]
    [InlineData("#x: y\n\nname: a\nmachine:   q35  ", "3:1 x86_64 q35@4:12 Kvm")]
    [InlineData("machine: q35,viommu=intel", "1:1 x86_64 q35@1:10 Kvm wide?")]
    [InlineData("machine: type=q35,enable-s3=1", "1:1 x86_64 q35@1:15 Kvm")]
    [InlineData("machine: enable-s3=1,type=q35", "1:1 x86_64 q35@1:27 Kvm")]
    [InlineData("machine: q35,pc", "1:1 x86_64 q35@1:10 Kvm")]
    [InlineData("machine: viommu=intel,pc", "1:1 x86_64 - Kvm wide?")]
    [InlineData("machine: type=", "1:1 x86_64 - Kvm")]
    [InlineData("machine: q35,type=", "1:1 x86_64 - Kvm")]
    [InlineData("machine: %s", "1:1 x86_64 ?%s@1:10 Kvm")]
    [InlineData("machine:", "1:1 x86_64 - Kvm")]
    [InlineData("machine:\nostype: win10", "1:1 x86_64 pc-i440fx-5.1@2:9(chosen) Kvm")]
    [InlineData("machine: pc\nrunningmachine: q35+pve0", "1:1 x86_64 q35+pve0@2:17 Kvm")]
    [InlineData("machine: pc\nmachine: q35", "1:1 x86_64 q35@2:10 Kvm")]
    [InlineData(":machine: pc\nname: a", "2:1 x86_64 - Kvm")]
    public void The_machine_type(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("arch: aarch64", "1:1 aarch64 - Kvm")]
    [InlineData("arch: vax", "1:1 x86_64 - Kvm")]
    [InlineData("machine: virt-9.0", "1:1 aarch64 virt-9.0@1:10 Kvm")]
    [InlineData("machine: virt-9.0\narch: x86_64", "1:1 x86_64 virt-9.0@1:10 Kvm")]
    [InlineData("kvm: 0", "1:1 x86_64 - Other")]
    [InlineData("kvm: 1", "1:1 x86_64 - Kvm")]
    public void The_target_and_the_accelerator(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("cores: 3", "3/3/3@1:8")]
    [InlineData("sockets: 3", "3/3/3@1:10")]
    [InlineData("sockets: 2\ncores: 3", "6/6/7@2:8")]
    [InlineData("sockets: 2\ncores: 3\nvcpus: 4", "4/6/7@2:8")]
    [InlineData("cores: 0\nsockets: 2", "0/0/0@1:8")]
    [InlineData("cores: x\nsockets: 2", "2/2/2@1:8")]
    [InlineData("cores: 2\nsockets: x", "2/2/2@1:8")]
    [InlineData("cores: 99999999999\nsockets: 99999999999", "2147483647/2147483647/2147483647@1:8")]
    [InlineData("vcpus: 4", null)]
    public void The_vcpus(string text, string? cpus) => Assert.Equal($"1:1 x86_64 - Kvm{(cpus is null ? "" : $" cpus={cpus}")}", Read(text));

    [Theory]
    [InlineData("args: -M q35,accel=tcg", "1:1 x86_64 q35@1:10 Other")]
    [InlineData("args:   -smp 6,cores=3;-S   -machine 'q35'", "1:1 x86_64 q35@1:39 Kvm cpus=6/6/7@1:14")]
    [InlineData("name: a\nargs: -machine pc # -machine q35", "1:1 x86_64 pc@2:16 Kvm")]
    public void Arguments_of_QEMU(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("ostype: wxp", true)]
    [InlineData("ostype: w2k", true)]
    [InlineData("ostype: w2k3", true)]
    [InlineData("ostype: w2k8", true)]
    [InlineData("ostype: wvista", true)]
    [InlineData("ostype: win7", true)]
    [InlineData("ostype: l26", false)]
    [InlineData("ostype: other", false)]
    public void Windows_keeps_an_older_machine_type(string text, bool isOlder) =>
        Assert.Equal(isOlder ? "1:1 x86_64 pc-i440fx-5.1@1:9(chosen) Kvm" : "1:1 x86_64 - Kvm", Read(text));

    [Theory]
    [InlineData("machine: q35\nostype: win10\nmeta: creation-qemu=9.2.0", "1:1 x86_64 pc-q35-9.2@1:10(chosen) Kvm")]
    [InlineData("machine: q35\nostype: win10\nmeta: ctime=1,creation-qemu=9.2", "1:1 x86_64 pc-q35-9.2@1:10(chosen) Kvm")]
    [InlineData("machine: q35\nostype: win10\nmeta: ctime=1", "1:1 x86_64 pc-q35-5.1@1:10(chosen) Kvm")]
    [InlineData("machine: pc-q35-9.0\nostype: win10", "1:1 x86_64 pc-q35-9.0@1:10 Kvm")]
    [InlineData("machine: {{ m }}\nostype: win10", "1:1 x86_64 ?{{ m }}@1:10 Kvm")]
    public void A_Windows_guest_has_that_of_its_creation(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("machine: a\n[snap]\nmachine: b\ncores: 2", "1:1 x86_64 a@1:10 Kvm | 2:1 x86_64 b@3:10 Kvm cpus=2/2/2@4:8")]
    [InlineData("[PENDING]\nmachine: b", "1:1 x86_64 b@2:10 Kvm")]
    [InlineData("machine: a\n[pve:pending]\nmachine: b", "1:1 x86_64 a@1:10 Kvm | 2:1 x86_64 b@3:10 Kvm")]
    [InlineData("machine: a\nkvm: 0\n[one]\nmachine: b\n[PENDING]\ncores: 2", "1:1 x86_64 a@1:10 Other | 3:1 x86_64 b@4:10 Kvm | 5:1 x86_64 a@1:10 Other cpus=2/2/2@6:8")]
    [InlineData("machine: a\nkvm: 0\n[PENDING] \ndelete: kvm,cores machine", "1:1 x86_64 a@1:10 Other | 3:1 x86_64 - Kvm")]
    [InlineData("machine: a\n[special:cloudinit]\nmachine: b", "1:1 x86_64 a@1:10 Kvm")]
    [InlineData("machine: a\n[x] y\n", "1:1 x86_64 a@1:10 Kvm")]
    public void Snapshots_and_pending_changes(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("machine: b", true)]
    [InlineData("args: -S", true)]
    [InlineData("arch: x86_64", true)]
    [InlineData("cores: 1", true)]
    [InlineData("sockets: 1", true)]
    [InlineData("vcpus: 1", true)]
    [InlineData("kvm: 1", true)]
    [InlineData("ostype: l26", true)]
    [InlineData("delete: machine", true)]
    [InlineData("memory: 1\nkvm: 1", true)]
    [InlineData("memory: 1", false)]
    public void Pending_changes_count_if_they_change_what_is_checked(string changes, bool isGuest) =>
        Assert.Equal(isGuest ? 2 : 1, ConfigurationReader.Read($"name: a\n[PENDING]\n{changes}").Count());

    [Theory]
    [InlineData("machine: q35\nmemory: 1", true)]
    [InlineData("machine: q35\r\nmemory: 1\r\n", true)]
    [InlineData("#a\n\n  \n[x]\nmachine: q35", true)]
    [InlineData("newkey: 1\nscsihw: virtio", true)]
    [InlineData("scsihw: virtio\nnewkey: 1", true)]
    [InlineData("scsihw: virtio\nnewkey: 1\nmemory: 1", true)]
    [InlineData("machine: q35\nnewkey: 1", false)]
    [InlineData("newkey: 1\nmachine: q35", false)]
    [InlineData("scsihw: virtio\nrootfs: x", false)]
    [InlineData("scsihw: virtio\n key: x", false)]
    [InlineData("scsihw: virtio\nkey:x", false)]
    [InlineData("#a\n[x]\n", false)]
    [InlineData("", false)]
    public void The_files_that_are_configurations(string text, bool isConfiguration) => Assert.Equal(isConfiguration, ConfigurationReader.Is(text));

    private static string Read(string text) => Described.Of(ConfigurationReader.Read(text));
}
