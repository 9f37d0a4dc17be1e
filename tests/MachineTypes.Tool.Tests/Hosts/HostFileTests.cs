using System.Text;
using MachineTypes.Tool.Hosts;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Tests.Hosts;

/// <summary>What is read from the lists of machine types that people have.</summary>
public class HostFileTests
{
    [Fact]
    public async Task The_output_of_machine_help()
    {
        var reply = Assert.Single(await Read(HostLists.Help));

        Assert.Equal((ReplyKind.MachineHelp, "x86_64"), (reply.Kind, reply.Target));
        Assert.Equal(["microvm", "pc-i440fx-7.2", "pc-i440fx-7.1", "pc-i440fx-1.7", "pc-q35-7.2", "none"], reply.Machines.Select(machine => machine.Name));
        Assert.Equal(["pc-i440fx-7.2=pc", "pc-q35-7.2=q35"], reply.Machines.Where(machine => machine.Alias is not null).Select(machine => $"{machine.Name}={machine.Alias}"));
        Assert.Equal(["pc-i440fx-1.7"], reply.Machines.Where(machine => machine.IsDeprecated == true).Select(machine => machine.Name));
        Assert.Equal(["pc-i440fx-7.2"], reply.Machines.Where(machine => machine.Properties.ContainsKey("is-default")).Select(machine => machine.Name));
    }

    [Fact]
    public async Task The_output_of_virsh_capabilities_has_one_list_per_target()
    {
        var replies = await Read(HostLists.Capabilities);

        Assert.Equal(["i386", "x86_64"], replies.Select(reply => reply.Target));
        Assert.All(replies, reply => Assert.Equal(ReplyKind.Capabilities, reply.Kind));
        Assert.Equal(["pc-i440fx-7.2", "pc-i440fx-1.7", "pc-q35-7.2", "isapc"], replies[1].Machines.Select(machine => machine.Name));
        Assert.Equal(["pc", null, "q35", null], replies[1].Machines.Select(machine => machine.Alias));
        Assert.Equal([false, true, false, false], replies[1].Machines.Select(machine => machine.IsDeprecated!.Value));
        Assert.Equal(["255", "255", "288", "1"], replies[1].Machines.Select(machine => machine.Properties["cpu-max"].Value));

        // This libvirt does not report which ones are deprecated, as far as the list shows.
        Assert.All(replies[0].Machines, machine => Assert.Null(machine.IsDeprecated));
    }

    [Fact]
    public async Task The_outputs_of_virsh_domcapabilities_one_after_another()
    {
        var replies = await Read(HostLists.DomainCapabilities + HostLists.DomainCapabilities.Replace("q35", "i440fx", StringComparison.Ordinal));

        var reply = Assert.Single(replies);
        Assert.Equal((ReplyKind.DomainCapabilities, "x86_64"), (reply.Kind, reply.Target));
        Assert.Equal(["pc-q35-7.2", "pc-i440fx-7.2"], reply.Machines.Select(machine => machine.Name));
    }

    [Theory]
    [InlineData("i686", "/usr/bin/qemu-kvm", "i386")]
    [InlineData("armv7l", "", "arm")]
    [InlineData("ppc64le", "/usr/bin/qemu-system-ppc64", "ppc64")]
    [InlineData("ppc64le", "/usr/libexec/qemu-kvm", "ppc64")]
    [InlineData("s390x", "/usr/libexec/qemu-kvm", "s390x")]
    [InlineData("x86_64", "/opt/x/qemu-system-i386", "i386")]
    public async Task The_target_is_that_of_the_binary_or_of_the_architecture(string architecture, string emulator, string target) =>
        Assert.Equal(target, Assert.Single(await Read($"<capabilities><guest><arch name='{architecture}'><emulator>{emulator}</emulator><machine>x-1.0</machine></arch></guest></capabilities>")).Target);

    [Theory]
    [InlineData("armv6l", "", "arm")]
    [InlineData("armv7b", "", "arm")]
    [InlineData(" i686 ", "", "i386")]
    [InlineData("x86_64", "qemu-system-i386", "i386")]
    [InlineData("x86_64", " qemu-system-i386\n", "i386")]
    [InlineData("x86_64", "qemu-system-", "x86_64")]
    [InlineData("x86_64", "qemu-system-i386.sh", "x86_64")]
    [InlineData("x86_64", "qemu-system-.-", "x86_64")]
    [InlineData("arm", "/qemu-system-i386/qemu-system-x86_64", "x86_64")]
    public async Task The_name_of_a_binary_is_read_to_its_end(string architecture, string emulator, string target)
    {
        Assert.Equal(target, Assert.Single(await Read($"<capabilities><guest><arch name='{architecture}'><emulator>{emulator}</emulator><machine>x-1.0</machine></arch></guest></capabilities>")).Target);
        Assert.Equal(target, Assert.Single(await Read($"<domainCapabilities><path>{emulator}</path><machine>x-1.0</machine><arch>{architecture}</arch></domainCapabilities>")).Target);
    }

    [Theory]
    [InlineData("<domain/><domain><emulator>qemu-system-arm</emulator></domain><domain><emulator>qemu-system-ppc</emulator></domain>", "arm")]
    [InlineData("<domain><emulator>qemu-system-arm</emulator></domain><emulator>qemu-system-ppc</emulator>", "ppc")]
    [InlineData("", "x86_64")]
    public async Task An_emulator_of_a_domain_counts_if_there_is_no_other(string emulators, string target) =>
        Assert.Equal(target, Assert.Single(await Read($"<capabilities><guest><arch name='x86_64'>{emulators}<machine>x-1.0</machine></arch></guest></capabilities>")).Target);

