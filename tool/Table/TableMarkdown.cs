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
        writer = TerminalWriter.Unfolded(writer);
        writer.Write($"## {MarkdownOutput.Code(Printable.Name(table.Machine.Name))}\n\n");
        MarkdownOutput.WriteTable(writer, "| | |\n| --- | --- |", MachineFacts.Of(table).Select(fact => new[] { fact.Name, MarkdownOutput.Code(fact.Value) }));
        if (table.Properties.Count > 0)
        {
            writer.Write('\n');
            MarkdownOutput.WriteTable(
                writer,
                "| property | value |\n| --- | --- |",
                table.Properties.Select(property => new[] { MarkdownOutput.Code(Printable.Name(property.Name)), property.Value is null ? MachineFacts.NotKnown : MarkdownOutput.Code(MachineFacts.Value(property.Value)) }));
        }

        writer.Write($"\n{MachineFacts.CompatHeading(table)}\n");
        if (table.Rows.Count == 0)
            return;

        writer.Write('\n');
        MarkdownOutput.WriteTable(writer, "| # | driver | property | value | overridden by |\n| ---: | --- | --- | --- | ---: |", table.Rows.Select(row => new[]
        {
            row.Position.ToString(CultureInfo.InvariantCulture),
            MarkdownOutput.Code(Printable.Name(row.Entry.Driver)),
            MarkdownOutput.Code(Printable.Name(row.Entry.Property)),
            MarkdownOutput.Code(Printable.Quoted(row.Entry.Value)),
            row.OverriddenBy?.ToString(CultureInfo.InvariantCulture) ?? "",
        }));
    }
}
