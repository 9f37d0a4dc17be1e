using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Reads the assignments of shells, systemd units, container files, makefiles and Windows' command interpreters.</summary>
internal static partial class Assignments
{
    // Keywords that may precede assignments.
    private static readonly HashSet<string> Declarations = new(["export", "local", "readonly", "declare", "typeset", "ENV", "ARG"], StringComparer.Ordinal);

    /// <summary>Determines whether a word is an assignment, such as <c>NAME=value</c>.</summary>
    /// <param name="word">The word.</param>
    public static bool Is(Word word) => Assignment().IsMatch(word.Text);

    /// <summary>Determines whether a word is the sign of an assignment with spaces around it, as in a makefile.</summary>
    /// <param name="word">The word.</param>
    public static bool IsSign(Word word) => word.Text is "=" or ":=" or "::=" or "?=" or "+=";

    /// <summary>Adds the assignments of a command, if it consists of nothing else: before a command, an assignment applies to that command only.</summary>
    /// <param name="words">The words of the command.</param>
    /// <param name="variables">The variables to assign.</param>
    public static void Read(IReadOnlyList<Word> words, Variables variables)
    {
        if (words is [{ Text: "set" or "SET" }, var first, ..] && Assignment().Match(first.Text) is { Success: true, Length: var length })
        {
            // The value is the rest of the line.
            var name = first.Text[..(length - 1)].TrimEnd('+');
            variables.Assign(Word.At($"{Expansions.NameOnWindows(name)}=", first.PositionOf(0)), [.. first.Split(length), .. words.Skip(2)]);
        }
        else if (words is [{ Text: [Word.Unknown] } variable, { Text: "=" }, ..] && variable.Variable is { } target)
        {
            // $name = "value" in PowerShell. The variable is only unknown to a reader of shells.
            variables.Assign(Word.At($"{target.Name}=", variable.PositionOf(0)), words.Skip(2).SelectMany(word => word.Split()));
        }
        else if (words is [var left, { } sign, ..] && IsSign(sign) && Name().IsMatch(left.Text))
        {
            // NAME = value in a makefile.
            variables.Assign(Word.At($"{left.Text}{(sign.Text == "+=" ? "+=" : "=")}", left.PositionOf(0)), words.Skip(2).SelectMany(word => word.Split()));
        }
        else
        {
            ReadShell([.. words.SkipWhile(word => Declarations.Contains(word.Text)).SelectMany(InUnit)], variables);
        }
    }

    private static void ReadShell(List<Word> assignments, Variables variables)
    {
        if (!assignments.TrueForAll(Is))
            return;

        foreach (var word in assignments)
        {
            var length = Assignment().Match(word.Text).Length;
            variables.Assign(word.Slice(0, length), word.Split(length));
        }
    }

    // Environment=NAME=value in a systemd unit. More assignments may follow.
    private static IEnumerable<Word> InUnit(Word word)
    {
        const string Key = "Environment=";
        return word.Text.StartsWith(Key, StringComparison.Ordinal) && Is(word.Slice(Key.Length, word.Text.Length - Key.Length)) ? [word.Slice(Key.Length, word.Text.Length - Key.Length)] : [word];
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*[+]?=", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Assignment();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