    [Theory]
    [InlineData("<machine>a</machine>", "a")]
    [InlineData("<machine> a </machine><machine/><machine canonical=''>x</machine>", "a")]
    [InlineData("<domain><machine>a</machine></domain><machine>b</machine>", "b a")]
    [InlineData("<machine canonical='b'>a</machine>", "b(a)")]
    [InlineData("<machine canonical='b'>a</machine><machine canonical='b'>c</machine><machine>b</machine>", "b(a)")]
    [InlineData("<machine maxCpus='5'>a</machine><machine maxCpus='x'>b</machine><machine maxCpus='-1'>c</machine>", "a=5 b c")]
    [InlineData("<machine deprecated='yes'>a</machine><machine>b</machine>", "a:True b:False")]
    [InlineData("<machine deprecated='no'>a</machine>", "a:False")]
    [InlineData("<machine canonical='a'>x</machine><machine deprecated='yes'>a</machine><machine deprecated='no'>b</machine>", "a(x):True b:False")]
    [InlineData("<machine canonical='a' deprecated='yes'>x</machine><machine>a</machine>", "a(x):True")]
    [InlineData("<machine>a</machine><domain><machine deprecated='yes'>a</machine></domain>", "a:True")]
    public async Task Each_machine_type_of_virsh_capabilities(string machines, string expected)
    {
        var reply = Assert.Single(await Read($"<capabilities><guest><arch name='x86_64'>{machines}</arch></guest></capabilities>"));

        Assert.Equal(expected, string.Join(' ', reply.Machines.Select(machine =>
            $"{machine.Name}{(machine.Alias is { } alias ? $"({alias})" : "")}{(machine.Properties.TryGetValue("cpu-max", out var cpus) ? $"={cpus.Value}" : "")}{(machine.IsDeprecated is { } old ? $":{old}" : "")}")));
    }

    [Fact]
    public async Task A_target_that_is_listed_twice_is_one_list()
    {
        var reply = Assert.Single(await Read(
            "<capabilities><guest><arch name='ppc64'><machine maxCpus='1'>a</machine></arch></guest><guest><arch name='ppc64le'><machine maxCpus='2'>a</machine><machine>b</machine></arch></guest></capabilities>"));

        Assert.Equal(["a", "b"], reply.Machines.Select(machine => machine.Name));
        Assert.Equal("1", reply.Machines[0].Properties["cpu-max"].Value);
    }

    [Fact]
    public async Task Several_outputs_of_virsh_may_follow_one_another() => Assert.Equal(
        ["x86_64 Capabilities a", "x86_64 DomainCapabilities b"],
        (await Read(
            "<!-- a --><capabilities><guest><arch name='x86_64'><machine>a</machine></arch></guest></capabilities>\n<other/><domainCapabilities/><domainCapabilities><machine> b </machine><arch>x86_64</arch></domainCapabilities>"))
            .Select(reply => $"{reply.Target} {reply.Kind} {reply.Machines[0].Name}"));

    [Theory]
    [InlineData("Supported machines are:\na  b", null, "a")]
    [InlineData("\ufeff$ qemu-system-arm -M help\r\nSupported machines are:\r\na  b (default)\r\n", "arm", "a=default")]
    [InlineData("qemu-system-arm\nqemu-system-ppc\nSupported machines are:\nqemu-system-x86_64\na  b\n", "ppc", "a")]
    [InlineData("Supported machines are:\nb  B (alias of a)\na  A (default) (deprecated)\nc  C (default\n", null, "a(b)=default:old c")]
    [InlineData("Supported machines are:\nSupported machines are:\na  b\n\n", null, "a")]
    [InlineData("a  b\nSupported machines are:\nc  d\n", null, "c")]
    public async Task Each_line_of_machine_help(string content, string? target, string machines)
    {
        var reply = Assert.Single(await Read(content));

        Assert.Equal((ReplyKind.MachineHelp, target), (reply.Kind, reply.Target));
        Assert.Equal(machines, string.Join(' ', reply.Machines.Select(machine =>
            $"{machine.Name}{(machine.Alias is { } alias ? $"({alias})" : "")}{(machine.Properties.ContainsKey("is-default") ? "=default" : "")}{(machine.IsDeprecated == true ? ":old" : "")}")));
    }

    [Theory]
    [InlineData("{\"return\":[{\"name\":\"Supported machines are:\",\"cpu-max\":1}]}")]
    [InlineData("\ufeff\n {\"return\":[{\"name\":\"Supported machines are:\",\"cpu-max\":1}]}")]
    public async Task JSON_may_contain_the_line_before_the_list(string content) => Assert.Equal(ReplyKind.QueryMachines, Assert.Single(await Read(content)).Kind);

    [Theory]
    [InlineData("<domain/>", "list: is XML without machine types; expected the output of virsh capabilities or virsh domcapabilities")]
    [InlineData("<capabilities><host/></capabilities>", "list: is XML without machine types; expected the output of virsh capabilities or virsh domcapabilities")]
    [InlineData("<capabilities>", "list:1:")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><capabilities>&a;</capabilities>", "list:1:")]
    [InlineData("Supported machines are:\n", "list: has no machine types after \"Supported machines are:\"")]
    [InlineData("Supported machines are:\na  b\nSupported machines are:\nc  d\n", "list: has the machine types of more than one binary; put those of each into a file of its own")]
    public async Task Other_input(string content, string error)
    {
        var problem = await Assert.ThrowsAsync<InputException>(() => Read(content));

        Assert.Contains(error, problem.Message.Replace(problem.Message[..(problem.Message.IndexOf("reply.json", StringComparison.Ordinal) + 10)], "list", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<QmpReply>> Read(string content)
    {
        using var file = new TempFile(Encoding.UTF8.GetBytes(content));
        return await HostFile.ReadAsync(file.FilePath, CancellationToken.None);
    }
}
