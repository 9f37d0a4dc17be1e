using System.CommandLine;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Hosts;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.List;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types list</c>: lists machine types and what each of them is.</summary>
internal static class ListCommand
{
    private const string Description =
        """
        Lists all machine types as of a release, and what each of them is: family, release, alias, default, deprecated or removed. With files, lists the machine types that all of these hosts have.

        Examples:
          machine-types list --target x86_64 --as-of 10.0 --state deprecated
          machine-types list host-a.xml host-b.txt
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "The machine types of hosts: the output of virsh capabilities or qemu-system-... -machine help, or a reply to query-machines.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var asOf = CommonOptions.AsOf(context);
        var target = CommonOptions.Target(context, "The target to list (default: all).");
        var state = new Option<string[]>("--state") { Description = "Only machine types in this state: current, deprecated or removed.", HelpName = "STATE", AllowMultipleArgumentsPerToken = false };
        state.AcceptOnlyFromAmong("current", "deprecated", "removed");
        var format = CommonOptions.Format("text", "json", "csv", "markdown");

        var command = new Command("list", Description) { files, asOf, target, state, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var catalogs = Catalog.Named(context.Catalogs, parsed.GetValue(target));
            var paths = parsed.GetValue(files) ?? [];
            var list = paths.Length == 0
                ? MachineList.Of(catalogs, parsed.GetValue(asOf))
                : MachineList.Of(catalogs, parsed.GetValue(asOf), await ReadAsync(paths, parsed.GetValue(target), cancellation).ConfigureAwait(false));
            if (parsed.GetValue(state) is { Length: > 0 } states)
                list = list with { MachineTypes = [.. list.MachineTypes.Where(machine => states.Contains(MachineStates.NameOf(machine.State)))] };

            Write(context.Out, parsed.GetRequiredValue(format), list);
            return ExitCode.Fine;
        });
        return command;
    }

    private static async Task<IReadOnlyList<(string, IReadOnlyList<QmpReply>)>> ReadAsync(IEnumerable<string> paths, string? target, CancellationToken cancellation)
    {
        var hosts = new List<(string, IReadOnlyList<QmpReply>)>();
        foreach (var path in paths)
        {
            var replies = await HostFile.ReadAsync(path, cancellation).ConfigureAwait(false);
            if (replies.Any(reply => reply.Kind == ReplyKind.DomainCapabilities))
                throw new InputException($"{Printable.Name(path)}: domain capabilities contain one machine type; use the output of virsh capabilities");

            hosts.Add((path, [.. replies.Where(reply => target is null || (reply.Target ?? target) == target).Select(reply => reply with { Target = reply.Target ?? ReplyTarget.Find(reply) ?? target })]));
        }

        return hosts;
    }

    private static void Write(TextWriter writer, string format, MachineList list)
    {
        switch (format)
        {
            case "json":
                ListJson.Write(writer, list);
                break;
            case "csv":
                ListRows.WriteCsv(writer, list);
                break;
            case "markdown":
                ListRows.WriteMarkdown(writer, list);
                break;
            default:
                ListText.Write(writer, list);
                break;
        }
    }
}
