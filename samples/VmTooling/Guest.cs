using MachineTypes.Qemu;

namespace VmTooling;

/// <summary>The definition of a guest, independent of its machine type.</summary>
/// <param name="Nodes">The number of NUMA nodes.</param>
/// <param name="CpusEach">The number of vCPUs of each node.</param>
/// <param name="MemoryEach">The RAM of each node, in MiB.</param>
public sealed record Guest(int Nodes, int CpusEach, int MemoryEach)
{
    /// <summary>Returns the command line that starts the guest on a machine type.</summary>
    public QemuCommandLine On(X86_64Machine machine)
    {
        var cpus = Nodes * CpusEach;
        var qemu = new QemuCommandLine(machine).Memory(Nodes * MemoryEach);

        // Without this guard, the call is reported: microvm does not support plugging in vCPUs.
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

            // A guest cannot migrate between the two forms, so each guest uses the form of its machine type for its whole lifetime.
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
