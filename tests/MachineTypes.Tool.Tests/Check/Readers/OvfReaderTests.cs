using System.Text;
using MachineTypes.Tool.Check.Domains;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>What is read from the OVF that oVirt writes.</summary>
public class OvfReaderTests
{
    private const string Machine = "<CustomEmulatedMachine>q35</CustomEmulatedMachine>";

    [Theory]
    [InlineData(Machine, "1:2 q35@1:34 wide?")]
    [InlineData("<BiosType>1</BiosType>", "1:2 - wide?")]
    [InlineData("<ClusterCompatibilityVersion>4.7</ClusterCompatibilityVersion>", "1:2 - wide?")]
    [InlineData("<BiosType>1</BiosType><EmulatedMachine> q35\n</EmulatedMachine>", "1:2 q35@1:50 wide?")]
    [InlineData("<CustomEmulatedMachine>%s</CustomEmulatedMachine>", "1:2 ?%s@1:34 wide?")]
    [InlineData("<CustomEmulatedMachine><![CDATA[q35]]></CustomEmulatedMachine>", "1:2 q35@1:43 wide?")]
    [InlineData("<CustomEmulatedMachine><![CDATA[ ]]></CustomEmulatedMachine>", "1:2 - wide?")]
    [InlineData("<EmulatedMachine>q35</EmulatedMachine>", "")]
    [InlineData("<Name>q35</Name>", "")]
    [InlineData($"{Machine}<Name>num_of_sockets</Name>", "1:2 q35@1:34 wide?")]
    [InlineData($"<Envelope>{Machine}</Envelope><BiosType/>", "1:2 q35@1:44 wide?")]
    public void The_machine_type(string content, string expected) => Assert.Equal(expected, Read(content));

    [Theory]
    [InlineData("<num_of_sockets>2</num_of_sockets>", "2/2/2")]
    [InlineData("<num_of_sockets> 2 </num_of_sockets>", "2/2/2")]
    [InlineData("<num_of_sockets>2</num_of_sockets><cpu_per_socket>3</cpu_per_socket>", "6/6/7")]
    [InlineData("<num_of_sockets>2</num_of_sockets><threads_per_cpu>3</threads_per_cpu>", "6/6/7")]
    [InlineData("<num_of_sockets>2</num_of_sockets><cpu_per_socket>3</cpu_per_socket><threads_per_cpu>3</threads_per_cpu>", "18/18/27")]
    [InlineData("<num_of_sockets>2</num_of_sockets><max_num_of_vcpus>5</max_num_of_vcpus>", "2/5/5")]
    [InlineData("<num_of_sockets>2</num_of_sockets><max_num_of_vcpus>1</max_num_of_vcpus>", "2/2/2")]
    [InlineData("<num_of_sockets>2</num_of_sockets><cpu_per_socket>0</cpu_per_socket><threads_per_cpu>x</threads_per_cpu>", "2/2/2")]
    [InlineData("<num_of_sockets>2</num_of_sockets><cpu_per_socket>1</cpu_per_socket>", "2/2/2")]
    [InlineData("<num_of_sockets>0</num_of_sockets>", "0/1/1")]
    [InlineData("<num_of_sockets>99999999999</num_of_sockets><cpu_per_socket>99999999999</cpu_per_socket>", "2147483647/2147483647/2147483647")]
    [InlineData("<num_of_sockets>many</num_of_sockets>", null)]
    [InlineData("<cpu_per_socket>3</cpu_per_socket>", null)]
    public void The_vcpus(string content, string? cpus) => Assert.Equal($"1:2{(cpus is null ? " -" : $" - cpus={cpus}@1:38")} wide?", Read($"<BiosType/>{content}"));

    [Fact]
    public void Another_document_may_follow() => Assert.Equal(
        "1:2 q35@1:34 wide? | 1:73 - | 1:95 - wide?",
        Described.Of(DomainReader.Read(Encoding.UTF8.GetBytes($"<Envelope>{Machine}</Envelope><domain><os/></domain><Envelope><BiosType/></Envelope>"))));

    [Theory]
    [InlineData("<Envelope/><domain><os/></domain>", "1:13 -")]
    [InlineData("<Envelope></Envelope><domain><os/></domain>", "1:23 -")]
    [InlineData("<x>Envelope</x><domain><os/></domain>", "1:17 -")]
    public void Other_documents(string xml, string expected) => Assert.Equal(expected, Described.Of(DomainReader.Read(Encoding.UTF8.GetBytes(xml))));

    private static string Read(string content) => Described.Of(DomainReader.Read(Encoding.UTF8.GetBytes($"<Envelope>{content}</Envelope>")));
}
