using System.Globalization;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>Writes a machine type's compat entries as comma-separated values: a header and then one row per entry. If the entries are not known, one row has <c>not known</c> as its position.</summary>
internal static class TableCsv
{
    /// <summary>Writes the rows.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="table">The machine type.</param>
    public static void Write(TextWriter writer, MachineTable table)
    {
        CsvOutput.WriteRow(writer, "machine_type", "position", "driver", "property", "value", "overridden_by");
        if (table.Compat is null)
            CsvOutput.WriteRow(writer, table.Machine.Name, MachineFacts.NotKnown, null, null, null, null);

        foreach (var row in table.Rows)
        {
            CsvOutput.WriteRow(
                writer,
                table.Machine.Name,
                row.Position.ToString(CultureInfo.InvariantCulture),
                row.Entry.Driver,
                row.Entry.Property,
                row.Entry.Value,
                row.OverriddenBy?.ToString(CultureInfo.InvariantCulture));
        }
    }
}
