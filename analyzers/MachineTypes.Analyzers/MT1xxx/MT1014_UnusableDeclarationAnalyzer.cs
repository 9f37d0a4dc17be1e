using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1014: what was declared cannot be generated from.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("a type has to be partial")]
public sealed class UnusableDeclarationAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.UnusableDeclaration.Id,
        "Declaration cannot be generated from",
        "'{0}' {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What the generator cannot add to or cannot tell apart it leaves out, so that machine types would be missing without a word.",
        helpLinkUri: HelpLinks.For(Model.Rules.UnusableDeclaration.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
