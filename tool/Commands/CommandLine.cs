using System.CommandLine;
using System.CommandLine.Invocation;
using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Commands;

/// <summary>The whole command line: its commands, and how invalid usage and input are reported.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The arguments, without the name of the program.</param>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    /// <returns>The exit code: one of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, ToolContext context)
    {
        try
        {
            // No response files: a name that starts with '@' is an invalid name, not a file to read.
            var options = new CatalogOptions();
            var parsed = Root(context, options).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction)
                return BadUsage(parsed, context);

            // The list of commands has one sentence for each; the rest is in the help of the command.
            if (parsed.CommandResult.Command is RootCommand root)
            {
                foreach (var command in root.Subcommands)
                    command.Description = FirstSentence(command.Description);
            }

            var configuration = new InvocationConfiguration
            {
                Output = context.Out,
                Error = context.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null, // Interruption handles more signals
            };

            // The help of a command needs no catalogue.
            var isHelp = parsed.Action != parsed.CommandResult.Command.Action;
            if (isHelp || (parsed.Action is not AsynchronousCommandLineAction && !options.AreIn(parsed)))
                return parsed.Invoke(configuration);

            // Commands that wait for something, such as a QEMU process, have to terminate it.
            using var interruption = new Interruption();
            if (options.AreIn(parsed))
            {
                var own = context with { Catalogs = Waiting.ForAsync(context.Error, "loading the catalogues", () => options.LoadAsync(parsed, interruption.Token)).GetAwaiter().GetResult() };
                parsed = Root(own, new CatalogOptions()).Parse(arguments, parsed.Configuration);
            }

            return parsed.InvokeAsync(configuration, interruption.Token).GetAwaiter().GetResult();
        }
        catch (InputException exception)
        {
            context.WriteError(exception.Message);
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            context.WriteError("interrupted");
            return ExitCode.BadInput;
        }
        catch (IOException exception)
        {
            // Input files have messages of their own, so this exception comes from the output: a full disk or a closed pipe.
            context.WriteError($"cannot write the result: {Printable.Line(exception.Message)}");
            return ExitCode.BadInput;
        }
        catch (Exception exception)
        {
            context.WriteError($"internal error: {exception.GetType().Name}: {Printable.Line(exception.Message)}; this is a bug in machine-types, please report it together with the command line");
            return ExitCode.BadInput;
        }
    }

    // To add a command, add a file to this folder and a line here.
    private static RootCommand Root(ToolContext context, CatalogOptions options) => new("Shows what virtual machine types mean, and checks them against real QEMU binaries.")
    {
        options.AddTo(ListCommand.Create(context)),
        options.AddTo(TableCommand.Create(context)),
        options.AddTo(DiffCommand.Create(context)),
        options.AddTo(VerifyCommand.Create(context)),
        ImportCommand.Create(context),
        options.AddTo(ChangesCommand.Create(context)),
        options.AddTo(CheckCommand.Create(context)),
        options.AddTo(MigrateCommand.Create(context)),
        ShipCommand.Create(context),
        options.AddTo(ReportCommand.Create(context)),
        ExplainCommand.Create(context),
    };

    private static string? FirstSentence(string? description) => description?.IndexOf(". ", StringComparison.Ordinal) is { } end and >= 0 ? description[..(end + 1)]
        : description?.Split('\n', 2)[0];

    private static int BadUsage(ParseResult parsed, ToolContext context)
    {
        if (parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [[not '-', ..] word, ..])
        {
            var nearest = NearestName.Of(word, root.Subcommands.Select(command => command.Name));
            context.WriteError($"there is no command {Printable.Echo(word)}; {(nearest is null ? "see machine-types --help" : $"did you mean {nearest}?")}");
            return ExitCode.BadInput;
        }

        var command = parsed.CommandResult.Command is RootCommand ? "machine-types" : $"machine-types {parsed.CommandResult.Command.Name}";
        var problem = parsed.Errors.Count == 0 ? "the command line is invalid" : Printable.Line(parsed.Errors[0].Message);
        context.WriteError($"{problem.TrimEnd('.')}; see {command} --help");
        return ExitCode.BadInput;
    }
}
