using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>A word of a command line, without its quotes.</summary>
/// <param name="Text">The word. Each part that only the shell knows, such as the value of a variable, is replaced by <see cref="Unknown"/>.</param>
/// <param name="PositionOf">Returns the position of the character at an index.</param>
/// <param name="ExpansionAt">Returns what <see cref="Unknown"/> stands for at an index; null if it is not a variable.</param>
internal sealed record Word(string Text, Func<int, TextPosition> PositionOf, Func<int, Expansion?> ExpansionAt)
{
    /// <summary>Stands for an unknown part. It cannot occur in a word of a file: a NUL character ends a word.</summary>
    public const char Unknown = '\0';

    /// <summary>Gets the variable that makes up the whole word, as in <c>$ARGS</c> and <c>"${args[@]}"</c>; null if there is none.</summary>
    public Expansion? Variable => Text is [Unknown] ? ExpansionAt(0) : null;

    /// <summary>Gets whether the file contains the whole word.</summary>
    public bool IsKnown => !Text.Contains(Unknown, StringComparison.Ordinal);

    /// <summary>Creates a word that is written in a file without quotes or escapes.</summary>
    /// <param name="text">The word.</param>
    /// <param name="start">Its position.</param>
    public static Word At(string text, TextPosition start) => new(text, index => start with { Column = start.Column + index }, _ => null);

    /// <summary>Returns a part of the word.</summary>
    /// <param name="start">The index of the first character.</param>
    /// <param name="length">The number of characters.</param>
    public Word Slice(int start, int length) => new(Text.Substring(start, length), index => PositionOf(start + index), index => ExpansionAt(start + index));

    /// <summary>Splits the word at white space, as a shell splits the value of a variable.</summary>
    /// <param name="start">The index of the first character.</param>
    public IEnumerable<Word> Split(int start = 0)
    {
        for (var i = start; i < Text.Length;)
        {
            var end = Text.AsSpan(i).IndexOfAny(" \t\r\n");
            end = end < 0 ? Text.Length : i + end;
            if (end > i)
                yield return Slice(i, end - i);

            i = end + 1;
        }
    }
}

/// <summary>The use of a variable.</summary>
/// <param name="Name">The name of the variable, or the number of a parameter, or <c>@</c> for all parameters.</param>
/// <param name="Default">The value that is used if the variable has none, as in <c>${M:-pc}</c>; null if there is no such value.</param>
/// <param name="Assigns">Whether the default is assigned to the variable, as in <c>${M:=pc}</c>.</param>
internal sealed record Expansion(string Name, Word? Default, bool Assigns);
