using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Text;

namespace MachineTypes.Model.Rules;

/// <summary>MT1003: a release is named that is not on the train.</summary>
public static class UnknownRelease
{
    public const string Id = "MT1003";

    /// <summary>One finding for each argument that names a release which no train that it is read on has.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations)
    {
        // A release that could belong to either of two trains is reported by another rule.
        var all = ReleaseName.All(declarations).ToList();
        var undecided = new HashSet<Anchor>(ReleaseName.Undecided(all).Select(names => names.Key));
        return all
            .Where(name => !undecided.Contains(name.Anchor))
            .GroupBy(name => (name.Anchor, name.Argument))
            .Where(names => names.All(name => !name.IsKnown))
            .Select(Report);
    }

    private static Finding Report(IEnumerable<ReleaseName> names)
    {
        var name = names.First();
        if (name.OtherTrain is { } other)
        {
            var nearest = NearestName.Of(name.Name, name.Others);
            return new(
                Id,
                name.Anchor,
                name.Argument,
                EquatableArray<string>.Own([name.Name, other, nearest is null ? $", which has {name.Others.First()} to {name.Others.Last()}" : $": did you mean '{nearest}'?"]),
                nearest is null ? null : Fix.Replace(nearest));
        }

        if (IsBeyond(name.Name, name.Train))
        {
            // A plan for a later release must not become one for the newest release.
            return new(Id, name.Anchor, name.Argument, EquatableArray<string>.Own([name.Name, name.Train.Name, $", which ends with {name.Train.Releases[name.Train.Releases.Count - 1].Version}: add {name.Name} to the train"]));
        }

        var meant = NearestName.Of(name.Name, names.SelectMany(n => n.Others).Distinct());
        return new(
            Id,
            name.Anchor,
            name.Argument,
            EquatableArray<string>.Own([name.Name, name.Train.Name, meant is null ? Range(name.Train) : $": did you mean '{meant}'?"]),
            meant is null ? null : Fix.Replace(meant));
    }

    private static bool IsBeyond(string name, ReleaseTrain train)
    {
        // A tag, as in 7.0-rc1, does not change which release is meant.
        var end = name.IndexOfAny(['-', '+', '_', '~']);
        return train.Releases.Count > 0
            && VersionNumbers.Of(end < 0 ? name : name.Substring(0, end)) is { } numbers
            && train.Releases.Select(release => VersionNumbers.Of(release.Version)).All(other => other is not null && other.Prefix == numbers.Prefix && numbers.IsAfter(other));
    }

    private static string Range(ReleaseTrain train) => train.Releases.Count switch
    {
        0 => ", which has no releases",
        1 => $", whose only release is {train.Releases[0].Version}",
        _ => $", which has {train.Releases[0].Version} to {train.Releases[train.Releases.Count - 1].Version}",
    };
}
