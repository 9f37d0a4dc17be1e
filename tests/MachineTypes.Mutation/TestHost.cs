using System.Globalization;
using System.IO.Enumeration;
using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace MachineTypes.Mutation;

// See docs/decisions/0085-mutants-compiled-at-once.md.
/// <summary>
/// Runs test cases in the tests' own process as its standard input requests: <c>record MILLISECONDS ID...</c> runs all but some of them and answers with what each reaches, and
/// <c>run MUTANT ID:MILLISECONDS...</c> answers with the first that fails, if any, and those that reached the mutant. The first line of the input is not a request: it selects test
/// classes. After a test that takes too long, nothing more is run: the exception that ended it may have broken a static field for good.
/// </summary>
/// <param name="mutants">The compiled switch.</param>
/// <param name="answers">Where answers are written.</param>
internal sealed class TestHost(Type mutants, TextWriter answers) : IMessageSink
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic;

    private static readonly Assembly Tests = Assembly.GetEntryAssembly()!;

    private readonly FieldInfo _active = mutants.GetField("Active")!;

    private readonly FieldInfo _isLate = mutants.GetField("IsLate")!;

    private readonly bool[] _reached = (bool[])mutants.GetField("Reached")!.GetValue(null)!;

    private readonly Action _forget = ForgetFindings();

    private readonly Dictionary<string, int> _limits = new(StringComparer.Ordinal);

    private readonly List<string> _reaching = [];

    private int _mutant = -1;

    private bool _records;

    private string? _failed;

    private bool _wasLate;

    private string _running = "";

    private TimeSpan _start;

    /// <summary>Answers requests until there are no more.</summary>
    public static async Task Run(TextReader requests, TextWriter answers)
    {
        var first = (await requests.ReadLineAsync())!.Split('\t');
        var host = new TestHost(Assembly.Load(first[0]).GetType("Mutants")!, answers);
        TestContext.SetForInitialization(null, false, false);
        var framework = RegisteredEngineConfig.GetTestFramework(Tests, null);
        var controller = new InProcessFrontController(framework, Tests, null);
        var configuration = new TestAssemblyConfiguration { SynchronousMessageReporting = true, ParallelMode = ParallelMode.None, PreEnumerateTheories = true };
        var types = Tests.GetTypes().Where(type => first.Length == 1 || first.Skip(1).Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, type.FullName))).ToArray();
        var cases = new Dictionary<string, ITestCase>(StringComparer.Ordinal);
        using (var cancellation = new CancellationTokenSource())
        {
            await controller.Find(null, TestFrameworkOptions.ForDiscovery(configuration), _ => true, cancellation, types, (found, _) =>
            {
                cases[found.UniqueID] = found;
                return new(true);
            });
        }

        using var clock = new Timer(_ => host.Watch(), null, 50, 50);
        while (await requests.ReadLineAsync() is { } request)
        {
            var parts = request.Split('\t');
            var selected = host.Prepare(parts, cases.Keys);
            using var cancellation = new CancellationTokenSource();
            var options = TestFrameworkOptions.ForExecution(configuration);
            await controller.Run(host, options, [.. selected.Select(id => cases[id])], cancellation);
            await answers.WriteLineAsync($"done\t{host._failed}\t{host._wasLate}\t{string.Join(' ', host._reaching)}");
        }
    }

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseStarting starting:
                Record("class", starting.TestClassName ?? "", 0);
                _forget();
                _start = Environment.CpuUsage.TotalTime;
                _running = starting.TestCaseUniqueID;
                break;

            case ITestCaseFinished finished:
                _running = "";
                if (_mutant >= 0 && _reached[_mutant])
                    _reaching.Add(finished.TestCaseUniqueID);
                Record("case", finished.TestCaseUniqueID + "\t" + (IsLate ? "late" : _failed == finished.TestCaseUniqueID ? "failed" : "passed"), (int)(Environment.CpuUsage.TotalTime - _start).TotalMilliseconds);
                _wasLate |= IsLate;
                break;

            case ITestFailed failed:
                _failed = failed.TestCaseUniqueID;
                if (_records)
                    Console.Error.WriteLine($"{failed.ExceptionTypes[0]}: {failed.Messages[0]} {failed.StackTraces[0]}");
                break;

            case ITestClassCleanupFailure or ITestCollectionCleanupFailure or ITestAssemblyCleanupFailure or ITestCaseCleanupFailure or IErrorMessage:
                _failed ??= "cleanup";
                break;
        }

        return !_wasLate && (_records || _failed is null);
    }

    private bool IsLate => (bool)_isLate.GetValue(null)!;

    private IEnumerable<string> Prepare(string[] request, IEnumerable<string> all)
    {
        (_failed, _wasLate, _records, _mutant) = (null, false, request[0] == "record", request[0] == "record" ? -1 : Number(request[1]));
        _reaching.Clear();
        _limits.Clear();
        Array.Clear(_reached);
        _active.SetValue(null, _mutant);
        Environment.SetEnvironmentVariable(MutantSwitch.Active, request[0] == "record" ? null : request[1]);
        if (_records)
        {
            // The compiler that the tests use is compiled in the first one.
            foreach (var id in all.Except(request.Skip(2), StringComparer.Ordinal))
                _limits[id] = Number(request[1]) + (_limits.Count == 0 ? TestProcess.StartMilliseconds : 0);
            return _limits.Keys;
        }

        foreach (var test in request.Skip(2).Select(part => part.Split(':')))
            _limits[test[0]] = Number(test[1]);
        return _limits.Keys;
    }

    // The processor's time is what counts, because the machine may be busy.
    private void Watch()
    {
        if (_limits.TryGetValue(_running, out var limit) && (Environment.CpuUsage.TotalTime - _start).TotalMilliseconds > limit)
            _isLate.SetValue(null, true);
    }

    private void Record(string kind, string name, int milliseconds)
    {
        if (_records)
            answers.WriteLine($"{kind}\t{name}\t{milliseconds}\t{string.Join(',', Enumerable.Range(0, _reached.Length).Where(i => _reached[i]))}");
        Array.Clear(_reached);
    }

    // The analyzers keep the findings for definitions that they have seen: those of one test would be those of the next one.
    private static Action ForgetFindings()
    {
        if (!File.Exists(Path.Combine(AppContext.BaseDirectory, "MachineTypes.Analyzers.dll")))
            return () => { };

        var findings = Assembly.Load("MachineTypes.Analyzers").GetType("MachineTypes.Analyzers.Infrastructure.CompilationModel")!.GetField("Recent", Any)!.GetValue(null)!;
        var recent = findings.GetType().GetField("_recent", Any)!.GetValue(findings)!;
        var clear = recent.GetType().GetMethod("Clear")!;
        return () => clear.Invoke(recent, null);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
