using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>The arguments of a QEMU binary, split into options and their values.</summary>
internal sealed class QemuCommandLine
{
    /// <summary>Reads arguments.</summary>
    /// <param name="words">The arguments, without the binary.</param>
    public QemuCommandLine(IReadOnlyList<Word> words)
    {
        var options = new List<(string Name, Word? Value)>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Text is [Word.Unknown, ..] || Placeholder.IsIn(word.Text))
            {
                UnknownPart ??= word;
            }
            else if (QemuOptions.NameOf(word.Text) is { } name)
            {
                var takesValue = QemuOptions.TakesValue(name);
                IsPlausible &= takesValue is not null;
                var value = i + 1 < words.Count && takesValue != false && IsValue(words[i + 1].Text, takesValue is true) ? words[++i] : null;
                options.Add((name, value));
            }
            else
            {
                Images++;
            }
        }

        Options = options;
    }

    /// <summary>Gets the options, in order.</summary>
    public IReadOnlyList<(string Name, Word? Value)> Options { get; }

    /// <summary>Gets the number of words that are neither options nor their values. QEMU takes them for disk images.</summary>
    public int Images { get; }

    /// <summary>Gets whether QEMU has all of the options, as far as they are known.</summary>
    public bool IsPlausible { get; } = true;

    /// <summary>Gets the first argument of which only the shell knows what it is, such as <c>"$@"</c>; null if there is none.</summary>
    public Word? UnknownPart { get; }

    /// <summary>Gets whether QEMU prints something and exits.</summary>
    public bool IsQuery => Options.Any(option => QemuOptions.IsQuery(option.Name, option.Value?.Text));

    // A value such as a name may start with a dash, but if it is an option, its own value was probably left out.
    private static bool IsValue(string word, bool isExpected) =>
        QemuOptions.NameOf(word) is not { } name || (isExpected && (QemuOptions.TakesValue(name) is null || name.Length == 1));
}
