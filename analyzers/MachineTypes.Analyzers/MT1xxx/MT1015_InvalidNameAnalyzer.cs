using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1015: a machine type name, alias or member name is invalid or conflicts with another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Only the author knows which of two names to change, and to what.")]
public sealed class InvalidNameAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.InvalidName.Id,
        "Invalid or clashing machine type name, alias, or member name",
        "'{0}' {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A name that is invalid or already taken is left out of the generated catalogue: looking it up would find nothing, or another machine type.",
        helpLinkUri: HelpLinks.For(Model.Rules.InvalidName.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
