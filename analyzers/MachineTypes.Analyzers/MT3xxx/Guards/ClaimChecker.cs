using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>Compares what a guard returns or is assigned with what its attribute claims.</summary>
internal sealed class ClaimChecker(UsageModel model, AccessPathReader paths, Evaluator evaluator, Findings findings)
{
    /// <summary>Checks a value that a member returns.</summary>
    public void CheckReturn(ISymbol owner, IOperation value, AbstractState state)
    {
        var member = owner is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } ? property : owner;
        if (model.GuardOf(member) is not null && GuardClaim.Of(member, model) is { } claim)
        {
            Check(member, claim, claim.Machine, value, state);
        }
    }

    /// <summary>Checks a value that a field or property is assigned.</summary>
    public void CheckAssignment(ISimpleAssignmentOperation assignment, AbstractState state)
    {
        if (assignment.Target is not IMemberReferenceOperation { Member: var member } target || model.GuardOf(member) is null || GuardClaim.Of(member, model) is not { } claim)
        {
            return;
        }

        var receiver = target.Instance is null ? null : paths.Of(target.Instance);
        if (!claim.Machine.Root.IsThis || receiver is not null)
        {
            Check(member, claim, claim.Machine.Root.IsThis ? claim.Machine.Reroot(receiver!) : claim.Machine, assignment.Value, state);
        }
    }

    private void Check(ISymbol member, GuardClaim claim, AccessPath machine, IOperation value, AbstractState state)
    {
        var result = evaluator.Evaluate(value, state);
        foreach (var outcome in claim.Annotation.IsExact ? new[] { true, false } : [true])
        {
            var allowed = outcome ? claim.WhenTrue : claim.Catalog.Universe.Except(claim.WhenTrue);
            var (whenTrue, whenFalse) = result?.AsCondition() ?? (Constraint.None, Constraint.None);
            var wrong = state.Assume(outcome ? whenTrue : whenFalse)?.PossibleFor(machine, claim.Catalog).Except(allowed).Intersect(claim.Catalog.Machines);

            // A field may be assigned before the machine type that it tests.
            var isOfAnother = result is FunctionOfMachine function && function.Catalog == claim.Catalog && !function.MayBe(outcome).Except(allowed).Overlaps(claim.Catalog.Machines);
            if (wrong is { IsEmpty: false } && !isOfAnother)
            {
                findings.WrongGuards.Add(new(value, member, claim, outcome, wrong));
                return;
            }
        }
    }
}
