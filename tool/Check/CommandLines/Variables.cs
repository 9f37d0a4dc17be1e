using System.Text;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>
/// The values that a script has assigned to its variables so far, line by line, whichever branch they are in. A value that cannot be determined stays unknown.
/// </summary>
internal sealed class Variables
{
    // Scripts have a few dozen words in variables. The limits stop lists that are built from lists.
    private const int MaxWords = 2_000;
    private const int MaxValueLength = 1_000;

    private readonly Dictionary<string, IReadOnlyList<Word>> _values = new(StringComparer.Ordinal);
    private int _words;

    // The number of words and characters that may still be substituted: far more than any script needs. After that, variables stay unknown.
    private int _work = 1_000_000;

    /// <summary>Adds an assignment of an array, or of a string, which is split into words where it is used.</summary>
    /// <param name="target">The part before the value: the name followed by <c>=</c> or <c>+=</c>.</param>
    /// <param name="value">The words of the value.</param>
    public void Assign(Word target, IEnumerable<Word> value)
    {
        var appends = target.Text.EndsWith("+=", StringComparison.Ordinal);
        var name = target.Text[..^(appends ? 2 : 1)];
        List<Word> words = [.. appends ? _values.GetValueOrDefault(name, []) : [], .. Expand(value)];
        _words += words.Count - _values.GetValueOrDefault(name, []).Count;
        if (_words > MaxWords)
            throw new CommandLineException(target.PositionOf(0), FormattableString.Invariant($"variables with more than {MaxWords} words"));

        _values[name] = words;
    }

    /// <summary>Replaces variables by their values.</summary>
    /// <param name="words">The words.</param>
    public IEnumerable<Word> Expand(IEnumerable<Word> words) =>
        words.SelectMany(word => word.Variable is { } name && _values.TryGetValue(name, out var value) && Spend(value.Count) ? value : [Substitute(word)]);

    // Replaces variables within a word, if their value is one word.
    private Word Substitute(Word word)
    {
        if (!word.Text.Contains(Word.Unknown, StringComparison.Ordinal))
            return word;

        var text = new StringBuilder();
        var origins = new List<(TextPosition Position, string? Variable)>();
        for (var i = 0; i < word.Text.Length; i++)
        {
            var value = word.Text[i] == Word.Unknown && word.VariableAt(i) is { } name && _values.GetValueOrDefault(name) is [var only] ? only : word.Slice(i, 1);
            if (text.Length + value.Text.Length > MaxValueLength || !Spend(value.Text.Length))
                return word;

            text.Append(value.Text);
            origins.AddRange(Enumerable.Range(0, value.Text.Length).Select(index => (value.PositionOf(index), value.VariableAt(index))));
        }

        var end = word.PositionOf(word.Text.Length);
        return new(text.ToString(), index => index < origins.Count ? origins[index].Position : end, index => index < origins.Count ? origins[index].Variable : null);
    }

    private bool Spend(int work) => work <= _work && (_work -= work) >= 0;
}
