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
    [InlineData("<domain/><domain type='kvm'><name/><os><type machine='q35'/></os></domain>", 0)]
    public void Domains_are_found_within_other_documents(string xml, int guests)
    {
        var outcome = Checked.Run(xml);

        if (guests == 0)
            Assert.Contains("multiple root elements", outcome.AssertError(), StringComparison.Ordinal);
        else
            Assert.Contains($"1 file, {guests} guest", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void XML_may_have_any_encoding()
    {
        const string Xml = "<?xml version='1.0' encoding='utf-16'?><domain><os><type arch='x86_64' machine='q35'/></os></domain>";

        Assert.Equal(1, Checked.Run([0xff, 0xfe, .. System.Text.Encoding.Unicode.GetBytes(Xml)]).ExitCode);
        Assert.Equal(1, Checked.Run([0xef, 0xbb, 0xbf, .. System.Text.Encoding.UTF8.GetBytes(Xml.Replace("utf-16", "utf-8", StringComparison.Ordinal))]).ExitCode);
    }
}
