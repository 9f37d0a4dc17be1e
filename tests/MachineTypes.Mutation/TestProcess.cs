using System.Diagnostics;
using System.Globalization;

namespace MachineTypes.Mutation;

/// <summary>A process that runs tests with one mutant after another. It is started again where a mutant ends it.</summary>
/// <param name="suite">The tests.</param>
internal sealed class TestProcess(TestSuite suite) : IDisposable
{
    /// <summary>The environment variable that names the assembly with the <see cref="StartupHook"/>.</summary>
    public const string HookVariable = "DOTNET_STARTUP_HOOKS";

    // A mutant can make a loop endless that reaches no other mutant, or wait for what never happens.
    private static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(3);

    /// <summary>How much longer the first test takes: the compiler that the tests use is compiled first.</summary>
    public const int StartMilliseconds = 20_000;

    private const int WarmMilliseconds = 3000;

    private Process? _process;

    private bool _isWarm;

    /// <summary>Runs all tests.</summary>
    /// <param name="milliseconds">The time limit of each.</param>
    /// <returns>The lines that <see cref="TestHost"/> prints.</returns>
    public IEnumerable<string[]> Record(int milliseconds)
    {
        var known = new List<string>();
        for (var isOver = false; !isOver;)
        {
            var process = _process ??= Start();
            process.StandardInput.WriteLine(string.Join('\t', [$"record\t{milliseconds.ToString(CultureInfo.InvariantCulture)}", .. known]));
            var isDone = false;
            while (!isDone && process.StandardOutput.ReadLine()?.Split('\t') is { } parts)
            {
                isDone = parts[0] == "done";
                isOver = isDone && !bool.Parse(parts[2]);
                if (parts[0] == "case")
                    known.Add(parts[1]);
                if (!isDone)
                    yield return parts;
            }

            if (!isDone)
                throw new InvalidOperationException($"{suite.Program} ended while it recorded what its tests reach.");
            if (!isOver)
                Dispose();
        }
    }

    /// <summary>Runs tests with a mutant, until one fails.</summary>
    /// <param name="mutant">The mutant; -1 for none.</param>
    /// <param name="tests">The tests.</param>
    public TestResult Run(int mutant, IReadOnlyCollection<ReachingTest> tests)
    {
        if (_process is { HasExited: true })
            Dispose();

        var process = _process ??= Start();
        try
        {
            var limits = tests.Select(test => $"{test.Id}:{((test.Milliseconds * 5) + (_isWarm ? WarmMilliseconds : StartMilliseconds)).ToString(CultureInfo.InvariantCulture)}");
            process.StandardInput.WriteLine(string.Join('\t', [$"run\t{mutant.ToString(CultureInfo.InvariantCulture)}", .. limits]));
            var answer = process.StandardOutput.ReadLineAsync();
            if (answer.Wait(MaxWait) && answer.Result is { } line)
            {
                _isWarm = true;
                var parts = line.Split('\t');
                if (!bool.Parse(parts[2]))
                    return new(parts[1] is "" ? null : parts[1], HasEnded: false, [.. parts[3].Split(' ')]);
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The process has ended.
        }

        Dispose();
        return new(null, HasEnded: true, []);
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
        (_process, _isWarm) = (null, false);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Path.Combine(suite.Folder, suite.Program))
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = suite.Folder,
        };
        start.Environment[HookVariable] = typeof(TestProcess).Assembly.Location;
        start.Environment[TestRunVariable] = "quick";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardInput.WriteLine(string.Join('\t', [suite.Assembly, .. suite.Classes]));
        return process;
    }

    // Of MachineTypes.Testing: random tests have a fraction of their iterations.
    private const string TestRunVariable = "MACHINETYPES_TESTS";
}
