using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>A word of a command line, without its quotes.</summary>
/// <param name="Text">The word. Each part that only the shell knows, such as the value of a variable, is replaced by <see cref="Unknown"/>.</param>
/// <param name="PositionOf">Returns the position of the character at an index.</param>
/// <param name="VariableAt">Returns the variable whose value <see cref="Unknown"/> stands for at an index; null if it is not a plain variable.</param>
internal sealed record Word(string Text, Func<int, TextPosition> PositionOf, Func<int, string?> VariableAt)
{
    /// <summary>Stands for an unknown part. It cannot occur in a file: a file with a NUL character is not text.</summary>
    public const char Unknown = '\0';

    /// <summary>Gets the variable that makes up the whole word, as in <c>$ARGS</c> and <c>"${args[@]}"</c>; null if there is none.</summary>
    public string? Variable => Text is [Unknown] ? VariableAt(0) : null;

    /// <summary>Creates a word that is written in a file without quotes or escapes.</summary>
    /// <param name="text">The word.</param>
    /// <param name="start">Its position.</param>
    public static Word At(string text, TextPosition start) => new(text, index => start with { Column = start.Column + index }, _ => null);

    /// <summary>Returns a part of the word.</summary>
    /// <param name="start">The index of the first character.</param>
    /// <param name="length">The number of characters.</param>
    public Word Slice(int start, int length) => new(Text.Substring(start, length), index => PositionOf(start + index), index => VariableAt(start + index));
}
