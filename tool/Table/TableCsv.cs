using System.Globalization;

namespace MachineTypes.Tool.Table;

/// <summary>
/// Writes a machine type's compat entries as comma-separated values (RFC 4180, but with '\n'), a header and then one row per
/// entry. Values are not escaped; they are quoted where a reader could misinterpret them. If the entries are not known, one row has <c>not known</c> as its position.
/// </summary>
internal static class TableCsv
{
    /// <summary>Writes the rows.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="table">The machine type.</param>
    public static void Write(TextWriter writer, MachineTable table)
    {
        writer.Write("machine_type,position,driver,property,value,overridden_by\n");
        if (table.Compat is null)
            writer.Write($"{Field(table.Machine.Name)},{MachineFacts.NotKnown},,,,\n");

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

    // Some readers drop empty values and leading or trailing spaces that are not quoted.
    private static string Field(string value)
    {
        var needsQuotes = value.Length == 0 || value[0] <= ' ' || value[^1] <= ' ' || value.AsSpan().ContainsAny(",\"\r\n");
        return needsQuotes ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
