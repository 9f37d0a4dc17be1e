using System.CommandLine;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Table;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types table</c>: what a machine type means.</summary>
internal static class TableCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        var name = new Argument<string>("NAME") { Description = "A machine type's name or alias, such as pc-i440fx-4.2 or q35." };
        var format = new Option<string>("--format") { Description = "How to print it: text, json, csv or markdown.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv", "markdown");

        var command = new Command("table", "Prints a machine type: what it reports, and its compat entries in order of application.") { name, format };
        command.SetAction(parsed =>
        {
            var table = Find(context.Catalogs, parsed.GetRequiredValue(name));
            Write(context, parsed.GetRequiredValue(format), table);
            return ExitCode.Fine;
        });
        return command;
    }

    private static MachineTable Find(IReadOnlyList<Catalog> catalogs, string name)
    {
        foreach (var catalog in catalogs)
        {
            if (catalog.Find(name) is { } machine)
                return MachineTable.Of(catalog, machine);
        }

        var names = catalogs.SelectMany(catalog => catalog.MachineTypes).SelectMany(machine => new[] { machine.Alias, machine.Name }).OfType<string>();
        var nearest = Nearest.To(name, names);
        throw new InputException(nearest is null
            ? $"no machine type {Printable.Echo(name)}; the catalogues have {string.Join("; ", catalogs.Select(Families))}"
            : $"no machine type {Printable.Echo(name)}; did you mean {Printable.Name(nearest)}?");
    }

    private static string Families(Catalog catalog) => $"{string.Join(", ", catalog.Families.Order(StringComparer.Ordinal))} ({catalog.Target})";

    private static void Write(ToolContext context, string format, MachineTable table)
    {
        switch (format)
        {
            case "json":
                TableJson.Write(context.Out, table);
                break;
            case "csv":
                TableCsv.Write(context.Out, table);
                break;
            case "markdown":
                TableMarkdown.Write(context.Out, table);
                break;
            default:
                TableText.Write(context.Out, context.OutIsTerminal, table);
                break;
        }
    }
}
