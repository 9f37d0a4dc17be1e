using System.CommandLine;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Verify;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types verify</c>: compares the catalogue with replies of real QEMUs.</summary>
internal static class VerifyCommand
{
    private const string Description =
        """
        Compares the catalogue with the reply of a real QEMU, or with a host's list of machine types. Exit code 1 if anything differs or is not known.

        Examples:
          machine-types verify --qemu qemu-system-x86_64 --qmp saved/*.json
          virsh capabilities > host.xml && machine-types verify host.xml
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var replies = new ReplyOptions(acceptsLists: true);
        var asOf = CommonOptions.AsOf(context, "The release to compare with (default: the release of the reply).");
        var target = CommonOptions.Target(context, "The target to compare with (default: the target of the reply).");
        var format = CommonOptions.Format("text", "json");

        var command = new Command("verify", Description);
        replies.AddTo(command);
        command.Add(asOf);
        command.Add(target);
        command.Add(format);
        command.SetAction((parsed, cancellation) =>
        {
            var origins = new ReplyOrigins(context.Catalogs, parsed.GetValue(target), parsed.GetValue(asOf));
            return RunAsync(context, replies.Read(context, parsed), origins, asJson: parsed.GetRequiredValue(format) == "json", cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, IReadOnlyList<ReplySource> sources, ReplyOrigins origins, bool asJson, CancellationToken cancellation)
    {
        var results = new List<(ReplySource Source, VerifyResult Result)>();
        var isComplete = true;
        foreach (var source in sources)
        {
            // A bad reply does not prevent the others from being compared.
            IReadOnlyList<QmpReply> replies;
            try
            {
                replies = await source.ReadAsync(cancellation).ConfigureAwait(false);
            }
            catch (InputException problem)
            {
                Report(problem);
                continue;
            }

            foreach (var reply in replies)
            {
                try
                {
                    foreach (var found in origins.Find(source.Name, reply))
                        results.Add((source, found.Select(one => Comparison.Run(one, reply)).MinBy(result => (result.Differences.Count, result.NotKnown.Count))!));
                }
                catch (InputException problem)
                {
                    Report(problem);
                }
            }
        }

        if (asJson)
            VerifyJson.Write(context.Out, results);
        else
            results.ForEach(result => VerifyText.Write(context.Out, result.Result));

        return !isComplete ? ExitCode.BadInput
            : results.Count == 0 || results.Exists(result => !VerifySummary.Agrees(result.Result)) ? ExitCode.Finding
            : ExitCode.Fine;

        void Report(InputException problem)
        {
            context.WriteError(problem.Message);
            isComplete = false;
        }
    }
}
