using System.Reflection;

namespace MachineTypes.Testing;

/// <summary>
/// The extent of a test run. By default, tests that take minutes (those that type whole files token by token, random programs, the same tests on older compilers) are bounded,
/// so that <c>dotnet test</c> stays quick; with <c>MACHINETYPES_TESTS=full</c>, as <c>.ci/run</c> sets it, everything runs. With <c>quick</c>, random tests have a tenth of their iterations,
/// because mutation testing runs them for each mutant. This is the only place that reads the variable.
/// </summary>
public static class TestRun
{
    private const string Variable = "MACHINETYPES_TESTS";

    private const string Full = "full";

    private const string Bounded = "bounded";

    private const string Quick = "quick";

    // What a full run of a long test has on an older compiler that it does not depend on: this many times as much as a bounded one.
    private const int OlderCompilerFactor = 3;

    // The projects that repeat the tests on an older compiler are named after it.
    private static readonly bool IsOlderCompiler = Assembly.GetEntryAssembly()?.GetName().Name!.StartsWith("MachineTypes.Roslyn", StringComparison.Ordinal) == true;

    /// <summary>Gets a value indicating whether everything runs.</summary>
    public static bool IsFull { get; } = Read(Environment.GetEnvironmentVariable(Variable)) == Full;

    /// <summary>Gets the text that a test that can be bounded prints with its counts.</summary>
    public static string Extent { get; } = IsFull ? IsOlderCompiler ? "full run, in which this older compiler has a selection of what does not depend on it" : "full run" : $"bounded run, set {Variable}=full for all";

    /// <summary>Returns the number of iterations of a property-based test.</summary>
    /// <param name="full">The number in a full run.</param>
    /// <param name="bounded">The number in a bounded run.</param>
    /// <param name="onNewest">Whether an older compiler has only three times the bounded run in a full one, because the test is long and does not depend on it.</param>
    public static int Iterations(int full, int bounded, bool onNewest = false) => Read(Environment.GetEnvironmentVariable(Variable)) switch
    {
        Full => onNewest && IsOlderCompiler ? (int)Math.Min(full, (long)bounded * OlderCompilerFactor) : full,
        Quick => Math.Max(1, bounded / 10),
        _ => bounded,
    };

    /// <summary>Returns all cases in a full run; otherwise, an evenly spread selection that includes the last one, which is often the finished file.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="bounded">The number of cases in a bounded run.</param>
    /// <param name="onNewest">Whether an older compiler has only three times the bounded run in a full one, because the test is long and does not depend on it.</param>
    public static IReadOnlyList<T> Select<T>(IEnumerable<T> cases, int bounded, bool onNewest = false)
    {
        List<T> all = [.. cases];
        return Spread(all, Iterations(all.Count, bounded, onNewest));
    }

    /// <summary>Returns an evenly spread selection that includes the last case; all cases if there are no more than the selection may have.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="count">The number of cases to select.</param>
    public static IReadOnlyList<T> Spread<T>(IReadOnlyList<T> cases, int count) =>
        cases.Count <= count ? cases : [.. Enumerable.Range(1, count).Select(i => cases[(int)((long)i * cases.Count / count) - 1])];

    /// <summary>Returns the extent that a value of the variable requests.</summary>
    /// <param name="value">The value; null if the variable is not set.</param>
    /// <exception cref="InvalidOperationException">The value is unknown: a misspelled one must not look like a full run.</exception>
    public static string Read(string? value) => value switch
    {
        null or "" => Bounded,
        Full or Bounded or Quick => value,
        _ => throw new InvalidOperationException($"{Variable} is '{value}'; use '{Full}', '{Bounded}' or '{Quick}'."),
    };
}
