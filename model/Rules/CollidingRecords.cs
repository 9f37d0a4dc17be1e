using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1021: the records of two trains would have the same names.</summary>
public static class CollidingRecords
{
    public const string Id = "MT1021";

    /// <summary>One finding for each train whose name another one has, if case is ignored as some file systems do.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations)
    {
        var trains = declarations.AllTrains.Where(train => !string.IsNullOrWhiteSpace(train.Name)).OrderBy(train => train.Definition.Type, StringComparer.Ordinal);
        foreach (var same in trains.GroupBy(train => train.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            // A train of another assembly cannot be renamed here.
            var ordered = same.OrderBy(train => train.Definition.Anchor.IsInSource).ToList();
            foreach (var train in ordered.Skip(1).Where(train => train.Definition.Anchor.IsInSource))
            {
                yield return new(
                    Id,
                    train.Definition.Anchor,
                    new("name", 0),
                    EquatableArray<string>.Own([EntryFormat.Shown(train.Name), TypeName.Short(ordered[0].Definition.Type), EntryFormat.Shown(ordered[0].Name)]))
                {
                    Other = ordered[0].Definition.Anchor.IsInSource ? ordered[0].Definition.Anchor : null,
                };
            }
        }
    }
}
