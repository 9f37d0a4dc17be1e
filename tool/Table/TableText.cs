using System.Globalization;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using Spectre.Console;

namespace MachineTypes.Tool.Table;

/// <summary>
/// Writes a machine type as text. On a terminal, tables are coloured and wrapped to its width; elsewhere every entry is one plain line,
/// however long, so that the output can be compared and searched.
/// </summary>
internal static class TableText
{
    // Wider than any line, so that nothing is wrapped.
    private const int Unbounded = 1_000_000;

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Writes the text.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="isTerminal">Whether <paramref name="writer"/> is a terminal.</param>
    /// <param name="table">The machine type.</param>
    public static void Write(TextWriter writer, bool isTerminal, MachineTable table)
    {
        if (isTerminal)
        {
            Render(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) }), table);
            return;
        }

        using var plain = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(plain),
            EnvironmentVariables = new Dictionary<string, string>(),
        });
        console.Profile.Width = Unbounded;
        Render(console, table);

        // All cells are padded to the width of their column, including the last one of a row.
        foreach (var line in plain.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            writer.WriteLine(line.TrimEnd(' '));
    }

    private static void Render(IAnsiConsole console, MachineTable table)
    {
        WriteHeading(console, Printable.Name(table.Machine.Name));
        WritePairs(console, MachineFacts.Of(table));
        console.WriteLine();
        WriteHeading(console, MachineFacts.PropertiesHeading(table));
        WritePairs(console, table.Properties.Select(property => (Printable.Name(property.Name), MachineFacts.Value(property.Value))));
        console.WriteLine();
        WriteHeading(console, MachineFacts.CompatHeading(table));
        if (table.Rows.Count > 0)
            WriteCompat(console, table.Rows);
    }

    private static void WriteHeading(IAnsiConsole console, string heading)
    {
        console.Write(new Text(heading, Heading));
        console.WriteLine();
    }

    private static void WritePairs(IAnsiConsole console, IEnumerable<(string Name, string Value)> pairs)
    {
        var grid = Columns("", "").HideHeaders();
        foreach (var (name, value) in pairs)
            grid.AddRow(Cell(name, Style.Plain), Cell(value, Style.Plain));

        if (grid.Rows.Count > 0)
            console.Write(new Padder(grid, new Padding(2, 0, 0, 0)));
    }

    private static void WriteCompat(IAnsiConsole console, IReadOnlyList<CompatRow> rows)
    {
        var grid = Columns("#", "driver", "property", "value", "");
        grid.Columns[0].Alignment = Justify.Right;
        foreach (var row in rows)
        {
            var style = row.OverriddenBy is null ? Style.Plain : Faint;
            grid.AddRow(
                Cell(row.Position.ToString(CultureInfo.InvariantCulture), style),
                Cell(Printable.Name(row.Entry.Driver), style),
                Cell(Printable.Name(row.Entry.Property), style),
                Cell(Printable.Quoted(row.Entry.Value), style),
                Cell(row.OverriddenBy is { } winner ? string.Create(CultureInfo.InvariantCulture, $"overridden by {winner}") : "", style));
        }

        console.Write(new Padder(grid, new Padding(2, 0, 0, 0)));
    }

    private static Spectre.Console.Table Columns(params ReadOnlySpan<string> headers)
    {
        var grid = new Spectre.Console.Table { Border = TableBorder.None };
        foreach (var header in headers)
            grid.AddColumn(new TableColumn(Cell(header, Heading)) { Padding = new Padding(0, 0, 2, 0) });

        return grid;
    }

    // Not a markup string: brackets in names and values have no meaning.
    private static Text Cell(string value, Style style) => new(value, style);
}
