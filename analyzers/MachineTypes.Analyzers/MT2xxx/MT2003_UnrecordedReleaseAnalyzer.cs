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
        "Released facts are not recorded in the baseline",
        "{0} is released, but {1}: what it promised is not guarded",
        Categories.Baseline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What a release promised can only be kept where it is recorded.",
        helpLinkUri: HelpLinks.For(Model.Rules.UnrecordedRelease.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
