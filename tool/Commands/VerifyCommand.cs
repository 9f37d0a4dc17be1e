using System.CommandLine;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Verify;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types verify</c>: the catalogue against what a real QEMU answered.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        var files = new Option<string[]>("--qmp")
        {
            Description = "Files with a QEMU's reply to query-machines (asked with compat-props from QEMU 9.1 on).",
            HelpName = "FILE...",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var asOf = new Option<string?>("--as-of") { Description = "The release to compare with, instead of the one found in the reply.", HelpName = "RELEASE" };
        var target = new Option<string?>("--target") { Description = "The target to compare with, instead of the one found in the reply.", HelpName = "TARGET" };
        var format = new Option<string>("--format") { Description = "How to print the result: text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("verify", "Compares the catalogue with what a real QEMU answered. Exit code 1 if anything differs.") { files, asOf, target, format };
        command.SetAction(parsed =>
        {
            var origin = new ReplyOrigin(context.Catalogs, parsed.GetValue(target), parsed.GetValue(asOf));
            return Run(context, parsed.GetRequiredValue(files), origin, asJson: parsed.GetRequiredValue(format) == "json");
        });
        return command;
    }

    private static int Run(ToolContext context, IReadOnlyList<string> files, ReplyOrigin origin, bool asJson)
    {
        var results = new List<(string File, VerifyResult Result)>();
        foreach (var file in files)
        {
            if (Verify(context, file, origin) is not { } result)
                continue;

            results.Add((file, result));
            if (!asJson)
                VerifyText.Write(context.Out, result);
        }

        if (asJson)
            VerifyJson.Write(context.Out, results);

        return results.Count < files.Count ? ExitCode.BadInput
            : results.Exists(result => result.Result.Differences.Count > 0) ? ExitCode.Finding
            : ExitCode.Fine;
    }

    // One bad file does not keep the others from being compared.
    private static VerifyResult? Verify(ToolContext context, string file, ReplyOrigin origin)
    {
        try
        {
            var reply = QmpFile.Read(file);
            return Comparison.Run(origin.Find(file, reply), reply);
        }
        catch (InputException problem)
        {
            context.Complain(problem.Message);
            return null;
        }
    }
}
