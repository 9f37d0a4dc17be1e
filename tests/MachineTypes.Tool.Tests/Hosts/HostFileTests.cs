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
