using System.Text.RegularExpressions;
using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Finds QEMU command lines in a text file: a shell script, a unit file, a log or a list of processes.</summary>
internal static partial class CommandLineReader
{
    // Commands that may precede the name of the command.
    private static readonly HashSet<string> Prefixes = new(["sudo", "exec", "env", "nohup", "time"], StringComparer.Ordinal);

    // Keywords that may precede assignments.
    private static readonly HashSet<string> Declarations = new(["export", "local", "readonly", "declare", "typeset"], StringComparer.Ordinal);

    /// <summary>Reads the guests that a file starts.</summary>
    /// <param name="text">The content of the file.</param>
    /// <exception cref="CommandLineException">The file cannot consist of command lines.</exception>
    public static IEnumerable<Guest> Read(string text)
    {
        var variables = new Variables();
        foreach (var command in new ShellReader(text).Commands(word => QemuBinary.Is(word.Text, isFirst: false)))
        {
            if (command.Array is { } array)
                variables.Assign(array, command.Words);
            else if (ReadGuest(command.Words, variables) is { } guest)
                yield return guest;
            else
                ReadAssignments(command.Words, variables);
        }
    }

    private static Guest? ReadGuest(IReadOnlyList<Word> command, Variables variables)
    {
        List<Word> words = [.. variables.Expand(command)];
        var binary = Enumerable.Range(0, words.Count).FirstOrDefault(i => QemuBinary.Is(words[i].Text, IsFirst(words, i)), CallsVariable(words) ? 0 : -1);
        if (binary < 0 || binary == words.Count - 1)
            return null;

        var guest = new Guest { Position = words[binary].PositionOf(0), Target = QemuBinary.TargetOf(words[binary].Text) };
        QemuArguments.Read(words.Skip(binary + 1), guest);
        return guest;
    }

    // NAME=value on its own. Before a command, an assignment applies to that command only.
    private static void ReadAssignments(IReadOnlyList<Word> words, Variables variables)
    {
        var assignments = words.SkipWhile(word => Declarations.Contains(word.Text)).ToList();
        if (!assignments.TrueForAll(word => Assignment().IsMatch(word.Text)))
            return;

        foreach (var word in assignments)
        {
            var value = word.Text.IndexOf('=', StringComparison.Ordinal) + 1;
            variables.Assign(word.Slice(0, value), Parts(word, value));
        }
    }

    // Where a variable is used unquoted, its value is split into words.
    private static IEnumerable<Word> Parts(Word word, int start) =>
        Part().Matches(word.Text, start).Select(part => word.Slice(part.Index, part.Length));

    private static bool IsFirst(IReadOnlyList<Word> words, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (!Prefixes.Contains(words[i].Text) && !words[i].Text.Contains('=', StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    // "$QEMU" -machine ...: no other program has this option.
    private static bool CallsVariable(IReadOnlyList<Word> words) =>
        words[0].Text is [Word.Unknown] && words.Any(word => word.Text is "-machine");

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*[+]?=", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Assignment();

    [GeneratedRegex("[^ \\t\\r\\n]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
