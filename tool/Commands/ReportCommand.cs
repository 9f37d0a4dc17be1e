using System.CommandLine;
using System.Globalization;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Report;
using MachineTypes.Tool.Report.Targets;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types report</c>: writes a page with the lifetime of each property and machine type.</summary>
internal static class ReportCommand
{
    private const string AllTargets = "all";

    private const string Description =
        """
        Writes one self-contained HTML file: a timeline of properties, machine types and consumers, a searchable table, and a comparison of two machine types.

        Example:
          machine-types report -o machine-types.html --target all --as-of 10.0
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var output = new Option<string>("--output", "-o") { Description = "Output file; overwritten if it exists.", HelpName = "FILE.html", Required = true };
        var target = CommonOptions.Target(context, $"The target to report on, or \"{AllTargets}\" (default: {context.Catalogs.FirstOrDefault()?.Target}).");
        var asOf = CommonOptions.AsOf(context, "The release that the tables refer to, such as 7.2 (default: the newest).");

        var command = new Command("report", Description) { output, target, asOf };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(output);
            OutputFile.Check(file);
            var catalogs = Catalogs(context.Catalogs, parsed.GetValue(target));
            var releases = catalogs.Select(catalog => catalog.ReleaseNamed(parsed.GetValue(asOf))).ToList();
            var (reports, page) = Waiting.ForAsync(context.Error, "composing the report", () => Task.Run(() => Compose(catalogs, releases))).GetAwaiter().GetResult();
            var isFile = OutputFile.Write(file, page, TerminalWriter.Unfolded(context.Out));
            (isFile ? context.Out : context.Error).WriteLine($"{Printable.Name(file)}: {Count.Of(reports.Sum(report => report.Machines.Count), "machine type", "machine types")} of {string.Join(", ", reports.Select(report => report.Target))}");
            return ExitCode.Fine;
        });
        return command;
    }

    private static (IReadOnlyList<TargetReport> Reports, string Page) Compose(IReadOnlyList<Catalog> catalogs, List<string> releases)
    {
        IReadOnlyList<TargetReport> reports = [.. catalogs.Zip(releases, TargetReporter.Report)];
        return (reports, ReportPage.Write(reports, Today()));
    }

    // Reproducible builds set this variable, so that the same input gives the same bytes on any date: https://reproducible-builds.org/specs/source-date-epoch/.
    private static DateOnly Today() => DateOnly.FromDateTime(
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : DateTime.UtcNow);

    private static IReadOnlyList<Catalog> Catalogs(IReadOnlyList<Catalog> all, string? target) =>
        target is null ? [all[0]]
        : target == AllTargets ? all
        : all.Where(catalog => catalog.Target == target).ToList() is { Count: > 0 } catalogs ? catalogs
        : throw new InputException($"no catalogue of target {Printable.Echo(target)}; --target accepts {AllTargets} or one of: {string.Join(", ", all.Select(catalog => catalog.Target))}");
}
