using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1007: a consumer that is still supported when a property flips has not adopted it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Whether to delay the flip, adopt the property earlier or end support sooner is a decision between two products.")]
public sealed class UnreadyConsumerAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.UnreadyConsumer.Id,
        "A supported consumer has not adopted the property when it flips",
        "'{0}' flips on {1} ({2}), when {3} is less than {4} old, so it is still supported, but it has not adopted the property: {5}",
        Categories.Definitions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A consumer that is still supported when a property flips receives the new value without knowing how to handle it.",
        helpLinkUri: HelpLinks.For(Model.Rules.UnreadyConsumer.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
