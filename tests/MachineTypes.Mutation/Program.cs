using System.Diagnostics;
using System.Globalization;
using MachineTypes.Mutation;

// How many of the changes of a folder its tests notice: FOLDER... [--sample N] [--seed N] [--seconds N] [--only FILE:LINE] [--classes PATTERN] [--verbose]. The test projects must have been built in debug.
var root = Root(AppContext.BaseDirectory);
var (folders, sample, seed, seconds, only, verbose, classes) = (new List<string>(), 100, 20261130, 300, "", false, new List<string>());
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--sample": sample = Number(args[++i]); break;
        case "--seed": seed = Number(args[++i]); break;
        case "--seconds": seconds = Number(args[++i]); break;
        case "--only": only = args[++i]; break;
        case "--verbose": verbose = true; break;
        case "--classes": classes.Add(args[++i]); break;
        default: folders.Add(args[i].TrimEnd('/') + "/"); break;
    }
}

foreach (var folder in folders is [] ? ["model/Rules/", "model/Composition/"] : folders)
{
    var (file, suites) = TestSuite.Of(root, folder);
    var project = MutatedProject.Compile(root, file);
    var mutants = project.Mutants.Where(mutant => mutant.File.StartsWith(folder, StringComparison.Ordinal) && $"{mutant.File}:{mutant.Line}:".Contains(only, StringComparison.Ordinal)).ToArray();
    new Random(seed).Shuffle(mutants);
    var copies = suites.Select(suite => classes is [] ? suite : suite with { Classes = classes }).Select(suite => suite.CopyWith(project.AssemblyName, project.Assembly)).ToList();
    try
    {
        using var trial = new Trial([.. copies.SelectMany(suite => suite.Record())]);
        var clock = Stopwatch.StartNew();
        var (tried, survived) = (0, 0);
        foreach (var mutant in mutants.Take(sample).TakeWhile(_ => clock.Elapsed.TotalSeconds < seconds))
        {
            tried++;
            var survives = trial.Survives(mutant);
            if (verbose)
            {
                Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds,4:F0} s {(survives ? "-" : "+")} {mutant}");
            }

            if (survives)
            {
                survived++;
                Console.WriteLine($"  {(trial.IsReached(mutant) ? "survived" : "not reached")}: {mutant}");
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{folder}: {tried - survived} of {tried} mutants noticed ({100.0 * (tried - survived) / Math.Max(1, tried):F1} %), of {mutants.Length} that there are; seed {seed}, {clock.Elapsed.TotalSeconds:F0} s"));
    }
    finally
    {
        copies.ForEach(suite => suite.Delete());
    }
}

return 0;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static string Root(string folder) => File.Exists(Path.Combine(folder, "MachineTypes.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
