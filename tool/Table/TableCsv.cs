using System.Globalization;

namespace MachineTypes.Tool.Table;

/// <summary>
/// Writes a machine type's compat entries as comma-separated values (RFC 4180, but with '\n'), one line an entry after a line of column
/// names. Texts stand as they are, in quotes where a reader could mistake them.
/// </summary>
internal static class TableCsv
{
    /// <summary>Writes the lines.</summary>
    public static void Write(TextWriter writer, MachineTable table)
    {
        writer.Write("machine_type,position,driver,property,value,overridden_by\n");
        foreach (var row in table.Rows)
        {
            writer.Write(string.Join(
                ',',
                Field(table.Machine.Name),
                row.Position.ToString(CultureInfo.InvariantCulture),
                Field(row.Entry.Driver),
                Field(row.Entry.Property),
                Field(row.Entry.Value),
                row.OverriddenBy?.ToString(CultureInfo.InvariantCulture)));
            writer.Write('\n');
        }
    }

    // Also empty text and blanks at the ends, which some readers drop.
    private static string Field(string text)
    {
        var needsQuotes = text.Length == 0 || text[0] <= ' ' || text[^1] <= ' ' || text.AsSpan().ContainsAny(",\"\r\n");
        return needsQuotes ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
