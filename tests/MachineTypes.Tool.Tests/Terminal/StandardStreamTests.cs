using System.Diagnostics;

namespace MachineTypes.Tool.Tests.Terminal;

/// <summary>Standard streams that are closed, full or broken: the exit code is 0, 1 or 2 whatever happens, and nothing is called a bug.</summary>
public class StandardStreamTests
{
    [Theory]
    [InlineData("list --as-of 10.0 >/dev/full", 2, "machine-types: cannot write the result: No space left on device")]
    [InlineData("list --as-of 10.0 >&-", 2, "machine-types: cannot write the result: standard output is closed")]
    [InlineData("list --format json >&-", 2, "machine-types: cannot write the result: standard output is closed")]
    [InlineData("--help >&-", 2, "machine-types: cannot write the result: standard output is closed")]
    [InlineData("list --as-of 99 2>/dev/full", 2, "")]
    [InlineData("list --as-of 99 2>&-", 2, "")]
    [InlineData("nonsense 2>/dev/full", 2, "")]
    [InlineData("nonsense 0<&- 1>&- 2>&-", 2, "")]
    [InlineData("list >&- 2>&-", 2, "")]
    [InlineData("list >/dev/full 2>/dev/full", 2, "")]
    [InlineData("diff pc-i440fx-5.0 pc-i440fx-5.1 2>&- >/dev/null", 1, "")]
    [InlineData("table pc-i440fx-5.0 2>&- >/dev/null", 0, "")]
    public void An_exit_code_is_one_of_three(string arguments, int exitCode, string error)
    {
        var outcome = Shell.Run(arguments);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Equal(error, outcome.Error.TrimEnd('\n'));
    }

    [Fact]
    public void A_reader_that_leaves_is_no_error()
    {
        var outcome = Shell.Run("list | head -n 1; exit ${PIPESTATUS[0]}");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("machine type", outcome.Out, StringComparison.Ordinal);
    }

    // The page alone is on standard output.
    [Theory]
    [InlineData("report -o /dev/stdout")]
    [InlineData("report -o /dev/stdout | cat")]
    [InlineData("report -o /dev/fd/1 >file; cat file; rm file")]
    [InlineData("report -o /dev/fd/3 3>&1 >/dev/null | cat")]
    [InlineData("report -o >(cat) >/dev/null; wait $!")]
    public void A_report_is_written_to_a_pipe(string arguments)
    {
        var outcome = Shell.Run(arguments);

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("<!doctype html>", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "qemu-system-x86_64 -M pc-i440fx-10.0\n", 0)]
    [InlineData("check --format json", "qemu-system-x86_64 -M pc-i440fx-10.0\n", 0)]
    [InlineData("check --format sarif", "qemu-system-x86_64 -M pc-i440fx-9.9\n", 1)]
    [InlineData("list", "Supported machines are:\npc-i440fx-9.0        Standard PC\n", 0)]
    [InlineData("list --format json", "Supported machines are:\npc-i440fx-9.0        Standard PC\n", 0)]
    public void A_file_whose_name_is_not_utf_8_is_read(string command, string content, int exitCode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have no such names");

        var outcome = Shell.Run($"{command} $'caf\\xe9 \\xc3\\xa9'; code=$?; rm $'caf\\xe9 \\xc3\\xa9'; exit $code", $"printf '{content.Replace("\n", "\\n", StringComparison.Ordinal)}' >$'caf\\xe9 \\xc3\\xa9'");
        Assert.Equal((exitCode, ""), (outcome.ExitCode, outcome.Error));
        Assert.DoesNotContain("\ufffd", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_name_is_not_utf_8_and_that_does_not_exist_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have no such names");
        Assert.Equal("machine-types: no\\udcff: no such file; check the path\n", Shell.Run("check $'no\\xff'").Error);
    }
}
