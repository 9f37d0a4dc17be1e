using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1014: no code can be generated from a declaration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("a type has to be partial")]
public sealed class UnusableDeclarationAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.UnusableDeclaration.Id,
        "Cannot generate code from this declaration",
        "'{0}' {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The generator skips a declaration that it cannot extend or that is ambiguous, so machine types would be missing without any message.",
        helpLinkUri: HelpLinks.For(Model.Rules.UnusableDeclaration.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
