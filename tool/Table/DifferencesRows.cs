using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>Writes the differences between two machine types as comma-separated values or as a Markdown table: one row per difference, the properties first.</summary>
internal static class DifferencesRows
{
    /// <summary>Writes comma-separated values. What was not compared has a row with <c>not known</c> on both sides.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="differences">The differences.</param>
    public static void WriteCsv(TextWriter writer, MachineDifferences differences)
    {
        CsvOutput.WriteRow(writer, "driver", "property", differences.Left.Machine.Name, differences.Right.Machine.Name);
        foreach (var (name, left, right) in differences.Properties)
            CsvOutput.WriteRow(writer, null, name, left?.Value, right?.Value);
        foreach (var (driver, property, left, right) in differences.Compat ?? [])
            CsvOutput.WriteRow(writer, driver, property, left, right);
        foreach (var (driver, property) in NotKnown(differences))
            CsvOutput.WriteRow(writer, driver, property, MachineFacts.NotKnown, MachineFacts.NotKnown);
    }

    /// <summary>Writes a Markdown table.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="differences">The differences.</param>
    public static void WriteMarkdown(TextWriter writer, MachineDifferences differences) => MarkdownOutput.WriteTable(
        writer,
        $"| driver | property | {MarkdownOutput.Code(Printable.Name(differences.Left.Machine.Name))} | {MarkdownOutput.Code(Printable.Name(differences.Right.Machine.Name))} |\n| --- | --- | --- | --- |",
        [
            .. differences.Properties.Select(property => Row(null, property.Name, property.Left?.ToString(), property.Right?.ToString())),
            .. (differences.Compat ?? []).Select(entry => Row(entry.Driver, entry.Property, Quoted(entry.Left), Quoted(entry.Right))),
            .. NotKnown(differences).Select(fact => new[] { Cell(fact.Driver), Cell(fact.Property), MachineFacts.NotKnown, MachineFacts.NotKnown }),
        ]);

    private static IEnumerable<(string? Driver, string? Property)> NotKnown(MachineDifferences differences)
    {
        foreach (var property in differences.PropertiesNotKnown)
            yield return (null, property);
        if (differences.Compat is null)
            yield return (MachineFacts.NotKnown, null);
    }

    private static string[] Row(string? driver, string property, string? left, string? right) =>
        [Cell(driver), Cell(property), left is null ? "" : MarkdownOutput.Code(left), right is null ? "" : MarkdownOutput.Code(right)];

    private static string Cell(string? name) => name switch
    {
        null => "",
        MachineFacts.NotKnown => name,
        _ => MarkdownOutput.Code(Printable.Name(name)),
    };

    private static string? Quoted(string? value) => value is null ? null : Printable.Quoted(value);
}
