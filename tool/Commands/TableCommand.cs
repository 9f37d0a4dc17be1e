using System.CommandLine;
using MachineTypes.Tool.Table;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types table</c>: shows what a machine type means.</summary>
internal static class TableCommand
{
    private const string Description =
        """
        Shows a machine type: the properties that it reports, and its compat entries in order of application.

        Example:
          machine-types table pc-q35-8.2 --format markdown
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var name = CommonOptions.MachineType(context, "NAME", "The name or alias of a machine type, such as pc-i440fx-4.2 or q35.");
        var format = CommonOptions.Format("text", "json", "csv", "markdown");
        var asOf = CommonOptions.AsOf(context);
        var target = CommonOptions.Target(context);

        var command = new Command("table", Description) { name, asOf, target, format };
        command.SetAction(parsed =>
        {
            var table = new MachineFinder(context.Catalogs, parsed.GetValue(target)).Find(parsed.GetRequiredValue(name), parsed.GetValue(asOf));
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
                TableText.Write(context.Out, table);
                break;
        }
    }
}
