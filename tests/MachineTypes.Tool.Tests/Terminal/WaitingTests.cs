using MachineTypes.Tool.IO;
using Spectre.Console;

namespace MachineTypes.Tool.Tests.Terminal;

/// <summary>What a command waits for is shown on a terminal, and removed; a pipe receives nothing.</summary>
public class WaitingTests
{
    private const string What = "querying [my] qemu";

    [Fact]
    public async Task A_terminal_shows_what_a_command_waits_for()
    {
        var screen = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(screen) });

        var result = await Waiting.ForAsync(new TerminalWriter(screen, 80, hasColor: true, console), What, Work);

        Assert.Equal(42, result);
        Assert.Contains(What, screen.ToString(), StringComparison.Ordinal);
        Assert.Contains("\u001b[", screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_and_a_terminal_without_escape_sequences_show_nothing()
    {
        var pipe = new StringWriter();
        var dumb = new StringWriter();

        Assert.Equal(42, await Waiting.ForAsync(pipe, What, Work));
        Assert.Equal(42, await Waiting.ForAsync(new TerminalWriter(dumb, 80, hasColor: false), What, Work));

        Assert.Equal("", pipe.ToString());
        Assert.Equal("", dumb.ToString());
    }

    [Fact]
    public async Task A_failure_of_the_work_is_passed_on()
    {
        var screen = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(screen) });

        var failure = await Assert.ThrowsAsync<InputException>(() => Waiting.ForAsync<int>(new TerminalWriter(screen, 80, hasColor: true, console), What, () => throw new InputException("no answer")));

        Assert.Equal("no answer", failure.Message);
    }

    private static async Task<int> Work()
    {
        await Task.Delay(200, TestContext.Current.CancellationToken);
        return 42;
    }
}
