using System.CommandLine;
using MachineTypes.Tool.Check;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types check</c>: checks guest definitions against the catalogue.</summary>
internal static class CheckCommand
{
    private const string Description =
        """
        Checks guests in libvirt domain XML, QEMU command lines (scripts, unit files, logs, process lists), manifests of KubeVirt, and the configuration of Proxmox VE, oVirt and Nova: reports unknown, deprecated and removed machine types, aliases and defaults that should be pinned, options that the machine type rejects, too many vCPUs, and what was not checked. Explains pasted errors about machine types. Exit code 1 if there is an error or a warning.

        Example:
          machine-types check --as-of 10.0 guest.xml start-vm.sh
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var files = new Argument<string[]>("FILE") { Description = "A file with guests, such as libvirt domain XML or QEMU command lines.", Arity = ArgumentArity.OneOrMore };
        var asOf = CommonOptions.AsOf(context, "The QEMU release that will run the guests, such as 10.0 (default: the newest).");
        var libvirt = new Option<string?>("--libvirt") { Description = "The libvirt release that will set up the guests, such as 9.0.0: reports what it cannot set up.", HelpName = "RELEASE" };
        var target = CommonOptions.Target(context, "The target of guests that do not specify one, such as those started by qemu-kvm.");
        var format = new Option<string>("--format") { Description = "Output format: text, json or sarif.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");

        var command = new Command("check", Description) { files, asOf, libvirt, target, format };
        command.SetAction((parsed, cancellation) =>
        {
            var check = new GuestCheck(context.Catalogs, parsed.GetValue(target), parsed.GetValue(asOf), parsed.GetValue(libvirt));
            return RunAsync(context, parsed.GetRequiredValue(files), check, parsed.GetRequiredValue(format), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, IReadOnlyList<string> paths, GuestCheck check, string format, CancellationToken cancellation)
    {
        var files = new List<CheckedFile>();
        foreach (var path in paths)
        {
            // A bad file does not prevent the others from being checked.
            try
            {
                files.Add(await CheckedFile.ReadAsync(path, check, cancellation).ConfigureAwait(false));
            }
            catch (InputException problem)
            {
                context.WriteError(problem.Message);
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
                CheckSarif.Write(TerminalWriter.Unfolded(context.Out), files, isComplete);
                break;
            case var _ when files.Count > 0:
                foreach (var file in files)
                    CheckText.Write(context.Out, file);
                CheckText.WriteSummary(context.Out, files, check);
                break;
        }
    }
}
