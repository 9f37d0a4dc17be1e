using System.Diagnostics;

namespace MachineTypes.Benchmarks;

/// <summary>What one run of the compiler used.</summary>
/// <param name="Processor">The processor time of all its threads, in seconds.</param>
/// <param name="Wall">The time from its start to its end, in seconds.</param>
/// <param name="Peak">The most memory that it had at one time, in bytes.</param>
internal readonly record struct CompilerUse(double Processor, double Wall, long Peak);

/// <summary>The SDK's own compiler, started as a process of its own for each compilation, as a build that has no compiler server does.</summary>
internal static class CompilerProcess
{
    // How often the process is asked what it has used so far: nothing answers once it has ended.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    /// <summary>Compiles a library.</summary>
    /// <param name="folder">Where the library and the response file are written.</param>
    /// <param name="name">The name of both.</param>
    /// <param name="arguments">The sources, references and analyzers, as the compiler's arguments.</param>
    /// <exception cref="InvalidOperationException">The compiler reported an error.</exception>
    public static CompilerUse Compile(string folder, string name, IEnumerable<string> arguments)
    {
        var response = Path.Combine(folder, name + ".rsp");
        File.WriteAllLines(response, arguments.Concat(["-nologo", "-t:library", "-o+", "-langversion:latest", "-nullable:enable", $"-out:\"{Path.Combine(folder, name + ".dll")}\""]));

        var watch = Stopwatch.StartNew();
        using var compiler = Process.Start(new ProcessStartInfo("dotnet", [Sdk.Compiler, "-noconfig", "@" + response]) { RedirectStandardOutput = true })!;
        var messages = compiler.StandardOutput.ReadToEndAsync();
        var processor = TimeSpan.Zero;
        var peak = 0L;
        while (!compiler.WaitForExit(Interval))
        {
            try
            {
                compiler.Refresh();
                processor = compiler.TotalProcessorTime;
                peak = Math.Max(peak, compiler.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended in the meantime.
            }
        }

        var wall = watch.Elapsed.TotalSeconds;
        if (compiler.ExitCode != 0) throw new InvalidOperationException(messages.GetAwaiter().GetResult());

        return new(processor.TotalSeconds, wall, peak);
    }
}
