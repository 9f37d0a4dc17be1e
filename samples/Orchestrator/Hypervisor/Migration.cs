using MachineTypes;
using MachineTypes.Qemu;
using Orchestrator.Model;

namespace Orchestrator.Hypervisor;

/// <summary>One move of a domain to another host.</summary>
public sealed record Migration(Domain Domain, Host From, Host To)
{
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public bool IsLive => Domain.IsRunning && Warnings.Count == 0;

    /// <summary>Gets a value indicating whether the guest may get more vCPUs once it has arrived.</summary>
    [MachineGuard<HotpluggableCpusAttribute>(Machine = "Domain.Machine")]
    public bool CanGrowThere => Domain.Machine.HotpluggableCpus && To.Free.Cpus > Domain.Sizing.Cpus;

    /// <summary>Gives the guest what the new host has room for.</summary>
    [SupportedWhen<HotpluggableCpusAttribute>(Machine = "Domain.Machine")]
    public void GrowThere() => Domain.PlugCpus(Math.Min(To.Free.Cpus, Domain.Machine.CpuMax) - Domain.Sizing.Cpus);

    public override string ToString() => $"{Domain.Name}: {From.Name} -> {To.Name}{(IsLive ? "" : " (restart)")}{string.Concat(Warnings.Select(w => $"\n  {w}"))}";
}
