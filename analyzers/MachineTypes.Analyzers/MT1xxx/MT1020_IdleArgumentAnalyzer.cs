using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1020: an attribute or an argument of a late correction has no effect where it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("The argument may be superfluous, or the one that it needs may be missing; only the author knows.")]
public sealed class IdleArgumentAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.IdleArgument.Id,
        "Attribute or argument has no effect here",
        "{0} has no effect here: {1}",
        Categories.Definitions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The author expected an effect that the attribute or argument does not have here. Usually, another argument is missing.",
        helpLinkUri: HelpLinks.For(Model.Rules.IdleArgument.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
