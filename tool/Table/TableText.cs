using System.Globalization;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>Writes a machine type as text. Elsewhere than on a terminal every entry is one line, however long, so that the output can be compared and searched.</summary>
internal static class TableText
{
    private const int Indentation = 2;

    /// <summary>Writes the text.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="table">The machine type.</param>
    public static void Write(TextWriter writer, MachineTable table)
    {
        var ink = Ink.For(writer);
        writer.WriteLine(ink.Heading(Printable.Name(table.Machine.Name)));
        WritePairs(writer, MachineFacts.Of(table));
        writer.WriteLine();
        writer.WriteLine(ink.Heading(MachineFacts.PropertiesHeading(table)));
        WritePairs(writer, table.Properties.Select(property => (Printable.Name(property.Name), MachineFacts.Value(property.Value))));
        writer.WriteLine();
        writer.WriteLine(ink.Heading(MachineFacts.CompatHeading(table)));
        if (table.Rows.Count > 0)
            WriteCompat(writer, table.Rows, ink);
    }

    private static void WritePairs(TextWriter writer, IEnumerable<(string Name, string Value)> pairs)
    {
        var columns = new TextColumns { Indentation = Indentation };
        foreach (var (name, value) in pairs)
            columns.Add([name, value]);

        columns.Write(writer);
    }

    private static void WriteCompat(TextWriter writer, IReadOnlyList<CompatRow> rows, Ink ink)
    {
        var columns = new TextColumns(["#", "driver", "property", "value", ""]) { Indentation = Indentation, RightAligned = 0 };
        foreach (var row in rows)
        {
            columns.Add(
                [
                    row.Position.ToString(CultureInfo.InvariantCulture),
                    Printable.Name(row.Entry.Driver),
                    Printable.Name(row.Entry.Property),
                    Printable.Quoted(row.Entry.Value),
                    row.OverriddenBy is { } winner ? string.Create(CultureInfo.InvariantCulture, $"overridden by {winner}") : "",
                ],
                row.OverriddenBy is null ? null : ink.Faint);
        }

        columns.Write(writer);
    }
}
