namespace MachineTypes.Tasks;

/// <summary>What was asked for cannot be done, in words for whoever asked.</summary>
internal sealed class BaselineException(string message) : Exception(message)
{
    /// <summary>The rule that it is a case of, if it is one.</summary>
    public string? Code { get; init; }

    /// <summary>Where it comes from, if a place is at fault.</summary>
    public string? File { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }
}
