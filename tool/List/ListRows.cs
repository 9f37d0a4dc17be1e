using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.List;

/// <summary>Writes the list as comma-separated values or as a Markdown table: one row per machine type.</summary>
internal static class ListRows
{
    private const string NotKnown = "not known";

    /// <summary>Writes comma-separated values.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="list">The list.</param>
    public static void WriteCsv(TextWriter writer, MachineList list)
    {
        CsvOutput.WriteRow(writer, "machine_type", "target", "family", "release", "state", "alias", "default", "deprecated_since", "removed_in");
        foreach (var machine in list.MachineTypes)
            CsvOutput.WriteRow(writer, [machine.Name, .. Facts(machine, isDefault: machine.IsDefault switch { true => "true", false => "false", null => NotKnown })]);
    }

    /// <summary>Writes a Markdown table.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="list">The list.</param>
    public static void WriteMarkdown(TextWriter writer, MachineList list) => MarkdownOutput.WriteTable(
        writer,
        "| machine type | target | family | release | state | alias | default | deprecated since | removed in |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        list.MachineTypes.Select(machine => (IReadOnlyList<string>)
        [
            MarkdownOutput.Code(Printable.Name(machine.Name)),
            .. Facts(machine, isDefault: machine.IsDefault switch { true => "yes", false => "", null => NotKnown }).Select(fact => fact is null ? "" : Printable.Name(fact).Replace("|", "\\|", StringComparison.Ordinal)),
        ]));

    private static IEnumerable<string?> Facts(ListedMachineType machine, string isDefault) =>
        [machine.Target, machine.Family, machine.Release, MachineStates.NameOf(machine.State), machine.Alias, isDefault, machine.DeprecatedSince, machine.RemovedIn];
}
