namespace MachineTypes.Tool.IO;

/// <summary>
/// Writes rows in columns. On a terminal that is too narrow for them, each row is one line without padding, which is folded between words: a column is never made narrower than its cells.
/// </summary>
/// <param name="headers">The headers of the columns; null for columns without a header.</param>
internal sealed class TextColumns(IReadOnlyList<string>? headers = null)
{
    private const int Gap = 2;

    private readonly List<(IReadOnlyList<string> Cells, Func<string, string>? Style)> _rows = [];

    /// <summary>Gets the indentation of each row.</summary>
    public int Indentation { get; init; }

    /// <summary>Gets the index of a column whose cells are aligned to the right; -1 for none.</summary>
    public int RightAligned { get; init; } = -1;

    /// <summary>Adds a row.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="style">How to colour the row; null for not at all.</param>
    public void Add(IReadOnlyList<string> cells, Func<string, string>? style = null) => _rows.Add((cells, style));

    /// <summary>Writes the rows.</summary>
    /// <param name="writer">Where to write.</param>
    public void Write(TextWriter writer)
    {
        var ink = Ink.For(writer);
        var rows = headers is null ? _rows : [(headers, ink.Heading), .. _rows];
        if (rows.Count == 0)
            return;

        var widths = Enumerable.Range(0, rows[0].Cells.Count).Select(column => rows.Max(row => row.Cells[column].Length)).ToList();
        var fits = writer is not TerminalWriter { Width: { } width } || rows.All(row => Line(row.Cells, widths).Length <= width);
        foreach (var (cells, style) in rows)
        {
            var line = fits ? Line(cells, widths) : new string(' ', Indentation) + string.Join(' ', cells.Where(cell => cell.Length > 0));
            writer.WriteLine(style is null ? line : style(line));
        }
    }

    private string Line(IReadOnlyList<string> cells, List<int> widths) =>
        (new string(' ', Indentation) + string.Join(new string(' ', Gap), cells.Select((cell, i) => i == RightAligned ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i])))).TrimEnd(' ');
}
