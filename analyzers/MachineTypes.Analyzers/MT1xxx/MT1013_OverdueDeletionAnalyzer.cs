using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1013: machine types are past their deletion release, but neither the train's age rule nor RemovedIn deletes them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Only the author can decide which release deletes a machine type.")]
public sealed class OverdueDeletionAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.OverdueDeletion.Id,
        "Machine type is due for deletion, but neither the age rule nor RemovedIn deletes it",
        "{0} been deprecated since {1} and could have been removed in {2}, but {3} still has it; set RemovedIn, or let the train's age rule delete it",
        Categories.Definitions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Consumers plan for the release that removes a machine type. A machine type that stays after the grace period of its deprecation has no such release.",
        helpLinkUri: HelpLinks.For(Model.Rules.OverdueDeletion.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
