using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using MachineTypes.Mutation;

// How many of the changes of a folder its tests notice: FOLDER... [--sample N] [--seed N] [--seconds N] [--threads N]. The test projects must have been built in debug.
var root = Root(AppContext.BaseDirectory);
var (folders, sample, seed, seconds, threads) = (new List<string>(), 100, 20261130, 300, 1);
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--sample": sample = Number(args[++i]); break;
        case "--seed": seed = Number(args[++i]); break;
        case "--seconds": seconds = Number(args[++i]); break;
        case "--threads": threads = Number(args[++i]); break;
        default: folders.Add(args[i].TrimEnd('/') + "/"); break;
    }
}

foreach (var folder in folders is [] ? ["model/Rules/", "model/Composition/"] : folders)
{
    var suites = TestSuite.Of(root, folder);
    var project = MutatedProject.Compile(root, suites[0].Project, suites[0].Assembly, suites[0].Folder, folder);
    var mutants = project.Mutants.ToArray();
    new Random(seed).Shuffle(mutants);
    var copies = suites.Select(suite => suite.CopyWith(project.Assembly)).ToList();
    try
    {
        if (copies.FirstOrDefault(suite => !suite.Passes(new(-1, folder, 0, "", ""))) is { } broken)
        {
            Console.Error.WriteLine($"{folder}: {broken.Program} does not pass without a mutant");
            return 1;
        }

        var clock = Stopwatch.StartNew();
        var survivors = new ConcurrentBag<Mutant>();
        var tried = 0;
        Parallel.ForEach(mutants.Take(sample), new ParallelOptions { MaxDegreeOfParallelism = threads }, mutant =>
        {
            if (clock.Elapsed.TotalSeconds > seconds)
            {
                return;
            }

            Interlocked.Increment(ref tried);
            if (copies.All(suite => suite.Passes(mutant)))
            {
                survivors.Add(mutant);
            }
        });
        foreach (var survivor in survivors.OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line))
        {
            Console.WriteLine($"  survived: {survivor}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}: {tried - survivors.Count} of {tried} mutants noticed ({100.0 * (tried - survivors.Count) / Math.Max(1, tried):F1} %), of {mutants.Length} that there are; seed {seed}, {clock.Elapsed.TotalSeconds:F0} s"));
    }
    finally
    {
        copies.ForEach(suite => suite.Delete());
    }
}

return 0;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static string Root(string folder) => File.Exists(Path.Combine(folder, "MachineTypes.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
