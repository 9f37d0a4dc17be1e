namespace MachineTypes.Tool.Check.Guests;

/// <summary>What defines a guest, and so what starts it.</summary>
internal enum GuestKind
{
    /// <summary>A QEMU command line.</summary>
    CommandLine,

    /// <summary>A libvirt domain.</summary>
    Domain,

    /// <summary>A manifest or the configuration of KubeVirt.</summary>
    KubeVirt,

    /// <summary>The configuration of a guest of Proxmox VE.</summary>
    Proxmox,

    /// <summary>A guest or the configuration of oVirt.</summary>
    OVirt,

    /// <summary>The configuration of OpenStack's Nova, or the properties of an image.</summary>
    Nova,
}

/// <summary>Describes the kinds of guests.</summary>
internal static class GuestKinds
{
    /// <summary>Returns the name of a kind in machine-readable output.</summary>
    /// <param name="kind">The kind.</param>
    public static string IdOf(this GuestKind kind) => kind switch
    {
        GuestKind.Domain => "domain",
        GuestKind.KubeVirt => "kubeVirt",
        GuestKind.Proxmox => "proxmox",
        GuestKind.OVirt => "oVirt",
        GuestKind.Nova => "nova",
        _ => "commandLine",
    };

    /// <summary>Returns the name of the program that chooses the machine type of a guest that does not specify one.</summary>
    /// <param name="kind">The kind.</param>
    public static string ProgramOf(this GuestKind kind) => kind switch
    {
        GuestKind.Domain => "libvirt",
        GuestKind.KubeVirt => "KubeVirt",
        GuestKind.Proxmox => "Proxmox VE",
        GuestKind.OVirt => "oVirt",
        GuestKind.Nova => "Nova",
        _ => "QEMU",
    };

    /// <summary>Determines whether libvirt sets up the guests of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static bool UsesLibvirt(this GuestKind kind) => kind is not (GuestKind.CommandLine or GuestKind.Proxmox);
}
