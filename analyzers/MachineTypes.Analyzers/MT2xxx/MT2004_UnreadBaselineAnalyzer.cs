using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT2xxx;

/// <summary>MT2004: a baseline file cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("The original content is not known; restore it from version control.")]
public sealed class UnreadBaselineAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.UnreadBaseline.Id,
        "Baseline file cannot be read",
        "{0}({1},{2}): {3}",
        Categories.Baseline,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Unreadable lines are not checked; the rest are.",
        helpLinkUri: HelpLinks.For(Model.Rules.UnreadBaseline.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
