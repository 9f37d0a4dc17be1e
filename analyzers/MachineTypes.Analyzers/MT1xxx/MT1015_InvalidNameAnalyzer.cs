using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1015: a machine type's name, alias or member is invalid, or another has it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Which of two names has to give way, and to which name, only the author knows.")]
public sealed class InvalidNameAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.InvalidName.Id,
        "Invalid or clashing machine type name, alias, or member name",
        "'{0}' {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A name that is invalid, or that another has already, is left out of the generated catalogue: nobody could look it up, or would find another machine type by it.",
        helpLinkUri: HelpLinks.For(Model.Rules.InvalidName.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
