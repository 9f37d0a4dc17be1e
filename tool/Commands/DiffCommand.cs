using System.CommandLine;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Table;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types diff</c>: how two machine types differ.</summary>
internal static class DiffCommand
{
    private const string Description =
        """
        Prints how two machine types differ: what they report, and the compat values in force on each. Exit code 1 if they differ.

        Example:
          machine-types diff pc-i440fx-5.0 pc-i440fx-5.1 --as-of 10.0
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        var left = new Argument<string>("NAME") { Description = "A machine type's name or alias, such as pc-i440fx-5.0." };
        var right = new Argument<string>("OTHER") { Description = "The name or alias of the one to compare it with." };
        var format = new Option<string>("--format") { Description = "How to print it: text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var asOf = new Option<string?>("--as-of") { Description = "The release whose binaries are spoken of, such as 7.2; the newest when left out.", HelpName = "RELEASE" };
        var target = new Option<string?>("--target") { Description = "The target whose machine types are meant, such as arm; the first that has the name when left out.", HelpName = "TARGET" };

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
            return differences.AreNone ? ExitCode.Fine : ExitCode.Finding;
        });
        return command;
    }
}
