using System.CommandLine;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Table;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types table</c>: what a machine type means.</summary>
internal static class TableCommand
{
    private const string Description =
        """
        Prints a machine type: what it reports, and its compat entries in order of application.

        Example:
          machine-types table pc-q35-8.2 --format markdown
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        var name = new Argument<string>("NAME") { Description = "A machine type's name or alias, such as pc-i440fx-4.2 or q35." };
        var format = new Option<string>("--format") { Description = "How to print it: text, json, csv or markdown.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv", "markdown");
        var asOf = new Option<string?>("--as-of") { Description = "The release whose binaries are spoken of, such as 7.2; the newest when left out.", HelpName = "RELEASE" };
        var target = new Option<string?>("--target") { Description = "The target whose machine types are meant, such as arm; the first that has the name when left out.", HelpName = "TARGET" };

        var command = new Command("table", Description) { name, asOf, target, format };
        command.SetAction(parsed =>
        {
            var table = MachineFinder.Find(Catalog.Named(context.Catalogs, parsed.GetValue(target)), parsed.GetRequiredValue(name), parsed.GetValue(asOf));
            Write(context, parsed.GetRequiredValue(format), table);
            return ExitCode.Fine;
        });
        return command;
    }

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
