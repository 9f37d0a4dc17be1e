using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

// See docs/decisions/0070-guards-claim-one-side.md.
/// <summary>What a <c>[MachineGuard]</c> attribute claims about the machine value that it refers to.</summary>
/// <param name="Annotation">The attribute.</param>
/// <param name="Machine">The access path of the machine value within the member.</param>
/// <param name="Catalog">Its catalogue.</param>
/// <param name="Flag">The flag, in this catalogue.</param>
internal sealed record GuardClaim(GuardAnnotation Annotation, AccessPath Machine, CatalogFacts Catalog, ManifestProperty Flag)
{
    /// <summary>The machine types for which the guard may be true.</summary>
    public MachineSet WhenTrue => Catalog.WithOrComing(Flag, Annotation.Value);

    /// <summary>The claim as a condition.</summary>
    public ConditionValue Summary => new(
        Constraint.Of(Machine, Catalog, WhenTrue),
        Annotation.IsExact ? Constraint.Of(Machine, Catalog, Catalog.Universe.Except(WhenTrue)) : Constraint.None);

    /// <summary>The claim of a member; null where it makes none, or one that cannot be resolved.</summary>
    public static GuardClaim? Of(ISymbol member, UsageModel model)
    {
        if (model.GuardOf(member) is not { } annotation || FormalMachine.Of(member, annotation.Machine, model) is not { } machine)
        {
            return null;
        }

        return model.CatalogOf(machine.IsThis ? member.ContainingType : machine.Type) is { Facts: var catalog } && catalog.PropertyOfType(annotation.Flag) is { } flag
            ? new(annotation, machine, catalog, flag)
            : null;
    }
}
