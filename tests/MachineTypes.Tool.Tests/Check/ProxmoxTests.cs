namespace MachineTypes.Tool.Tests.Check;

/// <summary>How the configuration of guests of Proxmox VE is read.</summary>
public class ProxmoxTests
{
    [Fact]
    public void The_guest_its_snapshots_and_its_pending_changes_are_checked() => Assert.Equal(
        [
            "5:10: note: it is not known whether Proxmox VE has pc-q35-9.2+pve7: the highest known revision of 9.2 is +pve1 [not-known]",
            "16:16: error: pc-i440fx-2.4 was removed in QEMU 10.1; the newest is pc-i440fx-11.1 [removed-machine-type]",
            "19:10: warning: q35 is an alias of pc-q35-11.1 in QEMU 11.1 and of a different machine type in other releases; use pc-q35-11.1 [unpinned-machine-type]",
            "26:17: warning: pc-q35-8.0 has been deprecated since QEMU 11.0; the newest is pc-q35-11.1 [deprecated-machine-type]",
        ],
        Checked.Lines(
            """
            #Web server
            #machine%3A pc-q35-0.1
            boot: order=scsi0;net0
            cores: 4
            machine: pc-q35-9.2+pve7,viommu=intel
            memory: 4096
            name: web
            net0: virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1
            ostype: l26
            parent: upgrade
            scsi0: local-lvm:vm-100-disk-0,iothread=1,size=32G
            scsihw: virtio-scsi-single
            smbios1: uuid=c6e7a7c4-0000-4000-8000-000000000000

            [PENDING]
            args: -machine pc-i440fx-2.4

            [before]
            machine: q35
            memory: 4096
            snaptime: 1700000000

            [running]
            #with memory
            machine: q35
            runningmachine: pc-q35-8.0+pve0
            snaptime: 1700000001
            vmstate: local-lvm:vm-100-state-running
            [special:cloudinit]
            machine: q36
            """));

    [Theory]
    [InlineData("machine: pc-q35-8.0+pve0\nmemory: 2048")]
    [InlineData("machine: type=pc-q35-8.0+pve0,viommu=virtio\r\nmemory: 2048\r\n")]
    [InlineData("machine: enable-s3=1,type=pc-q35-8.0\nvga: std")]
    [InlineData("args: -M pc-q35-8.0\ncores: 2")]
    [InlineData("args: -device x,y='a b;c' -machine type=pc-q35-8.0,accel=kvm\nmachine: q35\ncores: 2")]
    [InlineData("agent: 1\nnewkey: 1\nmachine: pc-q35-8.0\nvmgenid: 11111111-2222-3333-4444-555555555555")]
    [InlineData("machine: pc-q35-9.2\nmemory: 1\nmachine: pc-q35-8.0")]
    [InlineData("machine: pc-q35-9.2\nmemory: 1\n[PENDING]\nmachine: pc-q35-8.0")]
    [InlineData("machine: pc-q35-8.0\nostype: win10\nmemory: 1")]
    public void A_machine_type_is_found(string configuration) => Assert.EndsWith(
        ": warning: pc-q35-8.0 has been deprecated since QEMU 11.0; the newest is pc-q35-11.1 [deprecated-machine-type]",
        Assert.Single(Checked.Lines(configuration)),
        StringComparison.Ordinal);

    [Fact]
    public void A_position_in_arguments_is_that_of_the_file() => Assert.StartsWith("2:24: error: ", Assert.Single(Checked.Lines("cores: 2\nargs:   -nodefaults -M q36 -S")), StringComparison.Ordinal);

    [Theory]
    [InlineData("memory: 512\nostype: l26", "1:1: warning: no machine type is specified: Proxmox VE uses its default, which is pc-i440fx-11.1 in QEMU 11.1 and a different machine type in other releases; specify pc-i440fx-11.1 [unpinned-machine-type]")]
    [InlineData("arch: aarch64\nmemory: 512", "1:1: warning: no machine type is specified: Proxmox VE uses its default, which is virt-11.1 in QEMU 11.1 and a different machine type in other releases; specify virt-11.1 [unpinned-machine-type]")]
    [InlineData("machine: pc-q35-9.2\nmemory: 512\n[PENDING]\ndelete: machine\n", "3:1: warning: no machine type is specified: Proxmox VE uses its default, which is pc-i440fx-11.1 in QEMU 11.1 and a different machine type in other releases; specify pc-i440fx-11.1 [unpinned-machine-type]")]
    public void Without_a_machine_type_a_guest_has_that_of_the_installed_version(string configuration, string expected) => Assert.Equal([expected], Checked.Lines(configuration));

    [Theory]
    [InlineData("ostype: win11", "1:9: warning: pc-i440fx-5.1 has been deprecated since QEMU 9.1 and is removed in QEMU 11.1")]
    [InlineData("ostype: w2k8\nmachine: q35", "2:10: warning: pc-q35-5.1 has been deprecated since QEMU 9.1 and is removed in QEMU 11.1")]
    [InlineData("ostype: win11\nmachine: pc\nmeta: creation-qemu=9.0.2,ctime=1", "2:10: warning: pc-i440fx-5.1 has been deprecated since QEMU 9.1 and is removed in QEMU 11.1")]
    [InlineData("ostype: win11\nmachine: q35\nmeta: creation-qemu=9.1.0,ctime=1", null)]
    [InlineData("ostype: win11\nmeta: ctime=1,creation-qemu=10.0", null)]
    public void A_Windows_guest_without_a_version_keeps_an_older_one(string configuration, string? expected)
    {
        var lines = Checked.Lines(configuration, "--as-of", "11.0");
        if (expected is null)
        {
            Assert.Empty(lines);
            return;
        }

        var line = Assert.Single(lines);
        Assert.StartsWith(expected, line, StringComparison.Ordinal);
        Assert.EndsWith(
            "(Proxmox VE starts a Windows guest without a version with that of its creation if it is recorded and at least 9.1, otherwise with 5.1) [deprecated-machine-type]",
            line,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cores: 4\nsockets: 2")]
    [InlineData("cores: 128\nsockets: 4\nvcpus: 1", "1:8: error: 512 vCPUs, but pc-i440fx-7.2 supports at most 255 in QEMU 7.2 (cpu-max) [too-many-vcpus]")]
    [InlineData("cores: 1\nargs: -smp 300", "2:12: error: 300 vCPUs, but pc-i440fx-7.2 supports at most 255 in QEMU 7.2 (cpu-max) [too-many-vcpus]")]
    public void Too_many_vcpus(string configuration, params string[] expected) => Assert.Equal(expected, Checked.Lines($"{configuration}\nmachine: pc-i440fx-7.2", "--as-of", "7.2"));

    [Theory]
    [InlineData("arch: amd64\ncores: 2\nhostname: db\nmemory: 512\nnet0: name=eth0,bridge=vmbr0\nostype: debian\nrootfs: local:x\nswap: 512")]
    [InlineData("machine: q36\nreplicas: 2")]
    [InlineData("machine: q36\n  type: 1")]
    [InlineData("[libvirt]\nmachine = q36")]
    public void Other_configurations_are_not_read(string text) => Assert.Contains("contains no QEMU command line", Checked.Run(text).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void The_kind_of_the_file_is_in_the_output() => Assert.Contains("\"kind\": \"proxmox\"", Checked.Run("machine: q35\nmemory: 1", "--format", "json").Out, StringComparison.Ordinal);
}
