using System.Globalization;
using MachineTypes.Mutation;

// How many of the changes of an area its tests notice: AREA... [--sample N] [--skip N] [--seed N] [--seconds N] [--only FILE[:LINE],...] [--tests PROJECT] [--classes PATTERN] [--limit SECONDS] [--verbose]. The test projects must have been built in debug.
var root = Root(AppContext.BaseDirectory);
var (names, sample, skip, seed, seconds, only, verbose, tests, classes) = (new List<string>(), 150, 0, 20261130, 1400, new List<string>(), false, "", new List<string>());
int? limit = null;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--sample": sample = Number(args[++i]); break;
        case "--skip": skip = Number(args[++i]); break;
        case "--seed": seed = Number(args[++i]); break;
        case "--seconds": seconds = Number(args[++i]); break;
        case "--only": only.AddRange(args[++i].Split(',')); break;
        case "--limit": limit = Number(args[++i]); break;
        case "--verbose": verbose = true; break;
        case "--tests": tests = args[++i]; break;
        case "--classes": classes.Add(args[++i]); break;
        default: names.Add(args[i].TrimEnd('/')); break;
    }
}

foreach (var name in names)
    Measure(name);
return 0;

void Measure(string name)
{
    var progress = new Progress();
    var copies = new List<TestSuite>();
    var trials = new List<Trial>();
    try
    {
        var mutants = new List<(Mutant Mutant, Trial Trial)>();
        foreach (var area in Area.Of(root, name))
        {
            TestSuite.MaxMilliseconds = 1000 * (limit ?? area.Limit);
            var project = MutatedProject.Compile(root, area);
            var suites = area.Suites.Where(suite => suite.Program.EndsWith(tests, StringComparison.Ordinal)).Select(suite => classes is [] ? suite : suite with { Classes = classes }).Select(suite => suite.CopyWith(project.AssemblyName, project.Assembly)).ToList();
            copies.AddRange(suites);
            var trial = new Trial([.. suites.SelectMany(suite => suite.Record(progress))], project.Mutants);
            trials.Add(trial);
            mutants.AddRange(project.Mutants.Where(mutant => area.Contains(mutant.File)).Select(mutant => (mutant, trial)));
        }

        Console.WriteLine($"{progress.Elapsed.TotalSeconds,5:F0} s: {name} has {mutants.Count} mutants, of which {mutants.Count(mutant => !mutant.Trial.IsReached(mutant.Mutant))} are not reached; seed {seed}");
        var shuffled = mutants.Where(mutant => only is [] || only.Exists(place => IsAt(mutant.Mutant, place))).ToArray();
        new Random(seed).Shuffle(shuffled);
        var (tried, survived) = (0, 0);
        foreach (var (mutant, trial) in shuffled.Skip(skip).Take(sample).TakeWhile(_ => progress.Elapsed.TotalSeconds < seconds))
        {
            var survives = trial.Survives(mutant);
            tried++;
            if (survives)
            {
                survived++;
                Console.WriteLine($"  {(trial.IsReached(mutant) ? "survived" : "not reached")}: {mutant}");
            }
            else if (verbose)
            {
                Console.WriteLine($"  noticed: {mutant}");
            }

            progress.Report(() => $"{tried} mutants tried, {survived} survived");
        }

        Console.WriteLine($"{progress.Elapsed.TotalSeconds,5:F0} s: {name}: {Score(tried - survived, tried)}, of {mutants.Count}; seed {seed}");
    }
    finally
    {
        trials.ForEach(trial => trial.Dispose());
        copies.ForEach(suite => suite.Delete());
    }
}

// With the margin of a random sample, at 95 %.
static string Score(int noticed, int tried)
{
    var share = (double)noticed / Math.Max(1, tried);
    return string.Create(CultureInfo.InvariantCulture, $"{noticed} of {tried} mutants noticed ({100 * share:F1} %, ±{196 * Math.Sqrt(share * (1 - share) / Math.Max(1, tried)):F1})");
}

// The place is a file, with or without its folder and its extension, and perhaps a line.
static bool IsAt(Mutant mutant, string place)
{
    var (file, line) = place.Split(':') is [var first, var second] ? (first, Number(second)) : (place, mutant.Line);
    return line == mutant.Line && ("/" + (Path.HasExtension(file) ? mutant.File : Path.ChangeExtension(mutant.File, null))).EndsWith("/" + file, StringComparison.Ordinal);
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static string Root(string folder) => File.Exists(Path.Combine(folder, "MachineTypes.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
