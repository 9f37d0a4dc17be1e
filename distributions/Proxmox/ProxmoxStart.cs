namespace MachineTypes.Qemu.Distributions;

/// <summary>Specifies whether a host of Proxmox VE starts a machine type, or accepts a guest that has it by migration.</summary>
public enum ProxmoxStart
{
    /// <summary>It is not known whether the host starts it.</summary>
    NotKnown,

    /// <summary>The host starts it.</summary>
    Starts,

    /// <summary>The QEMU of the host is older than the machine type.</summary>
    QemuIsTooOld,

    /// <summary>The host does not know the revision.</summary>
    RevisionIsTooNew,

    /// <summary>The QEMU of the host no longer has the machine type.</summary>
    Removed,
}
