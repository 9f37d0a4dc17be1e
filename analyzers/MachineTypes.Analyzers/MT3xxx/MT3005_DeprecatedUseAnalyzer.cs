using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Guards;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3005: a deprecated feature is still used, though its replacement can be used now.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("The replacement takes other arguments than the old use; only the author has them.")]
public sealed class DeprecatedUseAnalyzer : GuardAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3005",
        "Deprecated feature is still used, though its replacement can be used now",
        "'{0}' uses {1}, deprecated since {2}: use '{3}' now; the old use {4}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A deprecated feature is best left when its deprecation is announced. Code that waits for the flip has never run its new path when it has to.",
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
            // What fails is told by MT3004, with the replacement.
            if (reached.Use.Annotation is not { UseInstead: { } instead, FailsWhen: var flipped }
                || reached.Catalogs.Any(c => !c.Failing.IsEmpty)
                || findings.Replacements.Any(r => TakesOver(reached, r.Member, r.State)))
            {
                continue;
            }

            foreach (var reaching in reached.Catalogs)
            {
                // An annotation for the other value speaks of something else than what is deprecated.
                if (reaching.Flag.Deprecations.All(d => d.FlipsTo == flipped) && EarlyLeave.Of(reaching.Catalog.Facts, reaching.Flag, targets) is { } leave)
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        Rule, UsePlace.Of(reached.Use), UsePlace.NameOf(reached.Use), leave.Feature, leave.Since, instead, leave.Until));
                    break;
                }
            }
        }
    }

    // The replacement is used in the same member where the flag has flipped, for the same machine value.
    private static bool TakesOver(ReachedUse reached, ISymbol member, FlowState state) =>
        member.Name == reached.Use.Annotation.UseInstead
        && reached.Catalogs.Any(c =>
        {
            var facts = c.Catalog.Facts;
            var old = facts.WithOrComing(c.Flag, !reached.Use.Annotation.FailsWhen);
            return reached.Key is { } key ? !state.PossibleFor(key, facts).Overlaps(old)
                : state.Facts.Values.Any(f => f.Catalog == facts && !f.Set.Overlaps(old));
        });
}
