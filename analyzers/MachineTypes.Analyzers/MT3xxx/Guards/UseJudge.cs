using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>Holds what is used against what can reach it, and keeps what the rules have to tell.</summary>
internal sealed class UseJudge(UsageModel model, KeyReader keys, Evaluator evaluator, Findings findings, HashSet<string> replacements)
{
    public void Use(IOperation operation, FlowState state, Excuses excuses)
    {
        foreach (var use in ApiUse.Of(operation, model))
        {
            if (!excuses.Cover(use.Annotation) && Spoken.Of(use, model) is { } spoken)
            {
                Judge(use, spoken, state);
            }
        }

        if (replacements.Count > 0 && Member(operation) is { } member && replacements.Contains(member.Name))
        {
            findings.Replacements.Add((member, state));
        }
    }

    public void Guard(IOperation condition, FlowState state)
    {
        if (!IsWritten(condition) || evaluator.Evaluate(condition, state) is not Depends guard)
        {
            return;
        }

        // Where all machine types of today answer alike, the guard is for those to come.
        var today = guard.Catalog.Released;
        var (yes, no) = (guard.May(true).Intersect(today), guard.May(false).Intersect(today));
        var reaching = state.PossibleFor(guard.Machine, guard.Catalog).Intersect(today);
        if (yes.IsEmpty || no.IsEmpty || !reaching.Overlaps(guard.Catalog.Machines))
        {
            return;
        }

        if (!reaching.Overlaps(no) || !reaching.Overlaps(yes))
        {
            findings.Guards.Add(new(condition, reaching.Overlaps(yes), new(guard.Catalog, reaching)));
        }
    }

    /// <summary>The machine types that an expression may be.</summary>
    public MachineSet PossibleFor(IOperation value, CatalogFacts catalog, FlowState state) => evaluator.Evaluate(value, state) switch
    {
        Fixed { Value: MachineValue machine } when machine.Catalog == catalog => MachineSet.Where(catalog.Count, i => i == machine.Place),
        OneOf { Machines: var machines } when machines.Catalog == catalog => machines.Set,
        Depends known when Logic.IsIdentity(known) && known.Catalog == catalog => state.PossibleFor(known.Machine, catalog),
        _ => keys.Of(value) is { } key ? state.PossibleFor(key, catalog) : catalog.Universe,
    };

    private void Judge(ApiUse use, Spoken spoken, FlowState state)
    {
        if (spoken.IsAny)
        {
            JudgeAny(use, state);
            return;
        }

        if (model.CatalogOf(spoken.Type) is not { } catalog || catalog.Facts.PropertyOfType(use.Annotation.Flag) is not { } flag)
        {
            return;
        }

        var key = spoken.Part is { } part ? keys.Of(spoken.Value)?.Member(part) : keys.Of(spoken.Value);
        var possible = spoken.Part is null ? PossibleFor(spoken.Value!, catalog.Facts, state)
            : key is null ? MadeFrom.One(spoken.Value, model) is var (machine, _) ? PossibleFor(machine, catalog.Facts, state) : catalog.Facts.Universe
            : state.PossibleFor(key, catalog.Facts);
        findings.Uses.Add(new(use, [Reach(catalog, flag, use.Annotation, possible)], key, IsAny: false, MachineText.Of(spoken)));
    }

    // Any machine value that is guarded for the flag will do.
    private void JudgeAny(ApiUse use, FlowState state)
    {
        var reaching = new List<Reaching>();
        foreach (var catalog in model.InSight)
        {
            if (catalog.Facts.PropertyOfType(use.Annotation.Flag) is { } flag)
            {
                var facts = state.Facts.Values.Where(f => f.Catalog == catalog.Facts).Select(f => Reach(catalog, flag, use.Annotation, f.Set)).ToList();
                if (facts.Any(f => f.Failing.IsEmpty))
                {
                    return;
                }

                reaching.Add(Reach(catalog, flag, use.Annotation, facts is [var only] ? only.Possible : catalog.Facts.Universe));
            }
        }

        findings.Uses.Add(new(use, reaching, null, IsAny: true, MachineText.InScope(use.Operation, model)));
    }

    private static Reaching Reach(CatalogType catalog, ManifestProperty flag, ApiAnnotation annotation, MachineSet possible) =>
        new(catalog, flag, possible, catalog.Facts.Failing(possible, flag, annotation.FailsWhen));

    private static ISymbol? Member(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IMemberReferenceOperation reference => reference.Member,
        IObjectCreationOperation creation => creation.Constructor?.ContainingType,
        _ => null,
    };

    // A guard that stands there as such: no case of a switch, whose last one is always what remains, and no part of an assertion.
    private static bool IsWritten(IOperation condition) =>
        !condition.IsImplicit
        && condition is not (IFlowCaptureReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation)
        && condition.Syntax is ExpressionSyntax and not TypeSyntax
        && !condition.Syntax.AncestorsAndSelf().TakeWhile(n => n is not (StatementSyntax or MemberDeclarationSyntax or LambdaExpressionSyntax))
            .Any(n => n is ArgumentSyntax || n.Parent is CaseSwitchLabelSyntax or SwitchExpressionArmSyntax { } or ConstantPatternSyntax);
}
