using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Qmp;

/// <summary>Thrown when a document is not the reply that was expected.</summary>
/// <param name="message">What was found, what was expected and what to do, as part of one line.</param>
/// <param name="position">The position of the error; null if it concerns the whole document.</param>
internal sealed class QmpFormatException(string message, TextPosition? position) : Exception(message)
{
    /// <summary>Gets the position of the error; null if it concerns the whole document.</summary>
    public TextPosition? Position { get; } = position;
}
