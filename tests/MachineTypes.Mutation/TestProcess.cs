using System.Diagnostics;
using System.Globalization;

namespace MachineTypes.Mutation;

/// <summary>A process that runs tests with one mutant after another. It is started again where a mutant ends it.</summary>
/// <param name="suite">The tests.</param>
internal sealed class TestProcess(TestSuite suite) : IDisposable
{
    // A mutant can make a loop endless. The processor's time is what counts, because the machine may be busy; a test that waits for something also ends.
    private static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(10);

    private Process? _process;

    /// <summary>Determines whether tests pass with a mutant; null if it ended the process, or took too long.</summary>
    public bool? Run(int mutant, IReadOnlyList<ReachingTest> tests)
    {
        if (_process is { HasExited: true })
            Dispose();

        var process = _process ??= Start();
        var (clock, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var max = TimeSpan.FromSeconds(30) + (10 * TimeSpan.FromMilliseconds(tests.Sum(test => test.Milliseconds)));
        try
        {
            process.StandardInput.WriteLine(string.Join('\t', tests.Select(test => test.Name).Distinct(StringComparer.Ordinal).Prepend(mutant.ToString(CultureInfo.InvariantCulture))));
            var answer = process.StandardOutput.ReadLineAsync();
            while (!answer.Wait(200))
            {
                process.Refresh();
                if (process.HasExited || process.TotalProcessorTime - before > max || clock.Elapsed > MaxWait)
                {
                    break;
                }
            }

            if (answer is { IsCompletedSuccessfully: true, Result: { } exitCode })
            {
                return exitCode == "0";
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The process has ended.
        }

        Dispose();
        return null;
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
        _process = null;
    }

    private Process Start()
    {
        var start = suite.Start([]);
        start.RedirectStandardInput = true;
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(TestProcess).Assembly.Location;
        start.Environment[MutantSwitch.Assembly] = suite.Assembly;
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        return process;
    }
}
