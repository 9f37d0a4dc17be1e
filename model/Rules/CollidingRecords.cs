using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>MT1021: the records of two trains would have the same names.</summary>
public static class CollidingRecords
{
    public const string Id = "MT1021";

    /// <summary>One finding for each train whose files could be taken for those of another one.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations)
    {
        // A train of another assembly cannot be renamed here.
        var trains = declarations.AllTrains
            .Where(train => !string.IsNullOrWhiteSpace(train.Name))
            .OrderBy(train => train.Definition.Anchor.IsInSource)
            .ThenBy(train => train.Definition.Type, StringComparer.Ordinal)
            .ToList();
        return from index in Enumerable.Range(0, trains.Count)
               let train = trains[index]
               where train.Definition.Anchor.IsInSource
               let other = trains.Take(index).FirstOrDefault(other => BaselineNames.AreAlike(other, train))
               where other is not null
               select Report(train, other);
    }

    private static Finding Report(ReleaseTrain train, ReleaseTrain other) => new(
        Id,
        train.Definition.Anchor,
        new("name", 0),
        EquatableArray<string>.Own([EntryFormat.Shown(train.Name), TypeName.Short(other.Definition.Type), EntryFormat.Shown(other.Name)]))
    {
        Other = other.Definition.Anchor.IsInSource ? other.Definition.Anchor : null,
    };
}
