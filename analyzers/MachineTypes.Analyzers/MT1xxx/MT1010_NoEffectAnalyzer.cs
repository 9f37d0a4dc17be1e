using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1010: a compat entry or step sets a value that already applies.</summary>
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
        description: "Readers assume that every entry and step changes something. One that sets a value that already applies is misleading, and may hide a wrong value or release.",
        helpLinkUri: HelpLinks.For(Model.Rules.NoEffect.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
