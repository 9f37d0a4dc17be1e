using System.Diagnostics;
using System.Globalization;

namespace MachineTypes.Tool.Tests.Live;

/// <summary>A QEMU that hangs is terminated when the program is asked to end, by whatever signal, with everything that it has started.</summary>
public class SignalTests
{
    [Theory]
    [InlineData(1)] // SIGHUP
    [InlineData(2)] // SIGINT
    [InlineData(3)] // SIGQUIT
    [InlineData(10)] // SIGUSR1
    [InlineData(12)] // SIGUSR2
    [InlineData(14)] // SIGALRM
    [InlineData(15)] // SIGTERM
    [InlineData(16)] // SIGSTKFLT
    [InlineData(24)] // SIGXCPU
    [InlineData(26)] // SIGVTALRM
    [InlineData(27)] // SIGPROF
    [InlineData(29)] // SIGIO
    [InlineData(30)] // SIGPWR
    public void A_signal_terminates_the_whole_family(int signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the numbers of signals are Linux's");

        using var script = new Script("(sleep 100 & echo $! >> \"$0.pid\") & trap '' HUP INT QUIT TERM; echo ready > \"$0.ready\"; sleep 100");

        // A test run in the background has a parent that ignores SIGINT and SIGQUIT, and so would the program.
        using var process = Process.Start(new ProcessStartInfo("env", ["--default-signal", Shell.Program, "verify", "--qemu", script.FilePath, "--timeout", "60"]) { RedirectStandardError = true })!;
        Assert.True(SpinWait.SpinUntil(() => File.Exists($"{script.FilePath}.ready") && File.ReadAllLines($"{script.FilePath}.pid").Length == 2, TimeSpan.FromSeconds(30)));

        using var kill = Process.Start("kill", ["-s", signal.ToString(CultureInfo.InvariantCulture), process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.Equal("machine-types: interrupted\n", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
        script.AssertNothingRuns();
    }

    [Theory]
    [InlineData("sleep 100 & echo $! >> \"$0.pid\"; exit 0")] // a wrapper that exits
    [InlineData("(sleep 100 & echo $! >> \"$0.pid\"); sleep 100")] // a child that is nobody's
    [InlineData("setsid sh -c '(setsid sleep 100 & echo $! >> \"$1\") &' - \"$0.pid\"; sleep 0.3; exit 3")] // a daemon in a session of its own
    [InlineData("nohup sh -c '(trap \"\" HUP TERM; sleep 100 & echo $! >> \"$1\"; wait) &' - \"$0.pid\" >/dev/null 2>&1; sleep 0.3; exit 0")]
    [InlineData("while :; do (sleep 100 & echo $! >> \"$0.pid\"); sleep 0.02; done")] // it goes on starting others
    public void Children_without_a_parent_are_terminated(string body)
    {
        using var script = new Script(body);

        Outcome.Of(Fakes.FakeCatalog.Small, "verify", "--qemu", script.FilePath, "--timeout", "1.5").AssertError();
        script.AssertNothingRuns();
    }

    // Nothing but what was started is terminated.
    [Fact]
    public void Other_processes_keep_running()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "requires sleep");

        using var other = Process.Start("sleep", "100");
        using var script = new Script("sleep 100 & exit 0");
        Outcome.Of(Fakes.FakeCatalog.Small, "verify", "--qemu", script.FilePath, "--timeout", "1").AssertError();
        Assert.False(other.HasExited);
        other.Kill();
    }
}
