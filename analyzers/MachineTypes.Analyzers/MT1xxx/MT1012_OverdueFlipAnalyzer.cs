using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1012: the grace period of a deprecation has ended, but new machine types still report the old value.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("a release is in development")]
public sealed class OverdueFlipAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.OverdueFlip.Id,
        "Flip is overdue: the grace period has ended, but new machine types still report the old value",
        "'{0}' is still {2} on {1}, though its deprecation was announced in {3} and machine types of {4} and later may flip it to {5}",
        Categories.Definitions,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "As long as new machine types report the old value, consumers keep using what is deprecated and the new path stays unused.",
        helpLinkUri: HelpLinks.For(Model.Rules.OverdueFlip.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
