using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>One word of a command line, without its quotes.</summary>
/// <param name="Text">The word. What only the shell knows, such as the value of a variable, is <see cref="Unknown"/>.</param>
/// <param name="PositionOf">The position of a character of it.</param>
/// <param name="VariableAt">The variable whose value stands at a place that is <see cref="Unknown"/>; null where that is no plain variable.</param>
internal sealed record Word(string Text, Func<int, TextPosition> PositionOf, Func<int, string?> VariableAt)
{
    /// <summary>Stands for what cannot be known. No text has it: a file with a NUL is none.</summary>
    public const char Unknown = '\0';

    /// <summary>The variable that the word is all of, as <c>$ARGS</c> and <c>"${args[@]}"</c>.</summary>
    public string? Variable => Text is [Unknown] ? VariableAt(0) : null;

    /// <summary>A word out of a file that is written as it is, with no quotes.</summary>
    public static Word At(string text, TextPosition start) => new(text, index => start with { Column = start.Column + index }, _ => null);

    /// <summary>A part of it.</summary>
    public Word Slice(int start, int length) => new(Text.Substring(start, length), index => PositionOf(start + index), index => VariableAt(start + index));
}
