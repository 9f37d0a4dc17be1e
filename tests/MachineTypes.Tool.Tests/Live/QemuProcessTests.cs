using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests.Live;

/// <summary><c>--qemu</c>: a binary is started, asked and ended; one that is no QEMU is one line and exit code 2, and leaves no process behind.</summary>
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
        Assert.Equal("QEMU 5.0, x86_64: 3 versioned machine types, 7 compat entries, 0 differences", outcome.LastLine);
        Assert.Equal(0, outcome.ExitCode);
        script.AssertNothingRuns();
    }

    [Fact]
    public void A_binary_that_refuses_compat_props_is_asked_without()
    {
        const string Refusal = """{"id": "machine-types-4", "error": {"class": "GenericError", "desc": "Parameter 'compat-props' is unexpected"}}""";
        var newer = Greeting.Replace("\"major\": 5", "\"major\": 9", StringComparison.Ordinal).Replace("\"minor\": 0", "\"minor\": 1", StringComparison.Ordinal);
        using var script = Script.Answering(newer, Done(1), Version("5", "0"), Target, Refusal, Machines(5));

        Assert.Equal(0, Verify(script).ExitCode);
    }

    [Fact]
    public void It_is_started_without_a_machine_and_without_a_shell()
    {
        using var script = new Script("echo \"$@\" >&2; exit 3");

        Assert.EndsWith(
            "ended without a QMP greeting (exit code 3, it said: -machine none -nodefaults -display none -S -qmp stdio)",
            Verify(script).AssertComplaint(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit 0", "ended without a QMP greeting (exit code 0)")]
    [InlineData("echo; echo ' '; exit 1", "ended without a QMP greeting (exit code 1)")]
    [InlineData("while echo garbage; do :; done", "does not speak QMP: expected a JSON object, but it said something else")]
    [InlineData("while echo '{\"no\": 1}'; do :; done", "does not speak QMP: expected the greeting {\"QMP\": ...}, but it said something else")]
    [InlineData("echo '{]'; sleep 100", "does not speak QMP: not JSON: ")]
    [InlineData("printf '{\"QMP\": \"'; while printf '%01000d' 0; do :; done", "sent a message of more than 16 MB")]
    [InlineData("echo '{\"QMP\": {}}'; exit 7", "ended before it answered qmp_capabilities (exit code 7)")]
    [InlineData("echo '{\"QMP\": {}}'; read line; echo '{\"error\": {\"desc\": \"no\"}, \"id\": \"machine-types-1\"}'; sleep 100", "refused to talk: QEMU answered with an error, of no class: no")]
    public void A_binary_that_is_no_QEMU(string body, string complaint)
    {
        using var script = new Script(body);

        Assert.Contains($"{script.FilePath}: {complaint}", Verify(script, "--timeout", "60").AssertComplaint(), StringComparison.Ordinal);
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
            $"{script.FilePath}: did not answer in 1.5 s, and was ended; give it longer with --timeout, or check that it is a QEMU",
            Verify(script, "--timeout", "1.5").AssertComplaint(),
            StringComparison.Ordinal);
        script.AssertNothingRuns();
    }

    [Theory]
    [InlineData("/bin/true", "/bin/true: ended without a QMP greeting (exit code 0)")]
    [InlineData("/bin/cat", "/bin/cat: ended without a QMP greeting (exit code 1, it said: ")]
    [InlineData("/no/such/binary", "/no/such/binary: cannot be started: No such file or directory; name a QEMU binary by its path, or one in PATH")]
    [InlineData("/etc/passwd", "/etc/passwd: cannot be started: Permission denied")]
    [InlineData("", "an empty name of a binary")]
    public void A_file_that_is_no_QEMU(string binary, string complaint) =>
        Assert.Contains(complaint, Outcome.Of(FakeCatalog.Small, "verify", "--qemu", binary).AssertComplaint(), StringComparison.Ordinal);

    [Fact]
    public void A_binary_that_does_not_go_when_it_is_told_to_is_ended()
    {
        using var script = Script.Answering(Greeting, Done(1), Version("5", "0"), Target, $"{Machines(4)}\nEND\nsleep 100\ncat <<'END'");

        Assert.Equal(0, Verify(script).ExitCode);
        script.AssertNothingRuns();
    }

    [Fact]
    public async Task A_user_who_gives_up_leaves_no_process_behind()
    {
        using var script = new Script("sleep 100 & echo $! >> \"$0.pid\"; wait");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Qmp.Live.QemuProcess.AskAsync(script.FilePath, TimeSpan.FromSeconds(60), cancellation.Token));
        script.AssertNothingRuns();
    }

    private static string Done(int id) => $$"""{"return": {}, "id": "machine-types-{{id}}"}""";

    private static string Version(string major, string minor) =>
        $$$"""{"return": {"qemu": {"major": {{{major}}}, "minor": {{{minor}}}, "micro": 0 }}, "id": "machine-types-2"}""";

    private static string Target => """{"return": {"arch": "x86_64"}, "id": "machine-types-3"}""";

    private static string Machines(int id) => FakeCatalog.Reply.TrimEnd()[..^1] + $", \"id\": \"machine-types-{id}\"}}";

    private static Outcome Verify(Script script, params string[] more) => Outcome.Of(FakeCatalog.Small, ["verify", "--qemu", script.FilePath, .. more]);
}
