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
        Compares the catalogue with the reply of a real QEMU. Exit code 1 if anything differs.

        Example:
          machine-types verify --qemu qemu-system-x86_64 --qmp saved/*.json
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var replies = new ReplyOptions();
        var asOf = new Option<string?>("--as-of") { Description = "The release to compare with (default: the release of the reply).", HelpName = "RELEASE" };
        var target = new Option<string?>("--target") { Description = "The target to compare with (default: the target of the reply).", HelpName = "TARGET" };
        var format = new Option<string>("--format") { Description = "Output format: text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("verify", Description);
        replies.AddTo(command);
        command.Add(asOf);
        command.Add(target);
        command.Add(format);
        command.SetAction((parsed, cancellation) =>
        {
            var origin = new ReplyOrigin(context.Catalogs, parsed.GetValue(target), parsed.GetValue(asOf));
            return RunAsync(context, replies.Read(parsed), origin, asJson: parsed.GetRequiredValue(format) == "json", cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, IReadOnlyList<ReplySource> sources, ReplyOrigin origin, bool asJson, CancellationToken cancellation)
    {
        var results = new List<(ReplySource Source, VerifyResult Result)>();
        foreach (var source in sources)
        {
            if (await VerifyAsync(context, source, origin, cancellation).ConfigureAwait(false) is not { } result)
                continue;

            results.Add((source, result));
            if (!asJson)
                VerifyText.Write(context.Out, result);
        }

        if (asJson)
            VerifyJson.Write(context.Out, results);

        return results.Count < sources.Count ? ExitCode.BadInput
            : results.Exists(result => !VerifySummary.Agrees(result.Result)) ? ExitCode.Finding
            : ExitCode.Fine;
    }

    // A bad reply does not prevent the others from being compared.
    private static async Task<VerifyResult?> VerifyAsync(ToolContext context, ReplySource source, ReplyOrigin origin, CancellationToken cancellation)
    {
        try
        {
            var reply = await source.ReadAsync(cancellation).ConfigureAwait(false);
            return Comparison.Run(origin.Find(source.Name, reply), reply);
        }
        catch (InputException problem)
        {
            context.WriteError(problem.Message);
            return null;
        }
    }
}
