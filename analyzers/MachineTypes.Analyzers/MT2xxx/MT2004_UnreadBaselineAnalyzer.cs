using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT2xxx;

/// <summary>MT2004: baseline file cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("what stood there is not known; version control has it")]
public sealed class UnreadBaselineAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.UnreadBaseline.Id,
        "Baseline file cannot be read",
        "{0}({1},{2}): {3}",
        Categories.Baseline,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What cannot be read is not guarded. The other lines count.",
        helpLinkUri: HelpLinks.For(Model.Rules.UnreadBaseline.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
