namespace MachineTypes.Tool.IO;

/// <summary>
/// Writes comma-separated values (RFC 4180, but with '\n'). Values are not escaped; they are quoted where a reader could misinterpret them. Nothing is an empty field, while an empty string is quoted.
/// </summary>
internal static class CsvOutput
{
    /// <summary>Writes a row.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="fields">The fields; null for nothing.</param>
    public static void WriteRow(TextWriter writer, params IEnumerable<string?> fields)
    {
        var unfolded = TerminalWriter.Unfolded(writer);
        unfolded.Write(string.Join(',', fields.Select(field => field is null ? "" : Field(field))));
        unfolded.Write('\n');
    }

    // Some readers drop empty values and leading or trailing spaces that are not quoted.
    private static string Field(string value)
    {
        var needsQuotes = value.Length == 0 || value[0] <= ' ' || value[^1] <= ' ' || value.AsSpan().ContainsAny(",\"\r\n");
        return needsQuotes ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
