using MachineTypes.Model.Text;

namespace MachineTypes.Tasks;

/// <summary>An error that is reported to the user. Its message is printable, because the names in it come from source and from files.</summary>
internal sealed class BaselineException(string message) : Exception(Printable.Fact(message, Longest))
{
    private const int Longest = 2000;

    /// <summary>Gets the ID of the rule that reports the same error, if any.</summary>
    public string? Code { get; init; }

    /// <summary>Gets the file that contains the error, if any.</summary>
    public string? File { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }
}
