using System.Text;
using System.Xml;
using MachineTypes.Tool.Check.Domains;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>What is read from each part of a domain, and where.</summary>
public class DomainReaderTests
{
    private const string Os = "<os><type arch='x86_64' machine='q35'/></os>";

    [Theory]
    [InlineData("kvm", "1:2 x86_64 q35@1:53 Kvm")]
    [InlineData("qemu", "1:2 x86_64 q35@1:54 Other")]
    [InlineData("hvf", "1:2 x86_64 q35@1:53 Other")]
    [InlineData("nvmm", "1:2 x86_64 q35@1:54 Other")]
    [InlineData("xen", "")]
    [InlineData("", "")]
    public void The_type_of_a_domain(string type, string expected) => Assert.Equal(expected, Read($"<domain type='{type}'>{Os}</domain>"));

    [Theory]
    [InlineData($"<domain>{Os}</domain>", "1:2 x86_64 q35@1:42")]
    [InlineData($"<all><domain>{Os}</domain></all>", "")]
    [InlineData($"<all><inactiveDomain>{Os}</inactiveDomain></all>", "1:7 x86_64 q35@1:55")]
    [InlineData($"<all><inactiveDomain type='xen'>{Os}</inactiveDomain></all>", "")]
    [InlineData($"<domain type='kvm'/>{Os}", "")]
    [InlineData("<domain type='kvm'></domain>", "")]
    [InlineData("<domain type='kvm'><os/></domain>", "1:2 - Kvm")]
    [InlineData($"<domain>{Os}</domain><domain type='kvm'>{Os}</domain>", "1:2 x86_64 q35@1:42 | 1:63 x86_64 q35@1:114 Kvm")]
    [InlineData($"<domain>{Os}<domain/><domain></domain></domain>", "1:2 x86_64 q35@1:42")]
    public void The_elements_that_are_domains(string xml, string expected) => Assert.Equal(expected, Read(xml));

    [Theory]
    [InlineData("<type machine='q35'/>", "-", "q35@1:28")]
    [InlineData("<type machine=''/>", "-", "-")]
    [InlineData("<type machine=\"q35\" arch='arm64'>hvm</type>", "aarch64", "q35@1:28")]
    [InlineData("<type arch='i686' machine='{{ m }}'/>", "i386", "?{{ m }}@1:40")]
    [InlineData("<type arch='%s'/>", "-", "-")]
    [InlineData("<other machine='q35'/>", "-", "-")]
    [InlineData("<loader><type machine='q35'/></loader>", "-", "-")]
    public void The_machine_type(string type, string target, string machine) =>
        Assert.Equal($"1:2{(target == "-" ? "" : " " + target)} {machine}", Read($"<domain><os>{type}</os></domain>"));

    [Theory]
    [InlineData("<emulator>/usr/bin/qemu-system-aarch64</emulator>", "aarch64")]
    [InlineData("<emulator> /usr/bin/qemu-system-aarch64\n</emulator>", "aarch64")]
    [InlineData("<emulator><![CDATA[/usr/bin/qemu-system-aarch64]]></emulator>", "aarch64")]
    [InlineData("<emulator>/usr/libexec/qemu-kvm</emulator>", null)]
    [InlineData("<emulator/>/usr/bin/qemu-system-arm", null)]
    [InlineData("<disk><emulator>/usr/bin/qemu-system-arm</emulator></disk>", null)]
    [InlineData("<emulator>/usr/bin/qemu-system-aarch64</emulator><description>not /usr/bin/qemu-system-arm</description>", "aarch64")]
    public void The_target_is_that_of_the_emulator(string devices, string? target) =>
        Assert.Equal(target is null ? "1:2 q35@1:28" : $"1:2 {target} q35@1:28", Read($"<domain><os><type machine='q35'/></os><devices>{devices}</devices></domain>"));

    [Fact]
    public void The_architecture_is_preferred_to_the_emulator() => Assert.Equal(
        "1:2 x86_64 q35@1:42",
        Read($"<domain>{Os}<devices><emulator>qemu-system-arm</emulator></devices></domain>"));

