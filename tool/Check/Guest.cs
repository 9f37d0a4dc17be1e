using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check;

/// <summary>What a file asks of a hypervisor for one guest, as far as it can be known from the file. Filled by the readers.</summary>
internal sealed class Guest
{
    /// <summary>Where the guest begins: its element, or its binary's name.</summary>
    public required TextPosition Position { get; init; }

    /// <summary>The target, such as <c>x86_64</c>; null where the file does not tell.</summary>
    public string? Target { get; set; }

    /// <summary>The name or alias of the machine type.</summary>
    public Asked<string>? Machine { get; set; }

    /// <summary>How many vCPUs there may ever be, those that can be plugged in later included.</summary>
    public Asked<long>? MostCpus { get; set; }

    /// <summary>Each <c>-numa node,mem=</c>.</summary>
    public List<TextPosition> NumaMem { get; } = [];
}

/// <summary>A value that was asked for, and where.</summary>
internal readonly record struct Asked<T>(T Value, TextPosition Position);
