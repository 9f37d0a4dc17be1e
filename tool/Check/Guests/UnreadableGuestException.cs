using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.Guests;

/// <summary>Thrown when a file cannot contain guests of its kind.</summary>
/// <param name="position">The position of the problem.</param>
/// <param name="message">The problem.</param>
internal sealed class UnreadableGuestException(TextPosition position, string message) : Exception(message)
{
    /// <summary>Gets the position of the problem.</summary>
    public TextPosition Position { get; } = position;
}
