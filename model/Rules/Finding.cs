namespace MachineTypes.Model;

/// <summary>What a rule has to say about one attribute.</summary>
/// <param name="Rule">The rule's id, such as <c>MT1001</c>.</param>
/// <param name="Anchor">The attribute.</param>
/// <param name="Argument">The named argument that is wrong, such as <c>Since</c>; null for the whole attribute.</param>
/// <param name="MessageArguments">The facts that the rule's message has places for.</param>
/// <param name="Fix">The one right answer, where there is one.</param>
public sealed record Finding(
    string Rule,
    Anchor Anchor,
    string? Argument,
    EquatableArray<string> MessageArguments,
    Fix? Fix);

/// <summary>How a finding can be put right.</summary>
/// <param name="Replacement">What the wrong argument should say; null where the attribute has to go.</param>
public sealed record Fix(string? Replacement)
{
    public static Fix Removal { get; } = new((string?)null);
}
