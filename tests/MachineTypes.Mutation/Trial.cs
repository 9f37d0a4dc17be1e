namespace MachineTypes.Mutation;

/// <summary>Tries mutants of a project with the tests that reach them, the fastest first.</summary>
/// <param name="tests">The tests that reach mutants.</param>
/// <param name="mutants">All mutants.</param>
internal sealed class Trial(IReadOnlyList<ReachingTest> tests, IReadOnlyList<Mutant> mutants) : IDisposable
{
    private const int FirstMilliseconds = 1500;

    // Tests of one mutant.
    private static int MaxMilliseconds => 4 * TestSuite.MaxMilliseconds;

    // New processes are slow to start.
    private const int MaxNewMilliseconds = 5000;

    private readonly Dictionary<TestSuite, TestProcess> _processes = tests.Select(test => test.Suite).Distinct().ToDictionary(suite => suite, suite => new TestProcess(suite));

    private readonly HashSet<string> _unreliable = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<int>> _byFile = mutants.GroupBy(mutant => mutant.File).ToDictionary(file => file.Key, file => file.Select(mutant => mutant.Number).ToHashSet());

    /// <summary>Determines whether any test reaches a mutant.</summary>
    public bool IsReached(Mutant mutant) => tests.Any(test => test.Mutants.Contains(mutant.Number));

    /// <summary>Determines whether no test notices a mutant.</summary>
    public bool Survives(Mutant mutant)
    {
        // The value of a static field is computed in the test that needs it first, but all that use the file may depend on it.
        var reaching = Within(MaxMilliseconds, tests.Where(test => mutant.IsStatic ? test.Mutants.Overlaps(_byFile[mutant.File]) : test.Mutants.Contains(mutant.Number)));
        if (mutant.IsStatic)
            return !IsNoticedByNew(mutant, reaching);

        var hidden = new List<ReachingTest>();
        var first = Within(FirstMilliseconds, reaching);
        foreach (var batch in first.GroupBy(test => test.Suite).Concat(reaching.Except(first).GroupBy(test => test.Suite)))
        {
            if (IsNoticed(_processes[batch.Key], mutant, [.. batch], out var reached))
                return false;
            hidden.AddRange(batch.Where(test => !reached.Contains(test.Id)));
        }

        // A result that an earlier test computed without the mutant, and that is kept, hides it.
        return hidden.Count == 0 || !IsNoticedByNew(mutant, hidden);
    }

    public void Dispose()
    {
        foreach (var process in _processes.Values)
            process.Dispose();
    }

    private static List<ReachingTest> Within(int milliseconds, IEnumerable<ReachingTest> tests)
    {
        var sum = 0;
        return [.. tests.OrderBy(test => test.Milliseconds).TakeWhile(test => (sum += test.Milliseconds + 5) <= milliseconds)];
    }

    private bool IsNoticedByNew(Mutant mutant, IReadOnlyList<ReachingTest> selected)
    {
        foreach (var batch in Within(MaxNewMilliseconds, selected).GroupBy(test => test.Suite))
        {
            _processes[batch.Key].Dispose();
            var isNoticed = IsNoticed(_processes[batch.Key], mutant, [.. batch], out _);
            _processes[batch.Key].Dispose();
            if (isNoticed)
                return true;
        }

        return false;
    }

    // A test that fails with the mutant must pass without it.
    private bool IsNoticed(TestProcess process, Mutant mutant, List<ReachingTest> batch, out HashSet<string> reached)
    {
        for (var attempt = 0; ; attempt++)
        {
            batch.RemoveAll(test => _unreliable.Contains(test.Id));
            var result = process.Run(mutant.Number, batch);
            reached = result.Reached;
            if (result.HasEnded)
                return true;
            if (result.Failed is null)
                return false;
            var failed = batch.Where(test => test.Id == result.Failed).ToList();
            if (failed.Count > 0 && process.Run(-1, failed).Failed is null)
                return true;

            // What another mutant left behind, such as a kept result, is not this one's failure.
            process.Dispose();
            if (failed.Count > 0 && process.Run(-1, failed).Failed is not null)
                _unreliable.Add(result.Failed);
            else if (attempt > 0)
                return true;
        }
    }
}
