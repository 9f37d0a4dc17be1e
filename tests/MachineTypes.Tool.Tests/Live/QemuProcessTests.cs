using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests.Live;

/// <summary><c>--qemu</c>: a binary is launched, queried and terminated. One that is not QEMU is one line and exit code 2, and leaves no process behind.</summary>
public class QemuProcessTests
{
    private const string Greeting = """{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 5}, "package": ""}, "capabilities": ["oob"]}}""";
    private const string Event = """{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "RESUME"}""";

    [Fact]
    public void A_binary_that_answers_is_compared()
    {
        using var script = Script.Answering(Greeting, Done(1), $"{Event}\n{Version("5", "0")}", Target, Machines(4));
        var outcome = Verify(script);

        Assert.Equal("", outcome.Error);
        Assert.Equal("QEMU 5.0, x86_64: 3 versioned machine types, 12 values, 7 compat entries, 0 differences", outcome.LastLine);
        Assert.Equal(0, outcome.ExitCode);
        script.AssertNothingRuns();
    }

    [Fact]
    public void A_binary_that_rejects_compat_props_is_queried_without()
    {
        const string Error = """{"id": "machine-types-4", "error": {"class": "GenericError", "desc": "Parameter 'compat-props' is unexpected"}}""";
        var newer = Greeting.Replace("\"major\": 5", "\"major\": 9", StringComparison.Ordinal).Replace("\"minor\": 0", "\"minor\": 1", StringComparison.Ordinal);
        using var script = Script.Answering(newer, Done(1), Version("5", "0"), Target, Error, Machines(5));

        Assert.Equal(0, Verify(script).ExitCode);
    }

    [Fact]
    public void It_is_launched_without_a_machine_and_without_a_shell()
    {
        using var script = new Script("echo \"$@\" >&2; exit 3");

        Assert.EndsWith(
            "exited without a QMP greeting (exit code 3, standard error: -machine none -nodefaults -display none -S -qmp stdio)",
            Verify(script).AssertError(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit 0", "exited without a QMP greeting (exit code 0)")]
    [InlineData("echo; echo ' '; exit 1", "exited without a QMP greeting (exit code 1)")]
    [InlineData("while echo garbage; do :; done", "does not speak QMP: expected a JSON object, but received something else")]
    [InlineData("while echo '{\"no\": 1}'; do :; done", "does not speak QMP: expected the greeting {\"QMP\": ...}, but received something else")]
    [InlineData("echo '{]'; sleep 100", "does not speak QMP: not JSON: ")]
    [InlineData("printf '{\"QMP\": \"'; while printf '%01000d' 0; do :; done", "sent a message larger than 16 MB")]
    [InlineData("echo '{\"QMP\": {}}'; exit 7", "exited before answering qmp_capabilities (exit code 7)")]
    [InlineData("echo '{\"QMP\": {}}'; read line; echo '{\"error\": {\"desc\": \"no\"}, \"id\": \"machine-types-1\"}'; sleep 100", "rejected qmp_capabilities: QEMU returned an error, (no class): no")]
    public void A_binary_that_is_not_QEMU(string body, string error)
    {
        using var script = new Script(body);

        Assert.Contains($"{script.FilePath}: {error}", Verify(script, "--timeout", "60").AssertError(), StringComparison.Ordinal);
        script.AssertNothingRuns();
    }

    [Theory]
    [InlineData("while printf '%01000d' 0 >&2; do :; done")]
    [InlineData("while printf '                  \\n'; do :; done")]
    [InlineData("echo '{\"QMP\": {}}'; while echo '{\"event\": \"A\"}'; do :; done")]
    [InlineData("sleep 100 & echo $! >> \"$0.pid\"; wait")]
    [InlineData("trap '' TERM INT HUP; sleep 100")]
    public void A_binary_that_does_not_answer(string body)
    {
        using var script = new Script(body);

        Assert.EndsWith(
            $"{script.FilePath}: did not answer within 1.5 s and was terminated; increase --timeout, or check that it is a QEMU binary",
            Verify(script, "--timeout", "1.5").AssertError(),
            StringComparison.Ordinal);
        script.AssertNothingRuns();
    }

    [Theory]
    [InlineData("/bin/true", "/bin/true: exited without a QMP greeting (exit code 0)")]
    [InlineData("/bin/cat", "/bin/cat: exited without a QMP greeting (exit code 1, standard error: ")]
    [InlineData("/no/such/binary", "/no/such/binary: cannot be started: No such file or directory; specify the path of a QEMU binary, or the name of one in PATH")]
    [InlineData("/etc/passwd", "/etc/passwd: cannot be started: Permission denied")]
    [InlineData("", "the name of the binary is empty")]
    public void A_file_that_is_not_QEMU(string binary, string error) =>
        Assert.Contains(error, Outcome.Of(FakeCatalog.Small, "verify", "--qemu", binary).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void A_binary_that_does_not_quit_is_terminated()
    {
        using var script = Script.Answering(Greeting, Done(1), Version("5", "0"), Target, $"{Machines(4)}\nEND\nsleep 100\ncat <<'END'");

        Assert.Equal(0, Verify(script).ExitCode);
        script.AssertNothingRuns();
    }

    [Fact]
    public async Task Cancellation_leaves_no_process_behind()
    {
        using var script = new Script("sleep 100 & echo $! >> \"$0.pid\"; wait");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Qmp.Live.QemuProcess.QueryAsync(script.FilePath, TimeSpan.FromSeconds(60), cancellation.Token));
        script.AssertNothingRuns();
    }

    private static string Done(int id) => $$"""{"return": {}, "id": "machine-types-{{id}}"}""";

    private static string Version(string major, string minor) =>
        $$$"""{"return": {"qemu": {"major": {{{major}}}, "minor": {{{minor}}}, "micro": 0 }}, "id": "machine-types-2"}""";

    private static string Target => """{"return": {"arch": "x86_64"}, "id": "machine-types-3"}""";

    private static string Machines(int id) => FakeCatalog.Reply.TrimEnd()[..^1] + $", \"id\": \"machine-types-{id}\"}}";

    private static Outcome Verify(Script script, params string[] more) => Outcome.Of(FakeCatalog.Small, ["verify", "--qemu", script.FilePath, .. more]);
}
