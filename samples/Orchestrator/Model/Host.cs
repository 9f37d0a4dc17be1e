using MachineTypes.Qemu;

namespace Orchestrator.Model;

/// <summary>A host, with the versions that it runs.</summary>
public sealed record Host(string Name, QemuRelease Qemu, LibvirtRelease Libvirt, Sizing Capacity)
{
    private readonly List<Domain> _domains = [];

    public IReadOnlyList<Domain> Domains => _domains;

    public Sizing Free => _domains.Aggregate(Capacity, (free, domain) => free - domain.Sizing);

    /// <summary>Determines whether the host's QEMU has the machine type of a domain, and whether there is room for it.</summary>
    public bool CanTake(Domain domain) => domain.Machine.ExistsIn(Qemu) && domain.Sizing.Fits(Free);

    public void Take(Domain domain)
    {
        if (!CanTake(domain))
            throw new InvalidOperationException($"{Name} cannot take {domain.Name}");

        _domains.Add(domain);
        domain.MoveTo(this);
    }

    public void Release(Domain domain) => _domains.Remove(domain);
}
