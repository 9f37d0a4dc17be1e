using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>What a rule has to say about one attribute, or about the name of a type.</summary>
/// <param name="Rule">The rule's id, such as <c>MT1001</c>.</param>
/// <param name="Anchor">The attribute.</param>
/// <param name="Argument">The argument that is wrong; null for the whole attribute.</param>
/// <param name="MessageArguments">The facts that the rule's message has places for.</param>
/// <param name="Fix">The one right answer, where there is one.</param>
public sealed record Finding(
    string Rule,
    Anchor Anchor,
    Argument? Argument,
    EquatableArray<string> MessageArguments,
    Fix? Fix = null)
{
    /// <summary>Another place that the reader has to see, such as the first of two entries that contradict each other.</summary>
    public Anchor? Other { get; init; }

    /// <summary>The lines of the baseline that the finding rests on.</summary>
    public EquatableArray<BaselineLocation> Recorded { get; init; }

    /// <summary>Another right answer, where there are two.</summary>
    public Fix? Alternative { get; init; }
}
