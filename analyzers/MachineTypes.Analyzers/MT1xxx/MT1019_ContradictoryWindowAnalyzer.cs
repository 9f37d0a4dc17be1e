using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1019: the releases of a late correction, a late change or a lifetime contradict each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Only the author knows which of the releases is wrong.")]
public sealed class ContradictoryWindowAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.ContradictoryWindow.Id,
        "Releases of a lifetime or late change contradict each other",
        "The releases of '{0}' contradict each other: {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A machine type or an alias that is removed before it exists never has the declared state. The releases of a late change have an order too: if they contradict each other, the differences that are computed between releases are wrong.",
        helpLinkUri: HelpLinks.For(Model.Rules.ContradictoryWindow.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
