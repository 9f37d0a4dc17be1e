using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT2xxx;

/// <summary>MT2001: a shipped machine type no longer reports what it shipped with.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("the definition that makes the change has one value that shipped")]
public sealed class ShippedChangeAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.ShippedChange.Id,
        "Shipped machine type no longer reports what it shipped with",
        "{0}: {1} is {2}, but was {3} when {4} shipped{5}",
        Categories.Baseline,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What a released binary reported to a guest is a promise. If a later definition changes it, guests that were started with that binary cannot migrate.",
        helpLinkUri: HelpLinks.For(Model.Rules.ShippedChange.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
