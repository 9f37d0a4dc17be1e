namespace MachineTypes.Mutation;

/// <summary>Tries mutants with the tests that reach them, the fastest first.</summary>
/// <param name="tests">The tests that reach mutants.</param>
internal sealed class Trial(IReadOnlyList<ReachingTest> tests) : IDisposable
{
    private const int FastMilliseconds = 2000;

    // Random histories that take a minute would be most of the time of a run. What they alone notice counts as survived.
    private const int MaxMilliseconds = 8000;

    private readonly Dictionary<TestSuite, TestProcess> _processes = tests.Select(test => test.Suite).Distinct().ToDictionary(suite => suite, suite => new TestProcess(suite));

    /// <summary>Determines whether any test reaches a mutant.</summary>
    public bool IsReached(Mutant mutant) => tests.Any(test => test.Mutants.Contains(mutant.Number));

    /// <summary>Determines whether no test notices a mutant.</summary>
    public bool Survives(Mutant mutant)
    {
        // The value of a static field is computed in the test that needs it first, but all tests depend on it.
        var reaching = tests.Where(test => test.Name != "" && test.Milliseconds <= MaxMilliseconds && (mutant.IsStatic || test.Mutants.Contains(mutant.Number))).OrderBy(test => test.Milliseconds).GroupBy(test => test.Suite).ToList();
        var fast = reaching.Select(suite => (suite.Key, Tests: Fast([.. suite]))).Where(batch => batch.Tests.Count > 0).ToList();
        var slow = reaching.Select(suite => (suite.Key, Tests: suite.Except(fast.SelectMany(batch => batch.Tests)).ToList())).Where(batch => batch.Tests.Count > 0).ToList();
        if (fast.Concat(slow).Any(batch => IsNoticed(_processes[batch.Key], mutant, batch.Tests)))
            return false;

        // A result that was cached without the mutant may hide it.
        foreach (var (suite, batch) in fast)
        {
            _processes[suite].Dispose();
            if (_processes[suite].Run(mutant.Number, batch) != true)
                return false;
        }

        return true;
    }

    public void Dispose()
    {
        foreach (var process in _processes.Values)
            process.Dispose();
    }

    private static List<ReachingTest> Fast(IReadOnlyList<ReachingTest> tests)
    {
        var sum = 0;
        return [.. tests.TakeWhile(test => (sum += test.Milliseconds) <= FastMilliseconds)];
    }

    private static bool IsNoticed(TestProcess process, Mutant mutant, List<ReachingTest> tests)
    {
        var passes = process.Run(mutant.Number, tests);
        if (passes == true || (passes == false && process.Run(-1, tests) == true))
            return passes == false;

        // What another mutant left behind, such as a cached result, is not this one's failure, unless a new process says so too.
        process.Dispose();
        return process.Run(mutant.Number, tests) != true;
    }
}
