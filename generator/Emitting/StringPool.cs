namespace MachineTypes.Generator.Emitting;

/// <summary>The strings of a generated type, each once. Row 0 is the empty string.</summary>
internal sealed class StringPool
{
    private readonly List<string> _strings = [""];
    private readonly List<int> _starts = [0, 0];
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal) { [""] = 0 };

    /// <summary>All strings, by row.</summary>
    public IReadOnlyList<string> Strings => _strings;

    /// <summary>The index at which each string starts when they are written one after the other, and behind them the end of the last.</summary>
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>Returns the row of a string, and adds it if it is new.</summary>
    public int Add(string value)
    {
        if (!_rows.TryGetValue(value, out var row))
        {
            _rows.Add(value, row = _strings.Count);
            _strings.Add(value);
            _starts.Add(_starts[_starts.Count - 1] + value.Length);
        }

        return row;
    }
}
