using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Guards;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3009: a guard's body does not match what its attribute claims.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Either the body or the attribute is the mistake; only the author knows.")]
public sealed class WrongGuardAnalyzer : GuardAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3009",
        "Guard's body does not match what its attribute claims",
        "'{0}' can be {1} on {2}, where {3} is {4}; test {3} here, or correct [MachineGuard]",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Code that checks a guard is trusted to have checked the flag that the guard's attribute names.",
        helpLinkUri: HelpLinks.For("MT3009"));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override void Report(OperationBlockAnalysisContext context, UsageModel model, MemberAnalysis member)
    {
        if (!member.MakesClaim)
        {
            return;
        }

        foreach (var wrong in member.Find(context, model).WrongGuards)
        {
            if (SetDescription.Of(wrong.Machines, wrong.Claim.Catalog) is { } machines)
            {
                context.ReportDiagnostic(RuleDiagnostic.Create(
                    Rule,
                    wrong.Value.Syntax.GetLocation(),
                    wrong.Member.Name,
                    wrong.Outcome ? "true" : "false",
                    machines,
                    wrong.Claim.Flag.Name,
                    wrong.Outcome == wrong.Claim.Annotation.Value ? "false" : "true"));
            }
        }
    }
}
