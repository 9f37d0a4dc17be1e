using System.CommandLine;
using MachineTypes.Tool.Table;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types diff</c>: shows how two machine types differ.</summary>
internal static class DiffCommand
{
    private const string Description =
        """
        Shows how two machine types differ: the properties that they report, and the compat values in force on each. Exit code 1 if they differ or something is not known.

        Example:
          machine-types diff pc-i440fx-5.0 pc-i440fx-5.1 --as-of 10.0
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var left = CommonOptions.MachineType(context, "NAME", "The name or alias of a machine type, such as pc-i440fx-5.0.");
        var right = CommonOptions.MachineType(context, "OTHER", "The name or alias of the machine type to compare it with.");
        var format = CommonOptions.Format("text", "json", "csv", "markdown");
        var asOf = CommonOptions.AsOf(context);
        var target = CommonOptions.Target(context);

        var command = new Command("diff", Description) { left, right, asOf, target, format };
        command.SetAction(parsed =>
        {
            var (one, other) = new MachineFinder(context.Catalogs, parsed.GetValue(target)).FindBoth(parsed.GetRequiredValue(left), parsed.GetRequiredValue(right), parsed.GetValue(asOf));
            var differences = MachineDifferences.Of(one, other);
            Write(context.Out, parsed.GetRequiredValue(format), differences);
            return differences.AreSame ? ExitCode.Fine : ExitCode.Finding;
        });
        return command;
    }

    private static void Write(TextWriter writer, string format, MachineDifferences differences)
    {
        switch (format)
        {
            case "json":
                DifferencesJson.Write(writer, differences);
                break;
            case "csv":
                DifferencesRows.WriteCsv(writer, differences);
                break;
            case "markdown":
                DifferencesRows.WriteMarkdown(writer, differences);
                break;
            default:
                DifferencesText.Write(writer, differences);
                break;
        }
    }
}