    [Theory]
    [InlineData("<vcpu>4</vcpu>", "4/4/4@1:66")]
    [InlineData("<vcpu current='2'>4</vcpu>", "2/4/4@1:78")]
    [InlineData("<vcpu current='x'>4</vcpu>", "4/4/4@1:78")]
    [InlineData("<vcpu current='2'> 4 </vcpu>", "2/4/4@1:78")]
    [InlineData("<vcpu>\n4</vcpu>", "4/4/4@1:66")]
    [InlineData("<vcpu><![CDATA[4]]></vcpu>", "4/4/4@1:75")]
    [InlineData("<vcpu>4</vcpu><vcpus>9</vcpus>", "4/4/4@1:66")]
    [InlineData("<vcpu>many</vcpu>", null)]
    [InlineData("<vcpus>4</vcpus>", null)]
    [InlineData("<vcpu><x>4</x></vcpu>", null)]
    [InlineData("<vcpu>6</vcpu><cpu><topology cores='3'/></cpu>", "6/6/7@1:66")]
    [InlineData("<vcpu>6</vcpu><cpu><topology dies='3'/></cpu>", "6/6/7@1:66")]
    [InlineData("<vcpu>6</vcpu><cpu><topology modules='3'/></cpu>", "6/6/7@1:66")]
    [InlineData("<vcpu>6</vcpu><cpu><topology threads='3'/></cpu>", "6/6/7@1:66")]
    [InlineData("<vcpu>6</vcpu><cpu><topology sockets='3'/></cpu>", "6/6/6@1:66")]
    [InlineData("<vcpu>6</vcpu><cpu><topology cores='0'/></cpu>", "6/6/6@1:66")]
    [InlineData("<vcpu>6</vcpu><cpu><topology cores='1'/></cpu>", "6/6/6@1:66")]
    [InlineData("<vcpu>6</vcpu><topology cores='3'/>", "6/6/6@1:66")]
    [InlineData("<vcpu>18</vcpu><cpu><topology dies='3' cores='3' threads='2'/></cpu>", "18/18/22@1:66")]
    public void The_vcpus(string xml, string? cpus) => Assert.Equal($"1:2 x86_64 q35@1:42{(cpus is null ? "" : $" cpus={cpus}")}", Read($"<domain>{Os}       {xml}</domain>"));

    [Theory]
    [InlineData("<driver eim='on'/>", true)]
    [InlineData("<driver xtsup='on'/>", true)]
    [InlineData("<driver eim='off' xtsup='on'/>", true)]
    [InlineData("<driver eim='off'/>", false)]
    [InlineData("<driver xtsup='off'/>", false)]
    [InlineData("<driver/>", false)]
    [InlineData("<other eim='on'/>", false)]
    public void Wide_interrupts(string driver, bool isWide) =>
        Assert.Equal($"1:2 x86_64 q35@1:42{(isWide ? " wide" : "")}", Read($"<domain>{Os}<devices><iommu>{driver}</iommu></devices></domain>"));

    [Theory]
    [InlineData("<gic version='2'/>", " gic-version=2@1:77")]
    [InlineData("<gic/>", "")]
    [InlineData("<apic version='2'/>", "")]
    public void The_interrupt_controller(string feature, string expected) => Assert.Equal($"1:2 x86_64 q35@1:42{expected}", Read($"<domain>{Os}<features>{feature}</features></domain>"));

