using System.Diagnostics;
using System.Text;

namespace MachineTypes.Package.Tests.Packing;

/// <summary>What a command printed, and how it ended.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output and standard error, as they came.</param>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The output of a command that must have gone well.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"The command ended with {ExitCode}:\n{Output}");

        return Output;
    }
}

/// <summary>Runs commands as a person would from a shell that knows nothing of this test run.</summary>
internal static class DotNet
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(4);

    /// <summary>Runs the .NET command line in a folder.</summary>
    public static Task<CommandResult> RunAsync(string folder, params string[] arguments) =>
        RunProgramAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    /// <summary>Runs any program in a folder.</summary>
    public static async Task<CommandResult> RunProgramAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        ForgetSurroundings(start);

        using var process = new Process { StartInfo = start };
        var output = new StringBuilder();

        void Collect(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is { } text)
            {
                lock (output) output.Append(text).Append('\n');
            }
        }

        process.OutputDataReceived += Collect;
        process.ErrorDataReceived += Collect;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var limit = new CancellationTokenSource(TimeLimit);

        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);

            return new CommandResult(-1, $"{output}\n{program} {string.Join(' ', arguments)}: stopped after {TimeLimit}");
        }

        lock (output) return new CommandResult(process.ExitCode, output.ToString());
    }

    /// <summary>Gives a process the environment of a shell that knows nothing of this test run.</summary>
    /// <param name="start">The process, which has not been started.</param>
    public static void ForgetSurroundings(ProcessStartInfo start)
    {
        // The test runner's own build leaves its paths behind, which would lead the new build astray.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";

        // A build node that stays would hold the output open, and with it this process.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
    }
}
