using System.Reflection;

namespace MachineTypes.Testing;

/// <summary>
/// The extent of a test run. By default, tests that take minutes (those that type whole files token by token, random programs, the same tests on older compilers) are bounded,
/// so that <c>dotnet test</c> stays quick; with <c>MACHINETYPES_TESTS=full</c>, as <c>.ci/run</c> sets it, everything runs. This is the only place that reads the variable.
/// </summary>
public static class TestRun
{
    private const string Variable = "MACHINETYPES_TESTS";

    // The projects that repeat the tests on an older compiler are named after it.
    private static readonly bool IsOlderCompiler = Assembly.GetEntryAssembly()?.GetName().Name!.StartsWith("MachineTypes.Roslyn", StringComparison.Ordinal) == true;

    /// <summary>Gets a value indicating whether everything runs.</summary>
    public static bool IsFull { get; } = Read(Environment.GetEnvironmentVariable(Variable));

    /// <summary>Gets the text that a test that can be bounded prints with its counts.</summary>
    public static string Extent { get; } = IsFull ? IsOlderCompiler ? "full run, in which this older compiler has a selection of what does not depend on it" : "full run" : $"bounded run, set {Variable}=full for all";

    /// <summary>Returns the number of iterations of a property-based test.</summary>
    /// <param name="full">The number in a full run.</param>
    /// <param name="bounded">The number in a bounded run.</param>
    /// <param name="onNewest">Whether an older compiler has a bounded run in any case, because the test is long and does not depend on it.</param>
    public static int Iterations(int full, int bounded, bool onNewest = false) => IsFull && !(onNewest && IsOlderCompiler) ? full : bounded;

    /// <summary>Returns all cases in a full run; otherwise, an evenly spread selection that includes the last one, which is often the finished file.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="bounded">The number of cases in a bounded run.</param>
    /// <param name="onNewest">Whether an older compiler has a bounded run in any case, because the test is long and does not depend on it.</param>
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

    /// <summary>Determines whether a value of the variable requests a full run.</summary>
    /// <param name="value">The value; null if the variable is not set.</param>
    /// <exception cref="InvalidOperationException">The value is unknown: a misspelled one must not look like a full run.</exception>
    public static bool Read(string? value) => value switch
    {
        "full" => true,
        null or "" or "bounded" => false,
        _ => throw new InvalidOperationException($"{Variable} is '{value}'; use 'full' or 'bounded'."),
    };
}
