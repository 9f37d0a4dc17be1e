using System.CommandLine;
using MachineTypes.Tool.Catalogs;
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
        var left = new Argument<string>("NAME") { Description = "The name or alias of a machine type, such as pc-i440fx-5.0." };
        var right = new Argument<string>("OTHER") { Description = "The name or alias of the machine type to compare it with." };
        var format = new Option<string>("--format") { Description = "Output format: text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var asOf = new Option<string?>("--as-of") { Description = "The release to report on, such as 7.2 (default: the newest).", HelpName = "RELEASE" };
        var target = new Option<string?>("--target") { Description = "The target, such as arm (default: the first that has the name).", HelpName = "TARGET" };

        var command = new Command("diff", Description) { left, right, asOf, target, format };
        command.SetAction(parsed =>
        {
            var catalogs = Catalog.Named(context.Catalogs, parsed.GetValue(target));
            var release = parsed.GetValue(asOf);
            var differences = MachineDifferences.Of(
                MachineFinder.Find(catalogs, parsed.GetRequiredValue(left), release),
                MachineFinder.Find(catalogs, parsed.GetRequiredValue(right), release));
            if (parsed.GetRequiredValue(format) == "json") DifferencesJson.Write(context.Out, differences);
            else DifferencesText.Write(context.Out, differences);
            return differences.AreSame ? ExitCode.Fine : ExitCode.Finding;
        });
        return command;
    }
}
