using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Guards;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3005: a deprecated feature is still used although its replacement can already be used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("The replacement takes different arguments, which only the author can supply.")]
public sealed class DeprecatedUseAnalyzer : GuardAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3005",
        "Deprecated feature is still used, though its replacement can be used now",
        "'{0}' uses {1}, deprecated since {2}: use '{3}' now; the old use {4}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A deprecated feature should be replaced when its deprecation is announced. Code that waits for the flip has never run its new path by the time it needs it.",
        helpLinkUri: HelpLinks.For("MT3005"));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override void Report(OperationBlockAnalysisContext context, UsageModel model, MemberAnalysis member)
    {
        if (!member.UsesApi)
        {
            return;
        }

        var findings = member.Find(context, model);
        var targets = UsageModel.Targets(context.Options.AnalyzerConfigOptionsProvider, context.FilterTree ?? context.OperationBlocks[0].Syntax.SyntaxTree);
        foreach (var reached in findings.Uses)
        {
            // MT3004 reports uses that fail, and names the replacement.
            if (reached.Use.Annotation is not { UseInstead: { } instead, FailsWhen: var flipped }
                || reached.Catalogs.Any(c => !c.Failing.IsEmpty)
                || findings.Replacements.Any(r => Replaces(reached, r.Member, r.State)))
            {
                continue;
            }

            foreach (var reaching in reached.Catalogs)
            {
                // An annotation for the other value does not concern the deprecated feature.
                if (reaching.Flag.Deprecations.All(d => d.FlipsTo == flipped) && DeprecationAdvice.Of(reaching.Catalog.Facts, reaching.Flag, targets) is { } leave)
                {
                    context.ReportDiagnostic(RuleDiagnostic.Create(
                        Rule, UseLocation.Of(reached.Use), UseLocation.NameOf(reached.Use), leave.Feature, leave.Since, instead, leave.Until));
                    break;
                }
            }
        }
    }

    // Whether the same member uses the replacement for the same machine value if the flag has flipped.
    private static bool Replaces(ReachedUse reached, ISymbol member, AbstractState state) =>
        member.Name == reached.Use.Annotation.UseInstead
        && reached.Catalogs.Any(c =>
        {
            var facts = c.Catalog.Facts;
            var unflipped = facts.WithOrComing(c.Flag, !reached.Use.Annotation.FailsWhen);
            if (reached.Path is not { } path)
            {
                return state.Machines.Values.Any(f => f.Catalog == facts && !f.Set.Overlaps(unflipped));
            }

            // The replacement may also be used if the flag has not flipped, because the guard of the old use can have other conditions.
            var flipped = facts.WithOrComing(c.Flag, reached.Use.Annotation.FailsWhen);
            var possible = state.PossibleFor(path, facts);
            return !possible.Overlaps(unflipped) || (possible.Overlaps(flipped) && !c.Possible.Overlaps(flipped));
        });
}
