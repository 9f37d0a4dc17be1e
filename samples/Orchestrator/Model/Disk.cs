namespace Orchestrator.Model;

/// <summary>A disk of a domain.</summary>
public sealed record Disk(string Id, string Path, DiskBus Bus = DiskBus.Virtio, bool IsReadOnly = false);

/// <summary>How a disk is attached.</summary>
public enum DiskBus
{
    Virtio,
    Sata,
    Ide,
}
