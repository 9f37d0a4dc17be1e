using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1001: a property flips before the grace period of its deprecation has ended.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EarlyFlipAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.EarlyFlip.Id,
        "Property flips before its grace period ends",
        "'{0}' flips to {1} on {2}, but its deprecation was announced in {3} and has {4}; the first release allowed to flip it is {5}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Consumers may be older than the product. A property that takes something away from them keeps its old value on every machine type until the grace period that follows the announcement has passed.",
        helpLinkUri: HelpLinks.For(Model.Rules.EarlyFlip.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
