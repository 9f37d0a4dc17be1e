using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT2xxx;

/// <summary>MT2003: released facts are not recorded in the baseline.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnrecordedReleaseAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.UnrecordedRelease.Id,
        "Release is not recorded in the baseline",
        "{0} is released, but {1}; changes to it go undetected",
        Categories.Baseline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Changes to what a release promised can be detected only if the baseline records it.",
        helpLinkUri: HelpLinks.For(Model.Rules.UnrecordedRelease.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
