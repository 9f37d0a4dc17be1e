using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Thrown when a file cannot consist of command lines.</summary>
/// <param name="position">The position of the problem.</param>
/// <param name="message">The problem.</param>
internal sealed class CommandLineException(TextPosition position, string message) : Exception(message)
{
    /// <summary>Gets the position of the problem.</summary>
    public TextPosition Position { get; } = position;
}
