using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace MachineTypes.Mutation;

/// <summary>Tests that should notice what changes in a folder.</summary>
/// <param name="Folder">The folder with the built tests.</param>
/// <param name="Program">The name of the tests' program.</param>
/// <param name="Classes">The test classes, or none for all.</param>
internal sealed partial record TestSuite(string Folder, string Program, IReadOnlyList<string> Classes)
{
    /// <summary>Gets the name of the mutated assembly; nothing before there is one.</summary>
    public string Assembly { get; init; } = "";

    private bool UsesPlatform => Program.Contains(".Tool.", StringComparison.Ordinal);

    /// <summary>Returns the project file and the tests of a folder, the fastest first.</summary>
    public static (string Project, IReadOnlyList<TestSuite> Suites) Of(string root, string folder)
    {
        TestSuite Suite(string tests, params string[] classes) =>
            new(Path.Combine(root, "tests", $"MachineTypes.{tests}.Tests", "bin", "Debug", "net10.0"), $"MachineTypes.{tests}.Tests", classes);

        return folder.Split('/') switch
        {
            ["model", "Rules", ..] => ("model/MachineTypes.Model.csproj", [Suite("Model"), Suite("Analyzers", "*MT1xxx*", "*MT2xxx*")]),
            ["model", "Baselines", ..] => ("model/MachineTypes.Model.csproj", [Suite("Model"), Suite("Analyzers", "*MT2xxx*")]),
            ["model", "Usage", ..] => ("model/MachineTypes.Model.csproj", [Suite("Model"), Suite("Analyzers", "*MT3xxx*")]),
            ["model", ..] => ("model/MachineTypes.Model.csproj", [Suite("Model"), Suite("Generator")]),
            ["generator", ..] => ("generator/MachineTypes.Generator.csproj", [Suite("Generator")]),
            ["analyzers", ..] => ("analyzers/MachineTypes.Analyzers/MachineTypes.Analyzers.csproj", [Suite("Analyzers", "*MT3xxx*")]),
            ["tool", "Check", ..] => ("tool/MachineTypes.Tool.csproj", [Suite("Tool", "*.Check.*")]),
            ["tool", "Hosts" or "Qmp", ..] => ("tool/MachineTypes.Tool.csproj", [Suite("Tool", "*.Hosts.*", "*.Verify.*", "*.Live.*")]),
            _ => throw new ArgumentException($"No tests are known for {folder}."),
        };
    }

    /// <summary>Returns a copy of the tests that runs with another build of the project.</summary>
    public TestSuite CopyWith(string assembly, byte[] image)
    {
        var copy = Path.Combine(AppContext.BaseDirectory, "copies", $"{Program}-{Environment.ProcessId}");
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

    /// <summary>Runs all tests and returns those that reach mutants.</summary>
    public IReadOnlyList<ReachingTest> Record()
    {
        // The same mutants and the same tests reach the same: a run about another sample need not wait for all tests again.
        var file = Path.Combine(AppContext.BaseDirectory, "recorded", $"{Program}-{Key()}.txt");
        if (File.Exists(file))
            return Read(file, []);

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var start = Start(UsesPlatform ? ["--filter-class", .. Classes] : ["-noColor", .. Classes.SelectMany(name => new[] { "-class", name })]);
        start.Environment[MutantSwitch.Record] = file;
        var failed = new HashSet<string>(StringComparer.Ordinal);
        if (!Run(start, out var output))
        {
            failed = [.. FailedTest().Matches(output).Select(match => match.Groups[1].Value + match.Groups[2].Value)];
            Console.Error.WriteLine($"{Program}: {failed.Count} tests fail without a mutant. They notice nothing, and are left out: {string.Join(", ", failed)}");
        }

        var tests = File.Exists(file) ? Read(file, failed) : [];
        if (failed.Count > 0)
            File.Delete(file);
        return tests;
    }

    private IReadOnlyList<ReachingTest> Read(string file, HashSet<string> failed) =>
        [.. File.ReadLines(file).Select(line => line.Split('\t')).Where(parts => !failed.Contains(parts[0])).Select(parts => new ReachingTest(
            this, parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), [.. parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))]))];

    private string Key()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(File.ReadAllBytes(Path.Combine(Folder, Assembly + ".dll")));
        hash.AppendData(File.ReadAllBytes(Path.Combine(Folder, Program + ".dll")));
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join(' ', Classes)));
        return Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static bool Run(ProcessStartInfo start, out string output)
    {
        var lines = new List<string>();
        void Add(string? line)
        {
            lock (lines)
                lines.Add(line ?? "");
        }

        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        lock (lines)
            output = string.Join('\n', lines);
        return process.ExitCode == 0;
    }

    /// <summary>Returns how the tests are started.</summary>
    public ProcessStartInfo Start(IEnumerable<string> arguments) =>
        new(Path.Combine(Folder, Program), arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };

    // As each of the two runners prints it.
    [GeneratedRegex(@"^ *([\w.+]+)[^\n]*\[FAIL\]|^failed ([\w.+]+)", RegexOptions.Multiline)]
    private static partial Regex FailedTest();
}
