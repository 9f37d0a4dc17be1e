using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Import;

/// <summary>Makes steps of what a family reports of a property in all answers. Answers that contradict each other on a machine type get steps of their own, which were changed late.</summary>
/// <param name="answers">The answers.</param>
internal sealed class StepMerge(Answers answers)
{
    /// <summary>The steps of a property, by the version from which they hold.</summary>
    public IReadOnlyList<ImportedStep> Merge(ImportedFamily family, ImportedProperty property)
    {
        if (property.IsOfLatest)
            return family.Versions.Any(member => Enumerable.Range(0, answers.Count).Any(i => answers.Find(i, member.Name)?.Properties.ContainsKey(property.Name) == true))
                ? [new(property, null, PropertyValue.Of(true), new(0, answers.Count - 1))]
                : [];

        var runs = Runs(family, property);
        Fill(runs);
        var steps = runs.Select(run => Steps(family, run)).ToList();
        var merged = new List<ImportedStep>();
        for (var i = 0; i < runs.Count; i++)
        {
            foreach (var (since, value) in steps[i].Where(step => i == 0 || !steps[i - 1].Contains(step)))
            {
                var last = i;
                while (last + 1 < runs.Count && steps[last + 1].Contains((since, value)))
                    last++;

                merged.Add(new(property, since, value, new(runs[i].First, runs[last].Last)));
            }
        }

        var order = family.Versions.Select((member, place) => (member.Version, place)).Where(pair => pair.Version is not null).ToDictionary(pair => pair.Version!, pair => pair.place);
        return Needed(property, runs, [.. merged.OrderBy(step => step.Since is { } since ? order[since] : -1)]);
    }

    // What a family reports that never names the property need not be declared: nothing, or the property's default.
    private static IReadOnlyList<ImportedStep> Needed(ImportedProperty property, List<Run> runs, IReadOnlyList<ImportedStep> steps)
    {
        if (steps.All(step => step.Value == property.Default) || runs.TrueForAll(run => run.Values.All(value => !value.IsKnown)))
            return [];

        // A flag that is named reads as off before its first step, but of a number or text nothing is reported there anyway.
        return property.Kind == PropertyKind.Boolean || property.Default is not null
            ? steps
            : [.. steps.Where(step => step is not { Since: null, Value: null })];
    }

    private static List<(string? Since, PropertyValue? Value)> Steps(ImportedFamily family, Run run)
    {
        var steps = new List<(string?, PropertyValue?)>();
        for (var n = 0; n < run.Values.Length; n++)
        {
            if (n == 0)
                steps.Add((null, run.Values[0].Value));
            else if (run.Values[n].Value != run.Values[n - 1].Value)
                steps.Add((family.Versions[n].Version, run.Values[n].Value));
        }

        return steps;
    }

    // From the oldest answer on, as many as agree on every machine type go together.
    private List<Run> Runs(ImportedFamily family, ImportedProperty property)
    {
        var runs = new List<Run>();
        for (var i = 0; i < answers.Count; i++)
        {
            var known = family.Versions.Select(member => Know(i, member, property)).ToArray();
            if (runs.Count > 0 && runs[^1].Agrees(known))
                runs[^1].Take(i, known);
            else
                runs.Add(new Run(i, known));
        }

        return runs;
    }

    private Known Know(int answer, FamilyMember member, ImportedProperty property)
    {
        if (answers.Find(answer, member.Name) is not { } machine || !answers.All[answer].Properties.Contains(property.Name))
            return default;

        return new(true, machine.Properties.TryGetValue(property.Name, out var value) ? value : null);
    }

    // Where an answer does not show a machine type, the other answers do, or it is as the next newer one is.
    private static void Fill(List<Run> runs)
    {
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            var values = runs[i].Values;
            for (var n = values.Length - 1; n >= 0; n--)
            {
                if (!values[n].IsKnown)
                    values[n] = Guess(runs, i, n);
            }

            // What is not known of the newest machine types is as it is on those before them.
            for (var n = 1; n < values.Length; n++)
            {
                if (!values[n].IsKnown)
                    values[n] = values[n - 1];
            }
        }
    }

    private static Known Guess(List<Run> runs, int run, int version)
    {
        var newer = version + 1 < runs[run].Values.Length ? runs[run].Values[version + 1] : default;
        foreach (var other in runs.Where(other => other.Values[version].IsKnown && other != runs[run]).OrderBy(other => Math.Abs(other.First - runs[run].First)))
        {
            if (!newer.IsKnown || (version + 1 < other.Values.Length && other.Values[version + 1] == newer))
                return other.Values[version];
        }

        return newer;
    }

    private readonly record struct Known(bool IsKnown, PropertyValue? Value);

    private sealed class Run(int first, Known[] values)
    {
        public int First { get; } = first;

        public int Last { get; private set; } = first;

        public Known[] Values { get; } = values;

        public bool Agrees(Known[] other) => Values.Zip(other).All(pair => !pair.First.IsKnown || !pair.Second.IsKnown || pair.First == pair.Second);

        public void Take(int answer, Known[] other)
        {
            Last = answer;
            for (var n = 0; n < other.Length; n++)
            {
                if (!Values[n].IsKnown)
                    Values[n] = other[n];
            }
        }
    }
}
