using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Tests.Live;

/// <summary>Starts an installed QEMU with arguments, stops it before it runs any guest code, and determines whether it accepted them.</summary>
internal static partial class StartedQemu
{
    // The vCPUs are not started (-S), nothing is displayed, and QEMU gets the command to quit as soon as it listens.
    private static readonly string[] Idle = ["-S", "-nodefaults", "-display", "none", "-monitor", "none", "-serial", "none", "-qmp", "stdio"];

    /// <summary>Returns what QEMU says to arguments.</summary>
    /// <param name="binary">The path of the binary.</param>
    /// <param name="arguments">The arguments.</param>
    public static QemuAnswer Start(string binary, IEnumerable<string> arguments)
    {
        using var qemu = Process.Start(new ProcessStartInfo(binary, [.. arguments, .. Idle]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = qemu.StandardOutput.ReadToEndAsync();
        var error = qemu.StandardError.ReadToEndAsync();
        try
        {
            qemu.StandardInput.Write("{\"execute\": \"qmp_capabilities\"}\n{\"execute\": \"quit\"}\n");
            qemu.StandardInput.Close();
        }
        catch (IOException)
        {
            // QEMU has already refused.
        }

        if (!qemu.WaitForExit(TimeSpan.FromSeconds(60)))
        {
            qemu.Kill(entireProcessTree: true);
            return new(false, "", "QEMU did not exit");
        }

        qemu.WaitForExit();
        var refusal = Refusal().Match(error.Result);
        return new(qemu.ExitCode == 0 && output.Result.Contains("\"return\"", StringComparison.Ordinal), refusal.Value, error.Result);
    }

    /// <summary>Returns the names and aliases of the machine types that a binary has.</summary>
    /// <param name="binary">The path of the binary.</param>
    public static IReadOnlyList<string> MachineTypes(string binary) =>
        [.. Print(binary, "-machine", "help").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(' ')[0])];

    /// <summary>Returns the release of a binary, such as <c>7.2</c>.</summary>
    /// <param name="binary">The path of the binary.</param>
    public static string Release(string binary) => Version().Match(Print(binary, "--version")).Groups["release"].Value;

    private static string Print(string binary, params string[] arguments)
    {
        using var qemu = Process.Start(new ProcessStartInfo(binary, arguments) { RedirectStandardOutput = true })!;
        var output = qemu.StandardOutput.ReadToEnd();
        qemu.WaitForExit();
        return output;
    }

    // What QEMU refuses for the machine type; it also refuses boards without an image of their firmware, for example.
    [GeneratedRegex(
        "unsupported machine type|No machine specified|Invalid SMP CPUs|exceeds max CPUs supported|requires kernel irqchip and X2APIC|not supported by this machine.type|gic-version|does not match the number of vcpus",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Refusal();

    [GeneratedRegex("version (?<release>[0-9]+[.][0-9]+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Version();
}

/// <summary>What QEMU says to arguments.</summary>
/// <param name="IsAccepted">Whether it started.</param>
/// <param name="Refusal">The part of its message that shows that it refuses the machine type; empty if there is none.</param>
/// <param name="Message">The whole message.</param>
internal sealed record QemuAnswer(bool IsAccepted, string Refusal, string Message);
