using System.Diagnostics.CodeAnalysis;
using MachineTypes;
using MachineTypes.Qemu;

namespace Orchestrator.Model;

/// <summary>A guest, as the inventory knows it.</summary>
public sealed class Domain(string name, X86_64Machine machine, Sizing sizing)
{
    private readonly List<Disk> _disks = [];

    public string Name { get; } = name;

    /// <summary>Gets the machine type, which changes only while the guest is shut off.</summary>
    public X86_64Machine Machine { get; private set; } = machine;

    public Sizing Sizing { get; private set; } = sizing;

    public DomainState State { get; private set; }

    public Host? Host { get; private set; }

    public IReadOnlyList<Disk> Disks => _disks;

    /// <summary>Gets a value indicating whether a NUMA node may have a plain size. Code in other projects checks this instead of the machine type.</summary>
    [MachineGuard<NumaMemSupportedAttribute>(IsExact = true)]
    public bool TakesPlainMemory => Machine.NumaMemSupported;

    /// <summary>Gets a value indicating whether vCPUs can be added while the guest runs.</summary>
    [MachineGuard<HotpluggableCpusAttribute>]
    public bool CanGrow => Machine.HotpluggableCpus && Sizing.Cpus < Machine.CpuMax;

    public bool IsRunning => State is DomainState.Running or DomainState.Paused;

    /// <summary>Adds vCPUs while the guest runs.</summary>
    [SupportedWhen<HotpluggableCpusAttribute>]
    public void PlugCpus(int count)
    {
        if (Sizing.Cpus + count > Machine.CpuMax)
            ThrowTooMany(Sizing.Cpus + count);

        Sizing = Sizing with { Cpus = Sizing.Cpus + count };
    }

    /// <summary>Gives the guest other resources: at once where it can grow, or at the next start.</summary>
    public bool Resize(Sizing wanted)
    {
        if (!IsRunning)
        {
            Sizing = wanted;
            return true;
        }

        if (wanted.MemoryMiB != Sizing.MemoryMiB || wanted.Cpus <= Sizing.Cpus || !CanGrow)
            return false;

        PlugCpus(wanted.Cpus - Sizing.Cpus);
        return true;
    }

    /// <summary>Changes the machine type, as an upgrade does. The guest sees other hardware when it starts again.</summary>
    public void Retype(X86_64Machine machine)
    {
        if (IsRunning)
            throw new InvalidOperationException($"{Name} is running");

        Machine = machine;
    }

    public void Attach(Disk disk) => _disks.Add(disk);

    public void Start() => State = DomainState.Running;

    public void Stop() => State = DomainState.ShutOff;

    internal void MoveTo(Host host)
    {
        Host?.Release(this);
        Host = host;
    }

    [DoesNotReturn]
    private void ThrowTooMany(int count) => throw new ArgumentOutOfRangeException(nameof(count), $"{Machine} has at most {Machine.CpuMax} vCPUs, not {count}");
}

/// <summary>What a domain is doing.</summary>
public enum DomainState
{
    ShutOff,
    Running,
    Paused,
}
