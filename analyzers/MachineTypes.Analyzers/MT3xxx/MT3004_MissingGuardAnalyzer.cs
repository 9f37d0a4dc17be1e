using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Guards;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3004: an API does not work on every machine type that reaches the call site.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingGuardAnalyzer : GuardAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3004",
        "API does not work on every machine type that reaches this call",
        "'{0}' fails on {1}: {2}; {3}{4}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An annotated API is used at a call site that can be reached with a machine type on which the API does not work.",
        helpLinkUri: HelpLinks.For("MT3004"));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override void Report(OperationBlockAnalysisContext context, UsageModel model, MemberAnalysis member)
    {
        if (!member.UsesApi)
        {
            return;
        }

        foreach (var reached in member.Find(context, model).Uses)
        {
            var tree = reached.Use.Operation.Syntax.SyntaxTree;
            var semantics = context.OperationBlocks.FirstOrDefault(b => b.Syntax.SyntaxTree == tree)?.SemanticModel;
            var expression = semantics is null ? null : MachineExpression.Of(reached.Use, reached.Reference, semantics, model);

            // A use that may refer to any machine value most likely refers to the one that the expression names.
            var failing = reached.Catalogs.Where(c => !c.Failing.IsEmpty).ToList();
            if (expression?.Catalog is { } meant && failing.Any(c => c.Catalog == meant))
            {
                failing.RemoveAll(c => c.Catalog != meant);
            }

            if (failing.Count == 0 || failing[0].Flag.Member is not { } flag)
            {
                continue;
            }

            var annotation = reached.Use.Annotation;
            context.ReportDiagnostic(RuleDiagnostic.Create(
                Rule,
                UseLocation.Of(reached.Use),
                GuardFixProperties.Of(reached, context.OwningSymbol, expression, flag, model),
                UseLocation.NameOf(reached.Use),
                Described(failing),
                $"{failing[0].Flag.Name} is {Literal(annotation.FailsWhen)} there{Refused(annotation, failing[0].Flag)}",
                expression is null ? $"first check that {flag} of the machine type is {Literal(!annotation.FailsWhen)}" : $"guard with {expression.Works(flag, annotation.FailsWhen)}",
                annotation.UseInstead is { } instead ? $", or use {instead}" : ""));
        }
    }

    // If nothing shows which catalogue is meant, the machine types of all of them would be a long list.
    private static string Described(List<ReachingMachines> failing) => failing is [var only]
        ? SetDescription.Of(only.Failing, only.Catalog.Facts) ?? ""
        : $"machine types of {string.Join(", ", failing.Take(2).Select(c => c.Catalog.Symbol.Name))}{(failing.Count > 2 ? FormattableString.Invariant($" and {failing.Count - 2} more") : "")}";

    private static string Refused(ApiAnnotation annotation, ManifestProperty flag) =>
        flag.Deprecations.FirstOrDefault(d => d.IsRefusedWhenFlipped && d.FlipsTo == annotation.FailsWhen) is { } deprecation ? $", and {deprecation.Feature} is refused" : "";

    private static string Literal(bool value) => value ? "true" : "false";
}
