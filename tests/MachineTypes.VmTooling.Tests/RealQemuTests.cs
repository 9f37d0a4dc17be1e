using System.Collections.Concurrent;
using MachineTypes.Qemu;

namespace VmTooling.Tests;

/// <summary>A real QEMU takes the command lines that the sample builds, and refuses those that the annotations warn of.</summary>
public sealed class RealQemuTests
{
    private static readonly Guest Guest = new(Nodes: 2, CpusEach: 2, MemoryEach: 128);

    [Fact]
    public async Task QEMU_accepts_a_guest_on_each_of_its_PC_machine_types()
    {
        var release = await Qemu.ReleaseAsync();
        X86_64Machine[] machines = [.. X86_64Machine.All.Where(m => m.Family is "pc-i440fx" or "pc-q35" && m.ExistsIn(release))];
        var refused = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(machines, async (machine, _) =>
        {
            var commandLine = Guest.On(machine);
            if (await Qemu.StartAsync(commandLine.Arguments) is { ExitCode: not 0 } ending)
                refused.Add($"{commandLine}: {ending.Error}");
        });

        Assert.Contains(machines, m => m.NumaMemSupported);
        Assert.Contains(machines, m => !m.NumaMemSupported);
        Assert.Empty(refused);
    }

    [Fact]
    public async Task QEMU_accepts_as_many_vCPUs_as_there_may_be_and_not_one_more()
    {
        var machine = X86_64Machine.PcI440Fx_5_1;
        var most = machine.CpuMax;
        var tooMany = await Qemu.StartAsync("-machine", machine.Name, "-smp", $"{most + 1}");

        Assert.Equal(0, (await Qemu.StartAsync(new QemuCommandLine(machine).Memory(128).Cpus(1, most).Arguments)).ExitCode);
        Assert.Equal(1, tooMany.ExitCode);
        Assert.Contains($"The max CPUs supported by machine '{machine.Name}' is {most}", tooMany.Error, StringComparison.Ordinal);
        Assert.StartsWith($"{machine.Name} has at most {most} vCPUs", Assert.Throws<ArgumentOutOfRangeException>(() => new QemuCommandLine(machine).Cpus(most + 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MT3004_foretells_the_error_of_QEMU()
    {
        var refused = await Qemu.StartAsync(new QemuCommandLine(X86_64Machine.PcI440Fx_5_1).Memory(128).Cpus(1).NumaMem(0..1, 128).Arguments);
        var told = Assert.Single(await Rules.RunAsync("class Caller { void M(VmTooling.QemuCommandLine qemu) => qemu.NumaMem(0..1, 128); }"));

        Assert.Equal(1, refused.ExitCode);
        Assert.Equal("MT3004", told.Id);

        // What QEMU names is what the rule names, for that machine type.
        Assert.Matches("Parameter -numa node,mem is not supported by this machine type", refused.Error);
        Assert.Contains("fails on pc-i440fx-5.1 and later", told.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("numa-mem-supported is false there, and -numa node,mem= is refused", told.GetMessage(), StringComparison.Ordinal);

        // So is what both advise, and it helps.
        Assert.Contains("Use -numa node,memdev instead", refused.Error, StringComparison.Ordinal);
        Assert.EndsWith("guard with qemu.Machine.NumaMemSupported, or use NumaMemdev", told.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(0, (await Qemu.StartAsync(new QemuCommandLine(X86_64Machine.PcI440Fx_5_1).Memory(128).Cpus(1).NumaMemdev(0..1, 128).Arguments)).ExitCode);
    }

    [Fact]
    public async Task What_the_rule_lets_pass_QEMU_accepts() =>
        Assert.Equal(0, (await Qemu.StartAsync(new QemuCommandLine(X86_64Machine.PcI440Fx_5_0).Memory(128).Cpus(1).NumaMem(0..1, 128).Arguments)).ExitCode);
}
