using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Commands;

namespace MachineTypes.Tool.Tests;

/// <summary>The result of a command line.</summary>
internal sealed record Outcome(int ExitCode, string Out, string Error)
{
    public string[] OutLines => Out.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public string LastLine => OutLines[^1];

    /// <summary>Runs a command line in this process, as the program does.</summary>
    public static Outcome Of(IReadOnlyList<Catalog> catalogs, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(arguments, new ToolContext(output, error, catalogs));
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Asserts that <c>migrate</c> answered with an outcome and printed a reason.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="reason">A part of what was printed.</param>
    public void AssertMigration(string outcome, string reason)
    {
        Assert.EndsWith($": {outcome}", OutLines[0], StringComparison.Ordinal);
        Assert.Contains(reason, Out, StringComparison.Ordinal);
        Assert.Equal(outcome == "works" ? 0 : 1, ExitCode);
    }

    /// <summary>Asserts that invalid usage or input was reported as it must be: exit code 2, no output, and one line with the reason, which is returned.</summary>
    public string AssertError()
    {
        Assert.Equal(2, ExitCode);
        Assert.Equal("", Out);
        var line = Assert.Single(Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        Assert.StartsWith("machine-types: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.DoesNotContain(line, char.IsControl);
        return line;
    }
}
