using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.ErrorLines;

/// <summary>An error of QEMU, libvirt or Proxmox VE about a machine type, as people paste it.</summary>
/// <param name="Kind">What it reports.</param>
/// <param name="MachineType">The machine type that it names; null if it names none.</param>
/// <param name="Position">The position of the machine type or, if there is none, of the message.</param>
internal sealed record ReportedError(ReportedErrorKind Kind, string? MachineType, TextPosition Position)
{
    /// <summary>Gets the machine type of the destination, if the error is that of a migration.</summary>
    public string? Local { get; init; }
}

/// <summary>What an error reports.</summary>
internal enum ReportedErrorKind
{
    /// <summary>The binary does not have the machine type.</summary>
    Unsupported,

    /// <summary>The destination of a migration was started with another machine type.</summary>
    Received,

    /// <summary>The machine type is deprecated.</summary>
    Deprecated,

    /// <summary>No machine type was specified, and the target has no default.</summary>
    NoDefault,
}
