using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>A text that cannot be command lines.</summary>
internal sealed class CommandLineException(TextPosition position, string message) : Exception(message)
{
    /// <summary>Where it is not.</summary>
    public TextPosition Position { get; } = position;
}
