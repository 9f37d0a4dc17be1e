using System.CommandLine;
using MachineTypes.Model.Text;
using MachineTypes.Tool.Explain;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types explain</c>: prints the page of a rule.</summary>
internal static class ExplainCommand
{
    private const string Description =
        """
        Prints the page of a rule: what it reports, why it matters and how to fix it. Without a rule, lists all rules.

        Examples:
          machine-types explain MT1001
          machine-types explain unpinned-machine-type
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write.</param>
    public static Command Create(ToolContext context)
    {
        var id = new Argument<string?>("RULE") { HelpName = "RULE", Description = "The id of the rule, such as MT1001 or unpinned-machine-type.", Arity = ArgumentArity.ZeroOrOne };
        id.CompletionSources.Add(_ => RulePages.Ids.Select(known => new System.CommandLine.Completions.CompletionItem(known)));
        var command = new Command("explain", Description) { id };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(id) is { } asked)
                WritePage(context.Out, RulePages.Find(asked) ?? throw new InputException(NotFound(asked)));
            else
                Write(context.Out);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WritePage(TextWriter output, string page) => output.Write(output is TerminalWriter { Width: not null } ? PageFlow.Join(page) : page);

    private static void Write(TextWriter output)
    {
        foreach (var id in RulePages.Ids)
            output.WriteLine(RulePages.Find(id)!.Split('\n', 2)[0].TrimStart('#', ' '));
    }

    private static string NotFound(string asked)
    {
        var nearest = NearestName.Of(asked, RulePages.Ids);
        var suggestion = nearest is null ? "" : $"; did you mean {nearest}?";
        return $"there is no rule {Printable.Echo(asked)}{suggestion} (machine-types explain lists all)";
    }
}
