using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1002: a flag flips without an announced deprecation and is not declared additive.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Only the author knows whether consumers lose something when the flag flips, and when that was announced.")]
public sealed class UnannouncedFlipAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.UnannouncedFlip.Id,
        "Flag flips without an announced deprecation, and is not declared additive",
        "'{0}' flips to {1} on {2}, but no deprecation was announced for it: add [Deprecates(..., AnnouncedIn = ...)] to the property, or declare it Additive if consumers only gain",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A flip either takes something away from consumers, which must be announced first, or only adds something, which the property must declare.",
        helpLinkUri: HelpLinks.For(Model.Rules.UnannouncedFlip.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
