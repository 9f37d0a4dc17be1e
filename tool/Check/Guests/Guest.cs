using MachineTypes.Tool.IO;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check.Guests;

/// <summary>The definition of one guest, as far as it can be determined from a file. The readers fill it in.</summary>
internal sealed class Guest
{
    /// <summary>Gets the position of the guest: its element, or the name of its binary.</summary>
    public required TextPosition Position { get; init; }

    /// <summary>Gets what defines the guest.</summary>
    public required GuestKind Kind { get; init; }

    /// <summary>Gets or sets the target, such as <c>x86_64</c>; null if the file does not specify it.</summary>
    public string? Target { get; set; }

    /// <summary>Gets or sets the machine type, or how it is left out.</summary>
    public MachineChoice Machine { get; set; } = MachineChoice.Omitted;

    /// <summary>Gets or sets the accelerator.</summary>
    public Accelerator Accelerator { get; set; }

    /// <summary>Gets or sets the vCPUs; null if their number is unknown.</summary>
    public GuestCpus? Cpus { get; set; }

    /// <summary>Gets the position of each <c>-numa node,mem=</c>.</summary>
    public List<TextPosition> NumaMem { get; } = [];

    /// <summary>Gets the options of the machine type, such as <c>gic-version</c>; the last value of each counts.</summary>
    public Dictionary<string, Located<string>> MachineOptions { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets whether an IOMMU extends interrupts to more than 255 vCPUs; null if it is unknown.</summary>
    public bool? HasWideInterrupts { get; set; } = false;
}

/// <summary>The machine type of a guest, or how it is left out.</summary>
/// <param name="Name">The name or alias in the file; the unknown part of the file if <paramref name="IsKnown"/> is false; null if the machine type is left out.</param>
/// <param name="IsKnown">Whether the file contains the whole name.</param>
internal sealed record MachineChoice(Located<string>? Name, bool IsKnown)
{
    /// <summary>Gets the choice of a guest that specifies no machine type.</summary>
    public static MachineChoice Omitted { get; } = new(null, IsKnown: true);

    /// <summary>Creates the choice of a name.</summary>
    /// <param name="name">The name or alias.</param>
    public static MachineChoice Of(Located<string> name) => new(name, IsKnown: true);

    /// <summary>Gets whether the name is a pattern: the file contains the names that are allowed, not that of a guest.</summary>
    public bool IsPattern { get; init; }

    /// <summary>Gets the rule by which the program that starts the guest chooses the machine type, safe to print; null if the file contains the name.</summary>
    public string? Reason { get; init; }

    /// <summary>Creates a choice that only the program that uses the file knows.</summary>
    /// <param name="part">The variable, placeholder or option that stands for it.</param>
    public static MachineChoice Unknown(Located<string> part) => new(part, IsKnown: false);
}

/// <summary>The vCPUs of a guest.</summary>
/// <param name="Maximum">The maximum number, including those that can be plugged in later.</param>
/// <param name="Initial">The number at start-up; null if it is unknown.</param>
/// <param name="ApicIds">The number of APIC IDs that an x86 machine needs for them.</param>
/// <param name="Position">The position in the file.</param>
internal sealed record GuestCpus(long Maximum, long? Initial, long ApicIds, TextPosition Position);

/// <summary>A value in a file, and its position.</summary>
/// <param name="Value">The value.</param>
/// <param name="Position">The position.</param>
internal readonly record struct Located<T>(T Value, TextPosition Position);
