using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1010: a compat entry or step whose value is already in force.</summary>
public static class NoEffect
{
    public const string Id = "MT1010";

    /// <summary>One finding for each step and entry that changes nothing on any machine type that it reaches.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations) => IdleSteps.Find(declarations).Concat(IdleEntries.Find(declarations));

    internal static Finding Report(Anchor anchor, string what, string why, Anchor? other, Fix fix) => new(
        Id, anchor, null, EquatableArray<string>.Own([what, why]), fix)
    {
        Other = other,
    };
}