    [Fact]
    public void Arguments_of_QEMU_are_read_in_their_own_namespace()
    {
        const string Arguments = "<q:commandline><q:arg value='-smp'/><q:env value='-S'/><q:arg/><q:arg value='6,cores=3'/></q:commandline>";

        Assert.Equal("1:2 x86_64 q35@1:95 cpus=6/6/7@1:183", Read($"<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>{Os}{Arguments}</domain>"));
        Assert.Equal("1:2 x86_64 q35@1:54", Read($"<domain xmlns:q='x'>{Os}{Arguments}</domain>"));
    }

    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    public void Elements_are_nested_100_levels_deep_at_most(int levels)
    {
        var xml = string.Concat(Enumerable.Repeat("<a>", levels)) + string.Concat(Enumerable.Repeat("</a>", levels)) + $"<domain>{Os}</domain>";
        if (levels == 101)
        {
            Assert.NotEqual("", Read(xml));
            return;
        }

        var problem = Assert.Throws<XmlException>(() => Read(xml));
        Assert.Equal((1, 305), (problem.LineNumber, problem.LinePosition));
        Assert.StartsWith("elements are nested more than 100 levels deep, which libvirt XML never is", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<custom_emulated_machine>q35</custom_emulated_machine>", "1:26 q35@1:26")]
    [InlineData("<emulated_machine> q35 </emulated_machine>", "1:19 q35@1:19")]
    [InlineData("<CustomEmulatedMachine>q35</CustomEmulatedMachine>", "1:24 q35@1:24")]
    [InlineData("<EmulatedMachine><![CDATA[q35]]></EmulatedMachine>", "1:27 q35@1:27")]
    [InlineData("<emulated_machine>{{ m }}</emulated_machine>", "1:19 ?{{ m }}@1:19")]
    [InlineData("<emulated_machine><!-- the newest -->q35</emulated_machine>", "1:38 q35@1:38")]
    [InlineData("<emulated_machine><?x y?>q35</emulated_machine>", "1:26 q35@1:26")]
    [InlineData("<emulated_machine> </emulated_machine>", "")]
    [InlineData("<emulated_machine><![CDATA[ ]]></emulated_machine>", "")]
    [InlineData("<emulated_machine></emulated_machine>", "")]
    [InlineData("<emulated_machine/>q35", "")]
    [InlineData("<emulated_machine><name>q35</name></emulated_machine>", "")]
    [InlineData("<emulated_machines>q35</emulated_machines>", "")]
    [InlineData("<vms><emulated_machine>a</emulated_machine><emulated_machine>b</emulated_machine></vms>", "1:24 a@1:24 | 1:62 b@1:62")]
    [InlineData("<emulated_machine><?xml version='1.0'?>q35</emulated_machine>", "1:19 q35@1:19")]
    public void A_machine_type_of_oVirt(string xml, string expected) => Assert.Equal(expected, Read(xml));

    [Theory]
    [InlineData("<?xml version='1.0' encoding='iso-8859-1'?><domain><name>\u00e9</name><os/></domain>", "1:45 -")]
    [InlineData("\n<?xml version='1.0'?><domain><os/></domain>", "2:23 -")]
    [InlineData("<domain><os/></domain>\n<?xml version='1.0'\n?>\n<domain><os/></domain><?xml version='1.0'?><domain><os/></domain>", "1:2 - | 4:2 - | 4:45 -")]
    [InlineData("<domain><os/></domain><?xml-stylesheet href='x'?><domain><os/></domain>", "1:2 - | 1:51 -")]
    public void Each_document_may_start_with_a_declaration(string xml, string expected) => Assert.Equal(expected, Described.Of(DomainReader.Read(Encoding.Latin1.GetBytes(xml))));

    [Fact]
    public void A_declaration_may_follow_a_byte_order_mark_and_a_line_break()
    {
        Assert.Equal("2:23 -", Described.Of(DomainReader.Read([0xef, 0xbb, 0xbf, .. "\n<?xml version='1.0'?><domain><os/></domain>"u8])));
        Assert.Equal("1:23 -", Described.Of(DomainReader.Read([0xef, 0xbb, 0xbf, .. "<?xml version='1.0'?><domain><os/></domain>"u8])));
    }

    [Fact]
    public void A_declaration_that_does_not_end_is_invalid() => Assert.Throws<XmlException>(() => Read("<domain><os/></domain><?xml version='1.0'"));

    [Theory]
    [InlineData("<!DOCTYPE d><domain/>", "FILE:1:1: a DTD (<!DOCTYPE>) is not allowed; libvirt XML never has one")]
    [InlineData("<!-- x -->\n  <!DOCTYPE d><domain/>", "FILE:2:3: a DTD (<!DOCTYPE>) is not allowed; libvirt XML never has one")]
    [InlineData("<domain></os><!DOCTYPE d>", "FILE:1:11: The 'domain' start tag on line 1 position 2 does not match the end tag of 'os'.")]
    [InlineData("<domain>&x;</domain>", "FILE:1:10: Reference to undeclared entity 'x'.")]
    [InlineData("<domain>\n<a>", "FILE:2:4: Unexpected end of file has occurred. The following elements are not closed: a, domain.")]
    public void Invalid_XML_is_one_line_with_its_position(string xml, string expected) => Assert.Equal($"machine-types: {expected}", Checked.Run(xml).AssertError());

    private static string Read(string xml) => Described.Of(DomainReader.Read(Encoding.UTF8.GetBytes(xml)));
}
