using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1020: an attribute or an argument of a late correction has no effect where it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Either the argument is removed, or what it needs is added: both are common mistakes.")]
public sealed class IdleArgumentAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.IdleArgument.Id,
        "Attribute or argument has no effect here",
        "{0} has no effect here: {1}",
        Categories.Definitions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What has no effect was meant to have one. Usually another argument is missing.",
        helpLinkUri: HelpLinks.For(Model.Rules.IdleArgument.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
