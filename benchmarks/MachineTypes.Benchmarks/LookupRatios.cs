using System.Diagnostics;
using System.Globalization;

namespace MachineTypes.Benchmarks;

/// <summary>
/// Lookups beside those of the base library, in seconds: <c>-- lookups</c> runs each and what it is compared with in turns of some milliseconds and prints medians, their ratio, the bytes that a
/// lookup allocates, and the time of the first lookup in a process. <c>-- lookups --against PROGRAM</c> does the same with an older build of this program, in processes that take turns.
/// </summary>
internal static class LookupRatios
{
    internal const int Rounds = 15;
    private const int Processes = 5;
    internal static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(40);
    internal static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);

    private static readonly IReadOnlyList<Case> Cases = CreateCases();

    /// <summary>Runs the command.</summary>
    /// <param name="args">What follows its name on the command line.</param>
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["--values"]:
                foreach (var result in Cases.Select(Measure))
                {
                    Write($"{result.Ours};{result.Frozen};{result.Name}");
                }

                return 0;
            case ["--against", var program]:
                PrintAgainst(Path.GetFullPath(program));
                return 0;
            default:
                Print();
                return 0;
        }
    }

    private static void Print()
    {
        Write($"processor time of one, medians of {Rounds} turns; the ratio is the median of those of each turn");
        Write($"{"",-20} {"ours",9} {"Frozen",9} {"ratio",6} {"Dictionary",11} {"ratio",6} {"allocated",10}");
        foreach (var result in Cases.Select(Measure))
        {
            Write($"{result.Name,-20} {result.Ours,6:F2} ns {result.Frozen,6:F2} ns {result.ToFrozen,6:F2} {result.Dictionary,8:F2} ns {result.ToDictionary,6:F2} {result.Allocated,8} B");
        }

        Write($"\nfirst one in a process, median of {Processes}: the call alone, and with the load of the catalogue's assembly");
        foreach (var kind in FirstLookup.Kinds)
        {
            var times = Enumerable.Range(0, Processes).Select(_ => Start(Program, "--first", kind).Split(';').Select(Number).ToArray()).ToList();
            Write($"{kind,-20} {Median(times.Select(time => time[0])),6:F0} µs {Median(times.Select(time => time[1])),8:F0} µs");
        }
    }

    private static void PrintAgainst(string older)
    {
        var (before, now) = (new List<string[][]>(), new List<string[][]>());
        for (var process = 0; process < Processes; process++)
        {
            before.Add(Values(older));
            now.Add(Values(Program));
        }

        Write($"medians of {Processes} processes each, in turns; the ratio is the median of those of each pair");
        Write($"{"",-20} {"older",9} {"now",9} {"ratio",6}   to Frozen: {"older",6} {"now",6}");
        for (var i = 0; i < Cases.Count; i++)
        {
            var (old, ours) = (Column(before, i, 0), Column(now, i, 0));
            var (oldFrozen, frozen) = (Column(before, i, 1), Column(now, i, 1));
            Write($"{Cases[i].Name,-20} {Median(old),6:F2} ns {Median(ours),6:F2} ns {MedianRatio(ours, old),6:F2}              {MedianRatio(old, oldFrozen),6:F2} {MedianRatio(ours, frozen),6:F2}");
        }
    }

    private static List<Case> CreateCases()
    {
        var (hits, misses) = (new LookupBenchmarks { Hit = true }, new LookupBenchmarks { Hit = false });
        var (compatHits, compatMisses) = (new CompatBenchmarks { Hit = true }, new CompatBenchmarks { Hit = false });
        var table = new CompatTableBenchmarks();
        hits.Setup();
        misses.Setup();
        compatHits.Setup();
        compatMisses.Setup();
        table.Setup();
        return
        [
            Lookup("name, string, hit", hits.String_TryParse, hits.String_Frozen, hits.String_Dictionary),
            Lookup("name, string, miss", misses.String_TryParse, misses.String_Frozen, misses.String_Dictionary),
            Lookup("name, chars, hit", hits.Chars_TryParse, hits.Chars_Frozen, hits.Chars_Dictionary),
            Lookup("name, chars, miss", misses.Chars_TryParse, misses.Chars_Frozen, misses.Chars_Dictionary),
            Lookup("name, UTF-8, hit", hits.Utf8_TryParse, hits.Utf8_TranscodeAndFrozen, hits.Utf8_TranscodeAndDictionary),
            Lookup("name, UTF-8, miss", misses.Utf8_TryParse, misses.Utf8_TranscodeAndFrozen, misses.Utf8_TranscodeAndDictionary),
            Lookup("TryGetCompat, hit", compatHits.TryGetCompat, compatHits.Frozen, compatHits.Dictionary),
            Lookup("TryGetCompat, miss", compatMisses.TryGetCompat, compatMisses.Frozen, compatMisses.Dictionary),
            new("entry of a table", new(table.Compat, table.Compat()), new(table.Frozen, table.Frozen()), new(table.Dictionary, table.Dictionary())),
        ];

        static Case Lookup(string name, Func<int> ours, Func<int> frozen, Func<int> dictionary) =>
            new(name, new(ours, LookupBenchmarks.Count), new(frozen, LookupBenchmarks.Count), new(dictionary, LookupBenchmarks.Count));
    }

    private static Result Measure(Case of)
    {
        Work[] works = [of.Ours, of.Frozen, of.Dictionary];
        foreach (var work in works)
        {
            Repeat(work, WarmUp);
        }

        var counts = works.Select(work => Repeat(work, Turn)).ToArray();
        var times = works.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                times[i].Add(Time(works[i], counts[i]));
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        of.Ours.Run();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return new(of.Name, Median(times[0]), Median(times[1]), Median(times[2]), MedianRatio(times[0], times[1]), MedianRatio(times[0], times[2]), allocated);
    }

    internal static int Repeat(Work work, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var count = 0;
        for (; watch.Elapsed < duration; count++) work.Run();
        return count;
    }

    // Nanoseconds of one lookup or one entry. Processor time, which other programs of a busy machine hardly change.
    internal static double Time(Work work, int count)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < count; i++) work.Run();
        return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / count / work.Operations;
    }

    private static string Program => typeof(LookupRatios).Assembly.Location;

    private static string[][] Values(string program) => [.. Start(program, "--values").Split('\n').Select(line => line.Split(';'))];

    private static string Start(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "lookups", .. args]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException(output);
    }

    private static List<double> Column(List<string[][]> processes, int row, int column) => [.. processes.Select(rows => Number(rows[row][column]))];

    internal static double MedianRatio(List<double> numbers, List<double> others) => Median(numbers.Zip(others, (number, other) => number / other));

    internal static double Median(IEnumerable<double> numbers) => numbers.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    internal static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>What is measured.</summary>
    /// <param name="Run">Does all operations once.</param>
    /// <param name="Operations">The number of lookups, or of entries.</param>
    internal sealed record Work(Func<int> Run, int Operations);

    private sealed record Case(string Name, Work Ours, Work Frozen, Work Dictionary);

    private sealed record Result(string Name, double Ours, double Frozen, double Dictionary, double ToFrozen, double ToDictionary, long Allocated);
}
