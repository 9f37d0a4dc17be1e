using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Qmp;

/// <summary>A text is not the reply that was expected.</summary>
/// <param name="message">What was found, what was expected, what to do: a part of one line.</param>
/// <param name="position">Where, if it is at one place.</param>
internal sealed class QmpFormatException(string message, TextPosition? position) : Exception(message)
{
    /// <summary>Where in the text; null if the whole text is meant.</summary>
    public TextPosition? Position { get; } = position;
}
