using System.Text;

namespace MachineTypes.Tool.IO;

// See docs/decisions/0063-folded-output.md.
/// <summary>
/// Writes rows in columns. On a terminal that is too narrow for them, the widest columns are narrowed: a cell that is wider than its column moves the rest of its row to the right, or to
/// the next line. No cell is cut.
/// </summary>
/// <param name="headers">The headers of the columns; null for columns without a header.</param>
internal sealed class TextColumns(IReadOnlyList<string>? headers = null)
{
    private const int Gap = 2;
    private const int Narrowest = 8;

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
        var width = (writer as TerminalWriter)?.Width ?? int.MaxValue;
        Narrow(widths, width);
        foreach (var (cells, style) in rows)
        {
            foreach (var line in Lines(cells, widths, width))
                writer.WriteLine(style is null ? line : style(line));
        }
    }

    private void Narrow(List<int> widths, int width)
    {
        var free = width - Indentation - (Gap * (widths.Count - 1));
        for (var excess = widths.Sum() - free; excess > 0 && widths.Max() > Narrowest; excess--)
            widths[widths.IndexOf(widths.Max())]--;
    }

    private IEnumerable<string> Lines(IReadOnlyList<string> cells, List<int> widths, int width)
    {
        var line = new StringBuilder();
        var column = Indentation;
        for (var i = 0; i < cells.Count; column += widths[i] + Gap, i++)
        {
            if (cells[i].Length == 0)
                continue;

            var cell = i == RightAligned ? cells[i].PadLeft(widths[i]) : cells[i];
            var start = line.Length == 0 ? column : Math.Max(column, line.Length + Gap);
            if (line.Length > 0 && start + cell.Length > width)
            {
                yield return line.ToString();
                line.Clear();
                start = column + cell.Length <= width ? column : Indentation + Gap;
            }

            line.Append(' ', start - line.Length).Append(cell);
        }

        yield return line.ToString();
    }
}
