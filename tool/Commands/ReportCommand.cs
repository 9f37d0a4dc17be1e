using System.CommandLine;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Report;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types report</c>: the life of each property and machine type, drawn.</summary>
internal static class ReportCommand
{
    private const string Everything = "all";

    private const string Description =
        """
        Writes one HTML file that needs no network: a timeline of properties, machine types and consumers, a table to search, and two machine types side by side.

        Example:
          machine-types report -o machine-types.html --target all --as-of 10.0
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        var output = new Option<string>("--output", "-o") { Description = "The file to write; one that is there is replaced.", HelpName = "FILE.html", Required = true };
        var target = new Option<string?>("--target") { Description = $"The target to report on, or \"{Everything}\"; {context.Catalogs.FirstOrDefault()?.Target} when left out.", HelpName = "TARGET" };
        var asOf = new Option<string?>("--as-of") { Description = "The release whose binaries the tables speak of, such as 7.2; the newest when left out.", HelpName = "RELEASE" };

        var command = new Command("report", Description) { output, target, asOf };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(output);
            ReportFile.Check(file);
            var catalogs = Catalogs(context.Catalogs, parsed.GetValue(target));
            IReadOnlyList<TargetReport> reports = [.. catalogs.Select(catalog => TargetReporter.Report(catalog, catalog.ReleaseNamed(parsed.GetValue(asOf))))];
            ReportFile.Write(file, ReportPage.Write(reports));
            context.Out.WriteLine($"{Printable.Name(file)}: {Count.Of(reports.Sum(report => report.Machines.Count), "machine type", "machine types")} of {string.Join(", ", reports.Select(report => report.Target))}");
            return ExitCode.Fine;
        });
        return command;
    }

    private static IReadOnlyList<Catalog> Catalogs(IReadOnlyList<Catalog> all, string? target) =>
        target is null ? [all[0]]
        : target == Everything ? all
        : all.Where(catalog => catalog.Target == target).ToList() is { Count: > 0 } catalogs ? catalogs
        : throw new InputException($"no catalogue of target {Printable.Echo(target)}; --target takes {Everything} or one of: {string.Join(", ", all.Select(catalog => catalog.Target))}");
}
