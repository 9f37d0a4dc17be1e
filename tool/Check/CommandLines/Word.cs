using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>One word of a command line, without its quotes, and where each of its characters stands.</summary>
/// <param name="Text">The word. What only the shell knows, such as the value of a variable, is <see cref="Unknown"/>.</param>
/// <param name="PositionOf">The position of a character of it.</param>
internal sealed record Word(string Text, Func<int, TextPosition> PositionOf)
{
    /// <summary>Stands for what cannot be known. No text has it: a file with a NUL is none.</summary>
    public const char Unknown = '\0';

    /// <summary>A word out of a file that is written as it is, with no quotes.</summary>
    public static Word At(string text, TextPosition start) => new(text, index => start with { Column = start.Column + index });
}
