using System.CommandLine;
using MachineTypes.Tool.Verify;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types verify</c>: the catalogue against what a real QEMU answered.</summary>
internal static class VerifyCommand
{
    private const string Description =
        """
        Compares the catalogue with what a real QEMU answers. Exit code 1 if anything differs.

        Example:
          machine-types verify --qemu qemu-system-x86_64 --qmp saved/*.json
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        var answers = new AnswerOptions();
        var asOf = new Option<string?>("--as-of") { Description = "The release to compare with, instead of the one found in the answer.", HelpName = "RELEASE" };
        var target = new Option<string?>("--target") { Description = "The target to compare with, instead of the one found in the answer.", HelpName = "TARGET" };
        var format = new Option<string>("--format") { Description = "How to print the result: text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("verify", Description);
        answers.AddTo(command);
        command.Add(asOf);
        command.Add(target);
        command.Add(format);
        command.SetAction((parsed, cancellation) =>
        {
            var origin = new ReplyOrigin(context.Catalogs, parsed.GetValue(target), parsed.GetValue(asOf));
            return RunAsync(context, answers.Read(parsed), origin, asJson: parsed.GetRequiredValue(format) == "json", cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, IReadOnlyList<AnswerSource> sources, ReplyOrigin origin, bool asJson, CancellationToken cancellation)
    {
        var results = new List<(AnswerSource Source, VerifyResult Result)>();
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
            : results.Exists(result => result.Result.Differences.Count > 0) ? ExitCode.Finding
            : ExitCode.Fine;
    }

    // One bad answer does not keep the others from being compared.
    private static async Task<VerifyResult?> VerifyAsync(ToolContext context, AnswerSource source, ReplyOrigin origin, CancellationToken cancellation)
    {
        try
        {
            var reply = await source.ReadAsync(cancellation).ConfigureAwait(false);
            return Comparison.Run(origin.Find(source.Name, reply), reply);
        }
        catch (InputException problem)
        {
            context.Complain(problem.Message);
            return null;
        }
    }
}
