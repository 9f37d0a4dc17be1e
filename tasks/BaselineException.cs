namespace MachineTypes.Tasks;

/// <summary>An error that is reported to the user.</summary>
internal sealed class BaselineException(string message) : Exception(message)
{
    /// <summary>Gets the ID of the rule that reports the same error, if any.</summary>
    public string? Code { get; init; }

    /// <summary>Gets the file that contains the error, if any.</summary>
    public string? File { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }
}
