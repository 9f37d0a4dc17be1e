using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>MT2004: a file of the baseline cannot be read, in whole or in part, or is missing.</summary>
public static class UnreadBaseline
{
    public const string Id = "MT2004";

    /// <summary>One finding for each problem, on the release that the file belongs to.</summary>
    public static IEnumerable<Finding> Find(RecordedProject project)
    {
        if (project.Files.Count == 0)
        {
            return [];
        }

        var declarations = project.Declarations;
        var trains = declarations.AllTrains.ToList();
        return project.Files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .SelectMany(file => OfFile(file, trains, declarations))
            .Concat(project.Baselines.SelectMany(baseline => UnknownVersions(baseline, project.FactsOf(baseline.Train), declarations)))
            .Concat(project.Baselines.SelectMany(baseline => baseline.Gaps.Select(gap => OfGap(baseline, gap, declarations))));
    }

    private static IEnumerable<Finding> OfFile(BaselineFile file, List<ReleaseTrain> trains, Declarations declarations)
    {
        var name = BaselineNames.Name(file.Path);
        if (BaselineNames.Find(file.Path, trains) is not { } owner)
        {
            // A project that declares no train has nothing to record, and no location to report at.
            return NearestTrain(name, trains, declarations) is not { } near ? []
                : [Report(near, null, new(file.Path, 1, 1), $"no release train has a file of this name; those of {near.Name} have names such as {Example(near)}", declarations)];
        }

        var (train, release) = owner;
        IEnumerable<Finding> problems = file.Problems.Select(problem => Report(train, release, problem.Location, problem.What, declarations));
        return release is not null ? problems
            : problems.Prepend(Report(train, null, new(file.Path, 1, 1), $"{EntryFormat.Shown(train.Name)} does not have the release that the name of this file contains; nothing in it is used", declarations));

        string Example(ReleaseTrain of) => of.Releases.Count == 0 ? name : BaselineNames.FileOf(of, of.Releases[of.Releases.Count - 1]);
    }

    // A compat value or a step at a version that no machine type ever had is never compared.
    private static IEnumerable<Finding> UnknownVersions(Baseline baseline, DefinedFacts defined, Declarations declarations)
    {
        var families = defined.Families.ToDictionary(family => (family.Catalog, family.Name));
        return
            from pair in baseline.Files
            from fact in pair.File.Facts
            where fact is { At: not null, Key.Kind: FactKind.Compat or FactKind.Property }
            let key = defined.Names.Current(fact.Key)
            where families.TryGetValue((key.Catalog, key.Family), out var family) && family.PositionOf(key.Kind, fact.At) is null
            select Report(baseline.Train, pair.Release, fact.Location, $"{EntryFormat.Shown(baseline.Train.Name)} has no release '{EntryFormat.Shown(fact.At!)}', so the line is not checked", declarations);
    }

    // A train that was renamed still has the release that the file is named after. Consumers have no files.
    private static ReleaseTrain? NearestTrain(string name, List<ReleaseTrain> trains, Declarations declarations)
    {
        var recorded = trains.Where(train => declarations.Project.Catalogs.Any(catalog => catalog.Train.Type == train.Definition.Type)).ToList();
        return recorded.FirstOrDefault(train => train.Releases.Any(release => name.EndsWith($"-{release.Version}{BaselineNames.Extension}", StringComparison.OrdinalIgnoreCase)))
            ?? recorded.FirstOrDefault()
            ?? trains.FirstOrDefault();
    }

    private static Finding OfGap(Baseline baseline, Release gap, Declarations declarations) => Report(
        baseline.Train,
        gap,
        new(BaselineNames.FileOf(baseline.Train, gap), 1, 1),
        baseline.Files.First().Release.Index > gap.Index
            ? $"the file is missing: {BaselineNames.FileOf(baseline.Train, baseline.Files.First().Release)} records only what its release adds to it; nothing is compared until it is restored"
            : "the file is missing, though older and newer releases have theirs; what they promise from this release on is not compared until it is restored",
        declarations) with
    {
        Recorded = default,
    };

    private static Finding Report(ReleaseTrain train, Release? release, BaselineLocation index, string what, Declarations declarations)
    {
        var declared = release is null ? null : train.Definition.Releases.First(r => r.Version == release.Version);
        return new(
            Id,
            declared is { Anchor.IsInSource: true } ? declared.Anchor : declarations.AnchorOf(train),
            declared is { Anchor.IsInSource: true } ? new Argument("version", 0) : (Argument?)null,
            EquatableArray<string>.Own(
            [
                EntryFormat.Shown(BaselineNames.Name(index.File)),
                FormattableString.Invariant($"{index.Line}"),
                FormattableString.Invariant($"{index.Column}"),
                what,
            ]))
        {
            Recorded = EquatableArray<BaselineLocation>.Own([index]),
        };
    }
}
