namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Finds the command lines of QEMUs in a text: a shell script, a unit file, a log, a list of processes.</summary>
internal static class CommandLineReader
{
    // What may stand before a command's own name.
    private static readonly HashSet<string> Prefixes = new(["sudo", "exec", "env", "nohup", "time"], StringComparer.Ordinal);

    /// <summary>The guests that the text starts.</summary>
    /// <exception cref="CommandLineException">The text is no command line.</exception>
    public static IEnumerable<Guest> Read(string text)
    {
        foreach (var words in new ShellReader(text).Commands(word => QemuBinary.Is(word.Text, isFirst: false)))
        {
            var binary = Enumerable.Range(0, words.Count).FirstOrDefault(i => QemuBinary.Is(words[i].Text, IsFirst(words, i)), -1);
            if (binary < 0 && CallsVariable(words))
                binary = 0;
            if (binary < 0 || binary == words.Count - 1)
                continue;

            var guest = new Guest { Position = words[binary].PositionOf(0), Target = QemuBinary.TargetOf(words[binary].Text) };
            QemuArguments.Read(words.Skip(binary + 1), guest);
            yield return guest;
        }
    }

    private static bool IsFirst(IReadOnlyList<Word> words, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (!Prefixes.Contains(words[i].Text) && !words[i].Text.Contains('=', StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    // "$QEMU" -machine ...: no other program has that option.
    private static bool CallsVariable(IReadOnlyList<Word> words) =>
        words[0].Text is [Word.Unknown] && words.Any(word => word.Text is "-machine");
}
