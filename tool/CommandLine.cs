using System.CommandLine;
using System.CommandLine.Invocation;
using MachineTypes.Tool.Commands;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool;

/// <summary>The command line as a whole: what it offers, and how bad usage and bad input end.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The arguments, without the program's name.</param>
    /// <param name="context">Where to write, and the catalogues to work with.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, ToolContext context)
    {
        try
        {
            // No response files: a name that starts with '@' is a bad name, not a file to read.
            var parsed = Root(context).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction)
                return BadUsage(parsed, context);

            return parsed.Invoke(new InvocationConfiguration
            {
                Output = context.Out,
                Error = context.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (InputException exception)
        {
            context.Complain(exception.Message);
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            context.Complain("interrupted");
            return ExitCode.BadInput;
        }
        catch (IOException exception)
        {
            // Files are read with their own messages, so this is the output: a full disk, a closed pipe.
            context.Complain($"cannot write the result: {Printable.Line(exception.Message)}");
            return ExitCode.BadInput;
        }
        catch (Exception exception)
        {
            context.Complain($"internal error, {exception.GetType().Name}: {Printable.Line(exception.Message)}; this is a bug in machine-types, please report it with the command line");
            return ExitCode.BadInput;
        }
    }

    // A new command is a file in Commands/ and a line here.
    private static RootCommand Root(ToolContext context) => new("What virtual machine types mean, and whether a real QEMU agrees.")
    {
        TableCommand.Create(context),
        DiffCommand.Create(context),
        VerifyCommand.Create(context),
        ImportCommand.Create(context),
        CheckCommand.Create(context),
        MigrateCommand.Create(context),
        ShipCommand.Create(context),
        ReportCommand.Create(context),
    };

    private static int BadUsage(ParseResult parsed, ToolContext context)
    {
        var command = parsed.CommandResult.Command is RootCommand ? "machine-types" : $"machine-types {parsed.CommandResult.Command.Name}";
        var problem = parsed.Errors.Count == 0 ? "the command line is not understood" : Printable.Line(parsed.Errors[0].Message);
        context.Complain($"{problem.TrimEnd('.')}; see {command} --help");
        return ExitCode.BadInput;
    }
}
