using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1010: a compat entry or step sets a value that is already in force.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoEffectAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.NoEffect.Id,
        "Compat entry or step has no effect: the value is already in force",
        "{0} changes nothing: {1}",
        Categories.Definitions,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A reader takes every entry and step for a change. One that sets what is set already misleads, and hides a value or release that was meant otherwise.",
        helpLinkUri: HelpLinks.For(Model.Rules.NoEffect.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
