using System.Text;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>
/// The values that a script has given to its variables so far, line by line: which branch is taken is not asked. What a variable cannot be known to hold stays unknown.
/// </summary>
internal sealed class Variables
{
    // A script has some dozens of words in variables. Lists that are made of lists must have an end.
    private const int MostWords = 2_000;
    private const int LongestValue = 1_000;

    private readonly Dictionary<string, IReadOnlyList<Word>> _values = new(StringComparer.Ordinal);
    private int _words;

    // How many words and characters may still be put in: far more than any script needs, then variables stay unknown.
    private int _work = 1_000_000;

    /// <summary>Takes an assignment: of an array, or of text, whose words count one by one where it is used.</summary>
    /// <param name="target">What stands before the value: the name, <c>=</c> or <c>+=</c>.</param>
    /// <param name="value">The words of the value.</param>
    public void Assign(Word target, IEnumerable<Word> value)
    {
        var appends = target.Text.EndsWith("+=", StringComparison.Ordinal);
        var name = target.Text[..^(appends ? 2 : 1)];
        List<Word> words = [.. appends ? _values.GetValueOrDefault(name, []) : [], .. Expand(value)];
        _words += words.Count - _values.GetValueOrDefault(name, []).Count;
        if (_words > MostWords)
            throw new CommandLineException(target.PositionOf(0), FormattableString.Invariant($"variables of more than {MostWords} words"));

        _values[name] = words;
    }

    /// <summary>The words with the values of the variables in them.</summary>
    public IEnumerable<Word> Expand(IEnumerable<Word> words) =>
        words.SelectMany(word => word.Variable is { } name && _values.TryGetValue(name, out var value) && Spend(value.Count) ? value : [Fill(word)]);

    // A variable of one word within another word.
    private Word Fill(Word word)
    {
        if (!word.Text.Contains(Word.Unknown, StringComparison.Ordinal))
            return word;

        var text = new StringBuilder();
        var places = new List<(TextPosition Position, string? Variable)>();
        for (var i = 0; i < word.Text.Length; i++)
        {
            var value = word.Text[i] == Word.Unknown && word.VariableAt(i) is { } name && _values.GetValueOrDefault(name) is [var only] ? only : word.Slice(i, 1);
            if (text.Length + value.Text.Length > LongestValue || !Spend(value.Text.Length))
                return word;

            text.Append(value.Text);
            places.AddRange(Enumerable.Range(0, value.Text.Length).Select(index => (value.PositionOf(index), value.VariableAt(index))));
        }

        var end = word.PositionOf(word.Text.Length);
        return new(text.ToString(), index => index < places.Count ? places[index].Position : end, index => index < places.Count ? places[index].Variable : null);
    }

    private bool Spend(int work) => work <= _work && (_work -= work) >= 0;
}
