using System.Diagnostics;

namespace MachineTypes.Tool.Tests;

/// <summary>Runs the program as a process, from a shell, in a directory of its own.</summary>
internal static class Shell
{
    private const string Bash = "/bin/bash";

    /// <summary>Gets the path of the program.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "machine-types");

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The arguments and redirections, as the shell reads them.</param>
    /// <param name="before">A command to run before.</param>
    public static Outcome Run(string arguments, string before = ":")
    {
        Assert.SkipUnless(File.Exists(Bash) && File.Exists("/dev/full"), "requires bash and /dev/full");

        var directory = Directory.CreateTempSubdirectory("machine-types-");
        var start = new ProcessStartInfo(Bash, ["-c", $"{before}; \"$0\" {arguments}", Program]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = directory.FullName };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        directory.Delete(recursive: true);
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
