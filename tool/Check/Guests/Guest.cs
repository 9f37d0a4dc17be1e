using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.Guests;

/// <summary>The definition of one guest, as far as it can be determined from a file. The readers fill it in.</summary>
internal sealed class Guest
{
    /// <summary>Gets the position of the guest: its element, or the name of its binary.</summary>
    public required TextPosition Position { get; init; }

    /// <summary>Gets or sets the target, such as <c>x86_64</c>; null if the file does not specify it.</summary>
    public string? Target { get; set; }

    /// <summary>Gets or sets the name or alias of the machine type; null if it is unknown.</summary>
    public Located<string>? Machine { get; set; }

    /// <summary>Gets or sets the maximum number of vCPUs, including those that can be plugged in later; null if it is unknown.</summary>
    public Located<long>? MaxCpus { get; set; }

    /// <summary>Gets the position of each <c>-numa node,mem=</c>.</summary>
    public List<TextPosition> NumaMem { get; } = [];
}

/// <summary>A value in a file, and its position.</summary>
/// <param name="Value">The value.</param>
/// <param name="Position">The position.</param>
internal readonly record struct Located<T>(T Value, TextPosition Position);
