using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

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

        var before = OfEndedChildren();
        var watch = Stopwatch.StartNew();
        using var compiler = Process.Start(new ProcessStartInfo("dotnet", [Sdk.Compiler, "-noconfig", "@" + response]) { RedirectStandardOutput = true })!;
        var messages = compiler.StandardOutput.ReadToEndAsync();
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!compiler.WaitForExit(Interval))
        {
            try
            {
                compiler.Refresh();
                processor = compiler.TotalProcessorTime;
                peak = Math.Max(peak, compiler.PeakWorkingSet64);
            }
            catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
            {
                // It has ended in the meantime.
            }
        }

        var wall = watch.Elapsed.TotalSeconds;
        if (compiler.ExitCode != 0) throw new InvalidOperationException(messages.GetAwaiter().GetResult());

        return new((OfEndedChildren() - before ?? processor).TotalSeconds, wall, peak);
    }

    // Linux counts exactly what children have used, as soon as they end. Elsewhere, the last answer before the end is close enough.
    private static TimeSpan? OfEndedChildren()
    {
        const string Statistics = "/proc/self/stat";
        const int TicksPerSecond = 100;
        if (!File.Exists(Statistics)) return null;

        // The name comes first, in parentheses, and may contain spaces.
        var fields = File.ReadAllText(Statistics).Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (user, system) = (Number(fields[13]), Number(fields[14]));
        return TimeSpan.FromSeconds((user + system) / TicksPerSecond);

        static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);
    }
}
