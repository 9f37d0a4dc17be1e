namespace MachineTypes.Tool.Tests.Check;

/// <summary>How the settings of Nova and oVirt are read.</summary>
public class SettingTests
{
    private const string Removed = "was removed in QEMU 10.1";

    [Fact]
    public void Nova_has_one_machine_type_per_architecture() => Assert.Equal(
        [
            "7:26: error: pc-q35-2.12 was removed in QEMU 10.1; the newest is pc-q35-11.1 [removed-machine-type]",
            "7:46: warning: virt is an alias of virt-11.1 in QEMU 11.1 and of a different machine type in other releases; use virt-11.1 [unpinned-machine-type]",
            "8:13: error: no release of QEMU has a machine type \"pseries-9.x\" for ppc64; did you mean pseries-9.0 or pseries-9.1 or pseries-9.2? [unknown-machine-type]",
        ],
        Checked.Lines(
            """
            [DEFAULT]
            hw_machine_type = q37
            [libvirt]
            virt_type = kvm
            # hw_machine_type = q36
            #hw_machine_type = <None>
            hw_machine_type = x86_64=pc-q35-2.12,aarch64=virt,
                ppc64le=pseries-9.x
            cpu_mode = host-model
            """));

    [Theory]
    [InlineData("hw_machine_type=pc-q35-2.12", "1:17")]
    [InlineData("hw_machine_type = amd64=pc-q35-2.12", "1:25")]
    [InlineData("openstack image set --property hw_machine_type=pc-q35-2.12 --property hw_firmware_type=uefi img", "1:48")]
    [InlineData("| properties | hw_disk_bus='scsi', hw_machine_type='pc-q35-2.12', hw_rng_model='virtio' |", "1:53")]
    [InlineData("| hw_machine_type        | pc-q35-2.12                    |", "1:28")]
    [InlineData("{\"os\": \"x\", \"hw_machine_type\": \"pc-q35-2.12\", \"hw_disk_bus\": \"scsi\"}", "1:33")]
    [InlineData("parameter_defaults:\n  NovaHWMachineType: x86_64=pc-q35-2.12", "2:29")]
    [InlineData("nova::compute::libvirt::libvirt_hw_machine_type: pc-q35-2.12", "1:50")]
    [InlineData("DEBUG nova libvirt.hw_machine_type = ['x86_64=pc-q35-2.12'] log_opt_values", "1:47")]
    [InlineData("image_hw_machine_type=\"pc-q35-2.12\"", "1:24")]
    public void A_machine_type_of_Nova_is_found_with_its_position(string text, string position)
    {
        Assert.StartsWith($"{position}: error: pc-q35-2.12 {Removed}", Assert.Single(Checked.Lines(text)), StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"nova\"", Checked.Run(text, "--format", "json").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ClusterEmulatedMachines: pc-q35-11.1,pc-q35-2.12,pc-i440fx-11.1 version: 4.7", "1:38")]
    [InlineData("select fn_db_update_config_value('ClusterEmulatedMachines','pc-q35-11.1,pc-q35-2.12','4.7');", "1:73")]
    [InlineData("engine-config -s ClusterEmulatedMachines=pc-q35-2.12 --cver=4.7", "1:42")]
    [InlineData("EmulatedMachines = [pc-q35-11.1, pc-q35-2.12]", "1:34")]
    [InlineData("    custom_emulated_machine: pc-q35-2.12", "1:30")]
    [InlineData("{\"custom_emulated_machine\": \"pc-q35-2.12\", \"name\": \"vm\"}", "1:30")]
    [InlineData("'emulatedMachines': x\n'emulated_machines': ['pc-q35-11.1', 'pc-q35-2.12']", "2:39")]
    [InlineData("<vms><vm><custom_emulated_machine>pc-q35-2.12</custom_emulated_machine></vm></vms>", "1:35")]
    [InlineData("<vms><vm><custom_emulated_machine/></vm><vm><custom_emulated_machine>\n pc-q35-2.12</custom_emulated_machine></vm></vms>", "1:70")]
    public void A_machine_type_of_oVirt_is_found_with_its_position(string text, string position)
    {
        Assert.StartsWith($"{position}: error: pc-q35-2.12 {Removed}", Assert.Single(Checked.Lines(text)), StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"oVirt\"", Checked.Run(text, "--format", "json").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hw_machine_type={{ machine }}")]
    [InlineData("hw_machine_type=${MACHINE}")]
    [InlineData("hw_machine_type=<machine-type>")]
    [InlineData("hw_machine_type=x86_64=%(machine)s")]
    public void A_placeholder_is_unknown(string text) => Assert.EndsWith("[unknown-value]", Assert.Single(Checked.Lines(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("hw_machine_type = None")]
    [InlineData("hw_machine_type = <None>")]
    [InlineData("hw_machine_type =")]
    [InlineData("hw_machine_type: the machine type of the guest")]
    [InlineData("the properties hw_machine_type, hw_disk_bus and others")]
    [InlineData("xhw_machine_type=q36")]
    [InlineData("hw_machine_types=q36")]
    [InlineData("-- EmulatedMachines=q36")]
    [InlineData("hw_machine_type = foo=q36")]
    public void Other_texts_are_not_read(string text) => Assert.Contains("contains no QEMU command line", Checked.Run(text).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void Command_lines_in_the_same_file_are_checked_too() => Assert.Equal(
        [
            "1:24: error: no release of QEMU has a machine type \"q36\" for x86_64; did you mean q35? [unknown-machine-type]",
            "2:48: error: no release of QEMU has a machine type \"q37\"; did you mean q35? [unknown-machine-type]",
        ],
        Checked.Lines("qemu-system-x86_64  -M q36\nopenstack image set --property hw_machine_type=q37 img"));

    [Fact]
    public void A_guest_of_oVirt_in_its_OVF() => Assert.Equal(
        ["7:26: error: pc-i440fx-2.5 was removed in QEMU 10.1; the newest is pc-i440fx-11.1 [removed-machine-type]"],
        Checked.Lines(Ovf("<CustomEmulatedMachine>pc-i440fx-2.5</CustomEmulatedMachine>", sockets: 2)));

    [Fact]
    public void The_vcpus_of_a_guest_of_oVirt() => Assert.Equal(
        ["12:30: error: 400 vCPUs, but pc-i440fx-7.2 supports at most 255 in QEMU 7.2 (cpu-max) [too-many-vcpus]"],
        Checked.Lines(Ovf("<CustomEmulatedMachine>pc-i440fx-7.2</CustomEmulatedMachine>", sockets: 100), "--as-of", "7.2"));

    [Fact]
    public void Without_a_machine_type_the_cluster_of_oVirt_decides() => Assert.Equal(
        ["2:2: note: no machine type is specified, and the default, which the configuration of oVirt contains, is not known: not checked [not-known]"],
        Checked.Lines(Ovf("<CustomEmulatedMachine></CustomEmulatedMachine>", sockets: 1)));

    [Fact]
    public void The_OVF_of_another_product_is_not_read() => Assert.Contains(
        "contains no machine type of oVirt",
        Checked.Run("<Envelope xmlns=\"http://schemas.dmtf.org/ovf/envelope/1\"><VirtualSystem><Name>a</Name></VirtualSystem></Envelope>").AssertError(),
        StringComparison.Ordinal);

    private static string Ovf(string machine, int sockets) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <ovf:Envelope xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1/" xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData" ovf:version="4.4.0.0">
          <References/>
          <Content ovf:id="out">
            <Name>vm</Name>
            <ClusterCompatibilityVersion>4.7</ClusterCompatibilityVersion>
          {machine}
            <BiosType>1</BiosType>
            <Section>
              <Item>
                <rasd:Caption>virtual cpu</rasd:Caption>
                <rasd:num_of_sockets>{sockets}</rasd:num_of_sockets>
                <rasd:cpu_per_socket>2</rasd:cpu_per_socket>
                <rasd:threads_per_cpu>2</rasd:threads_per_cpu>
              </Item>
            </Section>
          </Content>
        </ovf:Envelope>
        """;
}
