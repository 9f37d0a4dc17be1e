using System.Globalization;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>Writes a machine type as Markdown, with tables in the dialect of GitHub.</summary>
internal static class TableMarkdown
{
    /// <summary>Writes the document.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="table">The machine type.</param>
    public static void Write(TextWriter writer, MachineTable table)
    {
        writer.Write($"## {Code(Printable.Name(table.Machine.Name))}\n\n");
        WriteTable(writer, "| | |\n| --- | --- |", MachineFacts.Of(table).Select(fact => new[] { fact.Name, Code(fact.Value) }));
        if (table.Properties.Count > 0)
        {
            writer.Write('\n');
            WriteTable(
                writer,
                "| property | value |\n| --- | --- |",
                table.Properties.Select(property => new[] { Code(Printable.Name(property.Name)), property.Value is null ? MachineFacts.NotKnown : Code(MachineFacts.Value(property.Value)) }));
        }

        writer.Write($"\n{MachineFacts.CompatHeading(table)}\n");
        if (table.Rows.Count == 0)
            return;

        writer.Write('\n');
        WriteTable(writer, "| # | driver | property | value | overridden by |\n| ---: | --- | --- | --- | ---: |", table.Rows.Select(row => new[]
        {
            row.Position.ToString(CultureInfo.InvariantCulture),
            Code(Printable.Name(row.Entry.Driver)),
            Code(Printable.Name(row.Entry.Property)),
            Code(Printable.Quoted(row.Entry.Value)),
            row.OverriddenBy?.ToString(CultureInfo.InvariantCulture) ?? "",
        }));
    }

    private static void WriteTable(TextWriter writer, string head, IEnumerable<string[]> rows)
    {
        writer.Write($"{head}\n");
        foreach (var row in rows)
            writer.Write($"| {string.Join(" | ", row)} |\n");
    }

    // In a code span only the fence is markup, so it is made longer than any run of backticks in the value; in a table, the pipe is markup too.
    private static string Code(string value)
    {
        var longest = 0;
        for (int i = 0, run = 0; i < value.Length; i++)
            longest = Math.Max(longest, run = value[i] == '`' ? run + 1 : 0);

        var fence = new string('`', longest + 1);
        var padding = value.StartsWith('`') || value.EndsWith('`') ? " " : "";
        return $"{fence}{padding}{value.Replace("|", "\\|", StringComparison.Ordinal)}{padding}{fence}";
    }
}
