using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests;

/// <summary>What a command line did.</summary>
internal sealed record Outcome(int ExitCode, string Out, string Error)
{
    public string[] OutLines => Out.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public string LastLine => OutLines[^1];

    /// <summary>Runs a command line in this process, as the program does.</summary>
    public static Outcome Of(IReadOnlyList<Catalog> catalogs, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(arguments, new ToolContext(output, error, OutIsTerminal: false, catalogs));
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>That bad usage or input ended as it always must: exit code 2, nothing on the output, one line that says why.</summary>
    public string AssertComplaint()
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
