using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>A finding of a rule about one attribute, or about the name of a type.</summary>
/// <param name="Rule">The rule's id, such as <c>MT1001</c>.</param>
/// <param name="Anchor">The attribute.</param>
/// <param name="Argument">The argument that is wrong; null for the whole attribute.</param>
/// <param name="MessageArguments">The arguments of the rule's message format.</param>
/// <param name="Fix">The fix; null if there is none.</param>
public sealed record Finding(
    string Rule,
    Anchor Anchor,
    Argument? Argument,
    EquatableArray<string> MessageArguments,
    Fix? Fix = null)
{
    /// <summary>A related location, such as the first of two entries that contradict each other.</summary>
    public Anchor? Other { get; init; }

    /// <summary>The lines of the baseline that the finding rests on.</summary>
    public EquatableArray<BaselineLocation> Recorded { get; init; }

    /// <summary>Gets an alternative fix, if there is one.</summary>
    public Fix? Alternative { get; init; }
}
