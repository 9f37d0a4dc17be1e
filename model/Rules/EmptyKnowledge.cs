using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>Finds property steps whose value is known for no release, because their releases contradict each other.</summary>
internal static class EmptyKnowledge
{
    public static IEnumerable<Finding> Find(Declarations declarations) =>
        from scope in declarations.Scopes
        from family in scope.Families.GroupBy(family => family.Train.Definition.Type, StringComparer.Ordinal).Select(onTrain => onTrain.First())
        from step in scope.Definition.Steps
        where step.Known != default && family.Reads(step.Train)
        let finding = Of(step, family.Train)
        where finding is not null
        select finding;

    private static Finding? Of(StepDefinition step, ReleaseTrain train)
    {
        var (from, until) = (train.FindBinary(step.Known.From), train.FindBinary(step.Known.Until));
        var (added, removed) = (train.FindBinary(step.Correction.AddedIn), train.FindBinary(step.Correction.RemovedIn));
        if (until?.Index < from?.Index)
        {
            return Report(step, "KnownUntil", until!, $"before {from!.Version}, which KnownFrom names");
        }

        if (until?.Index < added?.Index)
        {
            return Report(step, "KnownUntil", until!, $"before {added!.Version}, which AddedIn names");
        }

        return removed?.Index <= from?.Index ? Report(step, "KnownFrom", from!, $"not before {removed!.Version}, which RemovedIn names") : null;
    }

    private static Finding Report(StepDefinition step, Argument argument, Release release, string why) =>
        UnusableDeclaration.Report(step.Anchor, argument, release.Version, $"is {why}: no release is known to report the value");
}
