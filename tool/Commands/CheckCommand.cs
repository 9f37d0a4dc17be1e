using System.CommandLine;
using MachineTypes.Tool.Check;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types check</c>: what guests ask for, against what the catalogue knows.</summary>
internal static class CheckCommand
{
    private const string Description =
        """
        Checks libvirt domain XML and QEMU command lines (scripts, unit files, logs, process lists): machine types that are unknown, deprecated or gone, aliases that should be
        pinned, options that the machine type refuses, too many vCPUs. Exit code 1 if it warns of anything.

        Example:
          machine-types check --as-of 10.0 guest.xml start-vm.sh
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        var files = new Argument<string[]>("FILE") { Description = "Libvirt XML with domains, or a text with QEMU command lines.", Arity = ArgumentArity.OneOrMore };
        var asOf = new Option<string?>("--as-of") { Description = "The QEMU release that is to run the guests, such as 10.0; the newest when left out.", HelpName = "RELEASE" };
        var target = new Option<string?>("--target") { Description = "The target of guests that do not tell theirs, such as those of qemu-kvm.", HelpName = "TARGET" };
        var format = new Option<string>("--format") { Description = "How to print it: text, json or sarif.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");

        var command = new Command("check", Description) { files, asOf, target, format };
        command.SetAction((parsed, cancellation) =>
        {
            var check = new GuestCheck(context.Catalogs, parsed.GetValue(target), parsed.GetValue(asOf));
            return RunAsync(context, parsed.GetRequiredValue(files), check, parsed.GetRequiredValue(format), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, IReadOnlyList<string> paths, GuestCheck check, string format, CancellationToken cancellation)
    {
        var files = new List<CheckedFile>();
        foreach (var path in paths)
        {
            // One bad file does not keep the others from being checked.
            try
            {
                files.Add(await CheckedFile.ReadAsync(path, check, cancellation).ConfigureAwait(false));
            }
            catch (InputException problem)
            {
                context.Complain(problem.Message);
            }
        }

        Write(context, files, check, format, isComplete: files.Count == paths.Count);
        return files.Count < paths.Count ? ExitCode.BadInput
            : files.Exists(file => file.Findings.Any(finding => finding.Rule.Level > CheckLevel.Note)) ? ExitCode.Finding
            : ExitCode.Fine;
    }

    private static void Write(ToolContext context, IReadOnlyList<CheckedFile> files, GuestCheck check, string format, bool isComplete)
    {
        switch (format)
        {
            case "json":
                CheckJson.Write(context.Out, files, check);
                break;
            case "sarif":
                CheckSarif.Write(context.Out, files, isComplete);
                break;
            case var _ when files.Count > 0:
                foreach (var file in files)
                    CheckText.Write(context.Out, file);
                CheckText.WriteSummary(context.Out, files, check);
                break;
        }
    }
}
