using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1019: the releases of a late correction, a late change or a lifetime contradict each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Which of the releases is wrong is only known to the author.")]
public sealed class ContradictoryWindowAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.ContradictoryWindow.Id,
        "Releases of a lifetime or late change contradict each other",
        "The releases of '{0}' contradict each other: {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What is removed before it exists, or before it is deprecated, never has the state that was declared. A default that changed, the entry that keeps the old one and the machine types that it is for have an order. If their releases contradict it, what two releases give a machine type differently is wrong.",
        helpLinkUri: HelpLinks.For(Model.Rules.ContradictoryWindow.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
