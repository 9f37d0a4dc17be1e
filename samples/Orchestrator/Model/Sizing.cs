namespace Orchestrator.Model;

/// <summary>How much of a host a domain takes.</summary>
/// <param name="Cpus">The number of vCPUs.</param>
/// <param name="MemoryMiB">The RAM, in MiB.</param>
/// <param name="Nodes">The number of NUMA nodes, to which both are distributed evenly.</param>
public readonly record struct Sizing(int Cpus, int MemoryMiB, int Nodes = 1)
{
    public int CpusPerNode => Cpus / Nodes;

    public int MemoryPerNode => MemoryMiB / Nodes;

    public bool Fits(Sizing free) => Cpus <= free.Cpus && MemoryMiB <= free.MemoryMiB;

    public static Sizing operator +(Sizing left, Sizing right) => new(left.Cpus + right.Cpus, left.MemoryMiB + right.MemoryMiB, Math.Max(left.Nodes, right.Nodes));

    public static Sizing operator -(Sizing left, Sizing right) => left with { Cpus = left.Cpus - right.Cpus, MemoryMiB = left.MemoryMiB - right.MemoryMiB };
}
