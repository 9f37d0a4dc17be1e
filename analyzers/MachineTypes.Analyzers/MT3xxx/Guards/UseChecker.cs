using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>Compares each call site and guard with the machine types that reach it, and records the findings.</summary>
internal sealed class UseChecker(UsageModel model, AccessPathReader paths, Evaluator evaluator, Findings findings, HashSet<string> replacements)
{
    public void CheckCallSite(IOperation operation, AbstractState state, Preconditions preconditions)
    {
        foreach (var use in ApiUse.Of(operation, model))
        {
            if (!preconditions.Exclude(use.Annotation) && MachineReference.Of(use, model) is { } reference)
            {
                Check(use, reference, state);
            }
        }

        if (replacements.Count > 0 && MemberOf(operation) is { } member && replacements.Contains(member.Name))
        {
            findings.Replacements.Add((member, state));
        }
    }

    public void CheckGuard(IOperation condition, AbstractState state)
    {
        if (!IsWrittenGuard(condition) || evaluator.Evaluate(condition, state) is not FunctionOfMachine guard)
        {
            return;
        }

        // A guard with one outcome for all machine types of today is written for future ones.
        var released = guard.Catalog.Released;
        var (passing, failing) = (guard.MayBe(true).Intersect(released), guard.MayBe(false).Intersect(released));
        var reaching = state.PossibleFor(guard.Machine, guard.Catalog).Intersect(released);
        if (passing.IsEmpty || failing.IsEmpty || !reaching.Overlaps(guard.Catalog.Machines))
        {
            return;
        }

        if (!reaching.Overlaps(failing) || !reaching.Overlaps(passing))
        {
            findings.Guards.Add(new(condition, reaching.Overlaps(passing), new(guard.Catalog, reaching)));
        }
    }

    /// <summary>The machine types that an expression may evaluate to.</summary>
    public MachineSet PossibleFor(IOperation value, CatalogFacts catalog, AbstractState state) => evaluator.Evaluate(value, state) switch
    {
        KnownConstant { Value: MachineValue machine } when machine.Catalog == catalog => MachineSet.Where(catalog.Count, i => i == machine.Index),
        UnnamedMachine { Machines: var machines } when machines.Catalog == catalog => machines.Set,
        FunctionOfMachine { IsIdentity: true } known when known.Catalog == catalog => state.PossibleFor(known.Machine, catalog),
        _ => paths.Of(value) is { } path ? state.PossibleFor(path, catalog) : catalog.Universe,
    };

    private void Check(ApiUse use, MachineReference reference, AbstractState state)
    {
        if (reference.IsAny)
        {
            CheckAny(use, reference, state);
            return;
        }

        if (model.CatalogOf(reference.Type) is not { } catalog || catalog.Facts.PropertyOfType(use.Annotation.Flag) is not { } flag)
        {
            return;
        }

        var path = reference.Part is { } part ? paths.Of(reference.Value)?.Member(part) : paths.Of(reference.Value);
        var possible = reference.Part is null ? PossibleFor(reference.Value!, catalog.Facts, state)
            : path is not null ? state.PossibleFor(path, catalog.Facts)
            : FactoryCalls.MachineOf(reference.Value, model) is var (machine, _) ? PossibleFor(machine, catalog.Facts, state)
            : catalog.Facts.Universe;
        findings.Uses.Add(new(use, [Reach(catalog, flag, use.Annotation, possible)], path, IsAny: false, reference));
    }

    // A use that refers to no machine value in particular is fine if any machine value is guarded for the flag.
    private void CheckAny(ApiUse use, MachineReference reference, AbstractState state)
    {
        var reaching = new List<ReachingMachines>();
        foreach (var catalog in model.VisibleCatalogs)
        {
            if (catalog.Facts.PropertyOfType(use.Annotation.Flag) is { } flag)
            {
                var known = state.Machines.Values.Where(m => m.Catalog == catalog.Facts).Select(m => Reach(catalog, flag, use.Annotation, m.Set)).ToList();
                if (known.Any(m => m.Failing.IsEmpty))
                {
                    return;
                }

                reaching.Add(Reach(catalog, flag, use.Annotation, known is [var only] ? only.Possible : catalog.Facts.Universe));
            }
        }

        findings.Uses.Add(new(use, reaching, null, IsAny: true, reference));
    }

    private static ReachingMachines Reach(CatalogType catalog, ManifestProperty flag, ApiAnnotation annotation, MachineSet possible) =>
        new(catalog, flag, possible, catalog.Facts.Failing(possible, flag, annotation.FailsWhen));

    private static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IMemberReferenceOperation reference => reference.Member,
        IObjectCreationOperation creation => creation.Constructor?.ContainingType,
        _ => null,
    };

    // Not every condition of the graph is a guard that somebody wrote: the last case of a switch is always true, and an assertion states what is known.
    private static bool IsWrittenGuard(IOperation condition) =>
        !condition.IsImplicit
        && condition is not (IFlowCaptureReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation)
        && condition.Syntax is ExpressionSyntax and not TypeSyntax
        && !condition.Syntax.AncestorsAndSelf().TakeWhile(n => n is not (StatementSyntax or MemberDeclarationSyntax or LambdaExpressionSyntax))
            .Any(n => n is ArgumentSyntax || n.Parent is CaseSwitchLabelSyntax or SwitchExpressionArmSyntax { } or ConstantPatternSyntax);
}
