using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Guards;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Text;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3006: a guard is always true or always false for the machine types that can reach it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Either the guard or the check that decides it may be the mistake; only the author knows.")]
public sealed class IdleGuardAnalyzer : GuardAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3006",
        "Guard is always true or always false here",
        "'{0}' is always {1} here: only {2} can reach it",
        Categories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Another guard or an annotation has already decided what the guard tests.",
        helpLinkUri: HelpLinks.For("MT3006"));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override void Report(OperationBlockAnalysisContext context, UsageModel model, MemberAnalysis member)
    {
        if (!member.QueriesMachine)
        {
            return;
        }

        foreach (var guard in member.Find(context, model).Guards)
        {
            // That every machine type can reach a guard does not explain why it is idle.
            if (!guard.Reaching.Catalog.Machines.IsSubsetOf(guard.Reaching.Set) && SetDescription.Of(guard.Reaching.Set, guard.Reaching.Catalog) is { } reaching)
            {
                context.ReportDiagnostic(RuleDiagnostic.Create(
                    Rule, guard.Condition.Syntax.GetLocation(), Printable.OneLine(guard.Condition.Syntax.ToString()), guard.Outcome ? "true" : "false", reaching));
            }
        }
    }
}
