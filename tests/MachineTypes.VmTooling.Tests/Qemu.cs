using System.Diagnostics;
using System.Text.RegularExpressions;
using MachineTypes.Qemu;

namespace VmTooling.Tests;

/// <summary>The <c>qemu-system-x86_64</c> that is installed here. A test that asks for it is skipped where there is none.</summary>
internal static partial class Qemu
{
    private const string Name = "qemu-system-x86_64";

    // Commands are taken when the machine stands: whoever answers "quit" has accepted the command line.
    private const string Quit = """{"execute": "qmp_capabilities"} {"execute": "quit"}""";

    /// <summary>The release that the binary is of.</summary>
    public static async Task<QemuRelease> ReleaseAsync() =>
        QemuRelease.Parse(VersionText.Match((await RunAsync(["--version"], input: "")).Output).Groups[1].Value);

    /// <summary>Starts a QEMU with a command line, without running the guest, and ends it.</summary>
    public static Task<Ending> StartAsync(params IEnumerable<string> arguments) => RunAsync([.. arguments, "-nodefaults", "-display", "none", "-S", "-qmp", "stdio"], Quit);

    private static async Task<Ending> RunAsync(IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(Binary(), arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var qemu = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            var output = qemu.StandardOutput.ReadToEndAsync(patience.Token);
            var error = qemu.StandardError.ReadToEndAsync(patience.Token);
            await SayAsync(qemu, input);
            await qemu.WaitForExitAsync(patience.Token);
            return new(qemu.ExitCode, await output, await error);
        }
        finally
        {
            qemu.Kill();
        }
    }

    // A QEMU that refuses its command line does not wait to be told to quit.
    private static async Task SayAsync(Process qemu, string input)
    {
        try
        {
            await qemu.StandardInput.WriteAsync(input);
            await qemu.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
        }
    }

    private static string Binary()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, Name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, $"{Name} is not installed; Debian's package qemu-system-x86 has it");
        return found!;
    }

    [GeneratedRegex("version ([0-9]+[.][0-9]+)")]
    private static partial Regex VersionText { get; }
}

/// <summary>How a QEMU ended.</summary>
internal sealed record Ending(int ExitCode, string Output, string Error);
