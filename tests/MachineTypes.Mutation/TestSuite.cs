using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MachineTypes.Mutation;

/// <summary>Tests that should notice what changes in a folder.</summary>
/// <param name="Project">The folder of the project that is mutated.</param>
/// <param name="Assembly">The name of its assembly.</param>
/// <param name="Folder">The folder with the built tests.</param>
/// <param name="Program">The name of the tests' program.</param>
/// <param name="Classes">The test classes, given the rule of a mutant's file, if it decides one.</param>
internal sealed record TestSuite(string Root, string Project, string Assembly, string Folder, string Program, Func<string?, IEnumerable<string>> Classes)
{
    // A mutant can make a loop endless.
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(150);

    /// <summary>Returns the tests of a folder, the fastest first.</summary>
    public static IReadOnlyList<TestSuite> Of(string root, string folder)
    {
        TestSuite[] suites = folder.Split('/') switch
        {
            ["model", "Rules", ..] => [Suite("Model", "model", "MachineTypes.Model", _ => []), Suite("Analyzers", "model", "MachineTypes.Model", rule => rule is null ? ["*MT1xxx*", "*MT2xxx*"] : [$"*{rule}*"])],
            ["model", ..] => [Suite("Model", "model", "MachineTypes.Model", _ => []), Suite("Generator", "model", "MachineTypes.Model", _ => ["*Generating*"])],
            ["generator", ..] => [Suite("Generator", "generator", "MachineTypes.Generator", _ => ["*Generating*"])],
            ["analyzers", ..] => [Suite("Analyzers", "analyzers/MachineTypes.Analyzers", "MachineTypes.Analyzers", _ => ["*MT3xxx*"])],
            _ => throw new ArgumentException($"No tests are known for {folder}."),
        };
        return [.. suites.Select(suite => suite with { Root = root, Folder = Path.Combine(root, suite.Folder) })];
    }

    /// <summary>Returns a copy of the tests that runs with another build of the project.</summary>
    public TestSuite CopyWith(byte[] assembly)
    {
        var copy = Path.Combine(Root, "tests", "MachineTypes.Mutation", "obj", $"{Program}-{Environment.ProcessId}");
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }

        File.WriteAllBytes(Path.Combine(copy, Assembly + ".dll"), assembly);
        return this with { Folder = copy };
    }

    /// <summary>Determines whether all tests pass with a mutant, so that nothing notices it.</summary>
    public bool Passes(Mutant mutant)
    {
        var file = Path.Combine(Root, mutant.File);
        var rule = File.Exists(file) && Regex.Match(File.ReadAllText(file), "const string Id = \"(MT[0-9]+)\"") is { Success: true, Groups: var groups } ? groups[1].Value : null;
        var start = new ProcessStartInfo(Path.Combine(Folder, Program)) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        foreach (var argument in Classes(rule).SelectMany(name => new[] { "-class", name }).Append("-stopOnFail"))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["MACHINETYPES_MUTANT"] = mutant.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(MaxTime))
        {
            return process.ExitCode == 0;
        }

        process.Kill(entireProcessTree: true);
        return false;
    }

    public void Delete() => Directory.Delete(Folder, recursive: true);

    private static TestSuite Suite(string tests, string project, string assembly, Func<string?, IEnumerable<string>> classes) =>
        new("", project, assembly, Path.Combine("tests", $"MachineTypes.{tests}.Tests", "bin", "Debug", "net10.0"), $"MachineTypes.{tests}.Tests", classes);
}
