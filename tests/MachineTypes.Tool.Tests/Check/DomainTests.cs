namespace MachineTypes.Tool.Tests.Check;

/// <summary>How libvirt XML is read.</summary>
public class DomainTests
{
    [Fact]
    public void Everything_in_a_domain_is_checked_against_its_machine_type() => Assert.Equal(
        [
            "3:40: error: 300 vCPUs, but pc-i440fx-7.2 supports at most 255 in QEMU 7.2 (cpu-max) [too-many-vcpus]",
            "4:36: warning: pc is an alias of pc-i440fx-7.2 in QEMU 7.2 and of a different machine type in other releases; use pc-i440fx-7.2 [unpinned-machine-type]",
            "8:31: error: pc-i440fx-7.2 rejects -numa node,mem= (numa-mem-supported is false); use -numa node,memdev= [refused-option]",
        ],
        Checked.Lines(
            """
            <!-- edited by hand -->
            <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
              <vcpu placement='static' current='2'>300</vcpu>
              <os><type arch='x86_64' machine='pc'>hvm</type></os>
              <metadata xmlns='urn:mine'><os><type machine='nonsense'/></os></metadata>
              <qemu:commandline>
                <qemu:arg value='-numa'/>
                <qemu:arg value='node,mem=1G'/>
              </qemu:commandline>
            </domain>
            """,
            "--as-of",
            "7.2"));

    [Theory]
    [InlineData("<domain><os><type machine='virt-9.0' arch='aarch64'/></os></domain>")]
    [InlineData("<domain><os><type machine='virt-9.0'/></os><devices><emulator>/usr/bin/qemu-system-aarch64</emulator></devices></domain>")]
    [InlineData("<domain><os><type machine='pseries-9.0' arch='ppc64le'/></os></domain>")]
    [InlineData("<domain><os><type machine='pc-q35-9.0' arch='i686'/></os></domain>")]
    public void The_target_is_that_of_the_architecture_or_else_of_the_emulator(string xml)
    {
        Assert.Empty(Checked.Lines(xml, "--as-of", "9.1"));
        Assert.EndsWith("[unknown-machine-type]", Assert.Single(Checked.Lines(xml.Replace("9.0'", "9.x'", StringComparison.Ordinal).Replace("machine='", "machine='s390", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<domainsnapshot><name>s</name><domain type='kvm'><os><type machine='q35'/></os></domain></domainsnapshot>", 1)]
    [InlineData("<domstatus state='running'><domain type='kvm'><os><type machine='q35'/></os></domain></domstatus>", 1)]
    [InlineData("<domainsnapshot><domain type='kvm'><os><type machine='q35'/></os></domain><inactiveDomain type='kvm'><os><type machine='q35'/></os></inactiveDomain></domainsnapshot>", 2)]
    [InlineData("<all><domain type='xen'><os><type machine='q35'/></os></domain><domain type='qemu'><os><type machine='q35'/></os></domain></all>", 1)]
    [InlineData("<domain/><domain type='kvm'><name/><os><type machine='q35'/></os></domain>", 1)]
    [InlineData("<domain type='kvm'><os><type machine='q35'/></os></domain>\n<domain type='qemu'><os><type machine='q35'/></os></domain>\n", 2)]
    [InlineData("<?xml version='1.0'?>\n<domain type='kvm'><os><type machine='q35'/></os></domain>\n\n<?xml version='1.0'?>\n<domain type='kvm'><os><type machine='q35'/></os></domain>", 2)]
    [InlineData("\n<?xml version='1.0'?><domain type='kvm'><os><type machine='q35'/></os></domain>", 1)]
    public void Domains_are_found_within_other_documents(string xml, int guests)
    {
        Assert.Contains($"1 file, {guests} guest", Checked.Run(xml).LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<domainCapabilities><path>/usr/bin/qemu-system-x86_64</path><domain>kvm</domain><machine>pc-i440fx-4.2</machine><arch>x86_64</arch><vcpu max='255'/></domainCapabilities>")]
    [InlineData("<device><name>pci_0000_00_02_0</name><capability type='pci'><domain>0</domain><bus>0</bus><slot>2</slot></capability></device>")]
    [InlineData("<capabilities><guest><os_type>hvm</os_type><arch name='x86_64'><domain type='qemu'/><domain type='kvm'><emulator>/usr/bin/kvm</emulator><machine>pc</machine></domain></arch></guest></capabilities>")]
    [InlineData("<domain type='bhyve'><name>b</name><os><type>hvm</type></os></domain>")]
    [InlineData("<domain type='xen'><name>x</name><os><type>linux</type></os></domain>")]
    [InlineData("<network><name>default</name><domain name='example.org'/></network>")]
    public void XML_that_defines_no_guest_of_QEMU(string xml) =>
        Assert.Equal("machine-types: FILE: contains no libvirt domain that runs on QEMU", Checked.Run(xml).AssertError());

    [Fact]
    public void XML_may_have_any_encoding()
    {
        const string Xml = "<?xml version='1.0' encoding='utf-16'?><domain><os><type arch='x86_64' machine='q35'/></os></domain>";

        Assert.Equal(1, Checked.Run([0xff, 0xfe, .. System.Text.Encoding.Unicode.GetBytes(Xml)]).ExitCode);
        Assert.Equal(1, Checked.Run([0xef, 0xbb, 0xbf, .. System.Text.Encoding.UTF8.GetBytes(Xml.Replace("utf-16", "utf-8", StringComparison.Ordinal))]).ExitCode);
    }
}
