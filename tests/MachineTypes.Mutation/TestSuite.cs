using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MachineTypes.Mutation;

/// <summary>Tests that should notice changes.</summary>
/// <param name="Folder">The folder with the built tests.</param>
/// <param name="Program">The name of the tests' program.</param>
/// <param name="Classes">Patterns of the test classes, or none for all.</param>
internal sealed record TestSuite(string Folder, string Program, IReadOnlyList<string> Classes)
{
    /// <summary>Gets or sets how long a test may take.</summary>
    /// <remarks>Histories and random programs that take longer would be most of the time of a run. What they alone notice counts as survived.</remarks>
    public static int MaxMilliseconds { get; set; } = 5000;

    /// <summary>Gets the name of the mutated assembly; nothing before there is one.</summary>
    public string Assembly { get; init; } = "";

    /// <summary>Returns a copy of the tests that runs with another build of the project.</summary>
    public TestSuite CopyWith(string assembly, byte[] image)
    {
        var copy = Path.Combine(AppContext.BaseDirectory, "copies", $"{Program}-{assembly}-{Environment.ProcessId}");
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }

        File.WriteAllBytes(Path.Combine(copy, assembly + ".dll"), image);
        return this with { Folder = copy, Assembly = assembly };
    }

    public void Delete() => Directory.Delete(Folder, recursive: true);

    /// <summary>Runs all tests, one after another, and returns those that reach mutants.</summary>
    public IReadOnlyList<ReachingTest> Record(Progress progress)
    {
        // The same mutants and the same tests reach the same: a run about another sample need not wait for all tests again.
        var file = Path.Combine(AppContext.BaseDirectory, "recorded", $"{Program}-{Key()}.txt");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var process = new TestProcess(this);
            var lines = new List<string[]>();
            foreach (var line in process.Record(MaxMilliseconds))
            {
                lines.Add(line);
                progress.Report(() => $"recording {Program}: {lines.Count(parts => parts[0] == "case")} tests");
            }

            File.WriteAllLines(file, lines.Select(parts => string.Join('\t', parts)));
        }

        return Read([.. File.ReadLines(file).Select(line => line.Split('\t'))]);
    }

    // Lines of a class are what its fixture reaches: that comes before its first test, but all depend on it.
    private List<ReachingTest> Read(IReadOnlyList<string[]> lines)
    {
        var (tests, left) = (new List<ReachingTest>(), new List<string>());
        var fixtures = lines.Where(parts => parts[0] == "class").GroupBy(parts => parts[1]).ToDictionary(group => group.Key, group => group.SelectMany(parts => Numbers(parts[3])).ToHashSet());
        var current = new HashSet<int>();
        foreach (var parts in lines)
        {
            if (parts[0] == "class")
                current = fixtures[parts[1]];
            else if (parts[2] == "passed")
                tests.Add(new(this, parts[1], int.Parse(parts[3], CultureInfo.InvariantCulture), [.. Numbers(parts[4]), .. current]));
            else
                left.Add(parts[2]);
        }

        Console.WriteLine($"{Program}: {tests.Count} tests, {tests.Sum(test => (long)test.Milliseconds) / 1000} s; left out: {left.Count(state => state == "late")} that take over {MaxMilliseconds / 1000} s, {left.Count(state => state != "late")} that fail");
        return tests;
    }

    private static IEnumerable<int> Numbers(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture));

    private string Key()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(File.ReadAllBytes(Path.Combine(Folder, Assembly + ".dll")));
        hash.AppendData(File.ReadAllBytes(Path.Combine(Folder, Program + ".dll")));
        // The ids of test cases depend on the path of their assembly.
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join(' ', [Folder, .. Classes])));
        return Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
