using MachineTypes.Tool.Commands;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests;

/// <summary>Invalid usage is one line and exit code 2; help is written to the output.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("see machine-types --help")]
    [InlineData("machine-types: there is no command \"tabel\"; did you mean table?", "tabel", "pc-4.1")]
    [InlineData("machine-types: there is no command \"pc-4.1\"; see machine-types --help", "pc-4.1")]
    [InlineData("see machine-types --help", "--no-such-option")]
    [InlineData("see machine-types verify --help", "verify")]
    [InlineData("see machine-types verify --help", "verify", "--qmp")]
    [InlineData("see machine-types verify --help", "verify", "--qmp", "a", "--format", "xml")]
    [InlineData("see machine-types verify --help", "verify", "--qmp", "a", "--as-of")]
    [InlineData("see machine-types table --help", "table")]
    [InlineData("see machine-types table --help", "table", "a", "b")]
    [InlineData("see machine-types table --help", "table", "a", "--format", "xml\u001b")]
    [InlineData("did you mean pc-4.2?", "table", "@pc-4.2")]
    public void Bad_usage(string advice, params string[] arguments) =>
        Assert.EndsWith(advice, Outcome.Of(FakeCatalog.Small, arguments).AssertError(), StringComparison.Ordinal);

    // A comma separates thousands in some cultures and decimals in others.
    [Theory]
    [InlineData("1,5")]
    [InlineData("1,000")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("86401")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("\u0661")]
    [InlineData("1.5s")]
    [InlineData("")]
    public void A_timeout_is_a_number_of_seconds(string timeout) => Assert.Equal(
        "machine-types: --timeout accepts a number of seconds greater than 0 and at most 86400; see machine-types verify --help",
        Outcome.Of(FakeCatalog.Small, "verify", "--qemu", "/bin/true", "--timeout", timeout).AssertError());

    [Fact]
    public void A_bug_is_one_line_too()
    {
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(["table", "pc-4.1"], new ToolContext(new BrokenWriter(), error, FakeCatalog.Small));

        Assert.Equal(2, exitCode);
        Assert.StartsWith("machine-types: internal error: InvalidCastException: ", Assert.Single(error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify", "--help")]
    [InlineData("table", "--help")]
    [InlineData("--help")]
    [InlineData("--version")]
    public void Help_is_not_an_error(params string[] arguments)
    {
        var outcome = Outcome.Of(FakeCatalog.Small, arguments);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("", outcome.Error);
        Assert.NotEqual("", outcome.Out);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidCastException("two\nlines");
    }
}
