using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1005: a deprecated property flips more than once, or the steps of a property are out of order or repeated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("one step is out of order or redundant, but not where two steps at one release set different values")]
public sealed class FlipOrderAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.FlipOrder.Id,
        "Deprecated property flips more than once, or steps are out of order or repeated",
        "'{0}' {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A property is a step function of the version: each step follows those of older releases and sets one value. A deprecated feature goes away only once, so its property flips only once.",
        helpLinkUri: HelpLinks.For(Model.Rules.FlipOrder.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
