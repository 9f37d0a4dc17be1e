using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>Compares each call site and guard with the machine types that reach it, and records the findings.</summary>
internal sealed class UseChecker(UsageModel model, AccessPathReader paths, Evaluator evaluator, SequenceEvaluator sequences, VariableUsage variables, Findings findings, HashSet<string> replacements)
{
    public void CheckCallSite(IOperation operation, AbstractState state, Preconditions preconditions)
    {
        foreach (var use in ApiUse.Of(operation, model, variables.Written.ImpliedMethod))
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

        // A guard with one outcome for all of today's machine types is written for future ones.
        var released = guard.Catalog.Released;
        var (passing, failing) = (guard.MayBe(true).Intersect(released), guard.MayBe(false).Intersect(released));
        var reaching = state.CertainFor(guard.Machine, guard.Catalog).Intersect(released);

        // A guard that only distinguishes machine types from the default value, which is not a machine type, does not count either.
        var machines = guard.Catalog.Machines;
        if (!passing.Overlaps(machines) || !failing.Overlaps(machines) || !reaching.Overlaps(machines))
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
        KnownConstant { Value: null } => MachineSet.Where(catalog.Count, _ => false),
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

        var path = paths.Of(reference.Value) is { } value ? reference.Parts.Aggregate(value, (at, part) => at.Member(part)) : null;
        var possible = reference.Unbound is not null ? sequences.ElementsPassedTo(use.Operation, state)?.PossibleFor(AccessPath.Element, catalog.Facts) ?? catalog.Facts.Universe
            : reference.Part is null ? PossibleFor(reference.Value!, catalog.Facts, state)
            : Initialized(use, reference) is { } initial ? PossibleFor(initial, catalog.Facts, state)
            : path is not null ? state.PossibleFor(path, catalog.Facts)
            : FactoryCalls.MachineOf(reference.Value, model) is var (machine, _) ? PossibleFor(machine, catalog.Facts, state)
            : catalog.Facts.Universe;
        findings.Uses.Add(new(use, [Reach(catalog, flag, use.Annotation, possible)], path, IsAny: false, reference));
    }

    // The machine value that the initializer of an object gives it, before or after the use that the initializer makes.
    private IOperation? Initialized(ApiUse use, MachineReference reference) =>
        use.Operation.Syntax.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: { } creation } }
            ? variables.Written.InitializerOf(creation)?.Initializers.OfType<ISimpleAssignmentOperation>()
                .FirstOrDefault(a => a.Target is IMemberReferenceOperation { Member: var member } && reference.Parts.Count == 1 && SymbolEqualityComparer.Default.Equals(member, reference.Part))?.Value
            : null;

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

    // Not every condition of the graph is a guard in source: the last case of a switch is always true, and an assertion states what is known.
    private static bool IsWrittenGuard(IOperation condition) =>
        !condition.IsImplicit
        && condition is not (IFlowCaptureReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation)
        && condition.Syntax is ExpressionSyntax and not TypeSyntax
        && !condition.Syntax.AncestorsAndSelf().TakeWhile(n => n is not (StatementSyntax or MemberDeclarationSyntax or LambdaExpressionSyntax))
            .Any(n => n is ArgumentSyntax || n.Parent is CaseSwitchLabelSyntax or SwitchExpressionArmSyntax { } or ConstantPatternSyntax);
}
