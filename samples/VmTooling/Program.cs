using MachineTypes.Qemu;
using VmTooling;

// The machine types on the command line, as in: VmTooling pc-q35-6.2 q35. By default, the last one that accepts -numa node,mem= and the first that rejects it.
X86_64Machine[] machines = args is [] ? [X86_64Machine.PcI440Fx_5_0, X86_64Machine.PcI440Fx_5_1] : [.. args.Select(X86_64Machine.Parse)];
var guest = new Guest(Nodes: 2, CpusEach: 2, MemoryEach: 256);

foreach (var machine in machines)
{
    Console.WriteLine(guest.On(machine));
}
