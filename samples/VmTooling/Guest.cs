using MachineTypes.Qemu;

namespace VmTooling;

/// <summary>What a guest is to have, whatever its machine type.</summary>
/// <param name="Nodes">How many NUMA nodes.</param>
/// <param name="CpusEach">How many vCPUs each node has.</param>
/// <param name="MemoryEach">How much RAM each node has, in MiB.</param>
public sealed record Guest(int Nodes, int CpusEach, int MemoryEach)
{
    /// <summary>The command line that starts it on a machine type.</summary>
    public QemuCommandLine On(X86_64Machine machine)
    {
        var cpus = Nodes * CpusEach;
        var qemu = new QemuCommandLine(machine).Memory(Nodes * MemoryEach);

        // Without the question the call is a warning: microvm has no place to plug a vCPU in.
        if (machine.HotpluggableCpus)
        {
            qemu.Cpus(cpus, most: Math.Min(2 * cpus, machine.CpuMax));
        }
        else
        {
            qemu.Cpus(cpus);
        }

        for (var node = 0; node < Nodes; node++)
        {
            var own = (node * CpusEach)..((node + 1) * CpusEach);

            // A guest cannot migrate between the two ways, so each keeps that of its machine type: the old ones theirs, as long as they live, the new ones the new.
            if (machine.NumaMemSupported)
            {
                qemu.NumaMem(own, MemoryEach);
            }
            else
            {
                qemu.NumaMemdev(own, MemoryEach);
            }
        }

        return qemu;
    }
}
