using System.Globalization;
using System.Text;
using MachineTypes.Tool.Check.Guests;
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
    private const int MaxDepth = 8;

    private readonly Dictionary<string, IReadOnlyList<Word>> _values = new(StringComparer.Ordinal);
    private List<Word>? _parameters;
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
        Assign(name, [.. appends ? _values.GetValueOrDefault(name, []) : [], .. Expand(value)], target.PositionOf(0));
    }

    /// <summary>Replaces variables by their values.</summary>
    /// <param name="words">The words.</param>
    public IEnumerable<Word> Expand(IEnumerable<Word> words) => words.SelectMany(word => Expand(word, MaxDepth));

    /// <summary>Runs an action with the parameters of a function.</summary>
    /// <param name="parameters">The arguments of the call.</param>
    /// <param name="action">What the function does.</param>
    public void Call(IEnumerable<Word> parameters, Action action)
    {
        var outer = _parameters;
        _parameters = [.. parameters];
        try
        {
            action();
        }
        finally
        {
            _parameters = outer;
        }
    }

    /// <summary>Removes the first parameters, as <c>shift</c> does.</summary>
    /// <param name="count">The number of parameters.</param>
    public void Shift(int count) => _parameters?.RemoveRange(0, Math.Min(count, _parameters.Count));

    private IEnumerable<Word> Expand(Word word, int depth)
    {
        if (word.Variable is not { } variable)
            return [Substitute(word, depth)];
        if (ValueOf(variable.Name) is { } value && (value.Count > 0 || variable.Default is null))
            return Spend(value.Count + 1) ? value : [word];

        return DefaultOf(variable, depth) is { } words ? words.SelectMany(part => part.Split()) : [word];
    }

    // Replaces variables within a word, if their value is one word.
    private Word Substitute(Word word, int depth)
    {
        if (word.IsKnown)
            return word;

        var text = new StringBuilder();
        var origins = new List<(TextPosition Position, Expansion? Expansion)>();
        for (var i = 0; i < word.Text.Length; i++)
        {
            var value = (word.Text[i] == Word.Unknown ? OneWord(word.ExpansionAt(i), depth) : null) ?? word.Slice(i, 1);
            if (text.Length + value.Text.Length > MaxValueLength || !Spend(value.Text.Length + 1))
                return word;

            text.Append(value.Text);
            origins.AddRange(Enumerable.Range(0, value.Text.Length).Select(index => (value.PositionOf(index), value.ExpansionAt(index))));
        }

        var end = word.PositionOf(word.Text.Length);
        return new(text.ToString(), index => index < origins.Count ? origins[index].Position : end, index => index < origins.Count ? origins[index].Expansion : null);
    }

    private Word? OneWord(Expansion? variable, int depth) =>
        variable is null ? null
        : ValueOf(variable.Name) is { } value && (value.Count > 0 || variable.Default is null) ? (value is [var only] ? only : null)
        : DefaultOf(variable, depth) is [var word] ? word : null;

    private IReadOnlyList<Word>? ValueOf(string name)
    {
        if (_values.TryGetValue(name, out var value))
            return value;
        if (_parameters is null)
            return null;
        if (name == "@")
            return [.. _parameters];

        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? (number <= _parameters.Count ? [_parameters[number - 1]] : []) : null;
    }

    private List<Word>? DefaultOf(Expansion variable, int depth)
    {
        if (variable.Default is not { } word || depth == 0 || !Spend(word.Text.Length + 1))
            return null;

        List<Word> value = [.. Expand(word, depth - 1)];
        if (variable.Assigns)
            Assign(variable.Name, [.. value.SelectMany(part => part.Split())], word.PositionOf(0));

        return value;
    }

    private void Assign(string name, List<Word> words, TextPosition position)
    {
        _words += words.Count - _values.GetValueOrDefault(name, []).Count;
        if (_words > MaxWords)
            throw new UnreadableGuestException(position, FormattableString.Invariant($"variables with more than {MaxWords} words"));

        _values[name] = words;
    }

    private bool Spend(int work) => work <= _work && (_work -= work) >= 0;
}
