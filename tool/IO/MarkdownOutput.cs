namespace MachineTypes.Tool.IO;

/// <summary>Writes tables in Markdown.</summary>
internal static class MarkdownOutput
{
    /// <summary>Writes a table.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="head">The header and the line below it.</param>
    /// <param name="rows">The rows.</param>
    public static void WriteTable(TextWriter writer, string head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var unfolded = TerminalWriter.Unfolded(writer);
        unfolded.Write($"{head}\n");
        foreach (var row in rows)
            unfolded.Write($"| {string.Join(" | ", row)} |\n");
    }

    /// <summary>Returns a value as a code span for a cell of a table. In a code span only the fence is markup, so it is made longer than any run of backticks in the value; in a table, the pipe is markup too.</summary>
    /// <param name="value">The value.</param>
    public static string Code(string value)
    {
        var longest = 0;
        for (int i = 0, run = 0; i < value.Length; i++)
            longest = Math.Max(longest, run = value[i] == '`' ? run + 1 : 0);

        var fence = new string('`', longest + 1);
        var padding = value.StartsWith('`') || value.EndsWith('`') ? " " : "";
        return $"{fence}{padding}{value.Replace("|", "\\|", StringComparison.Ordinal)}{padding}{fence}";
    }
}
