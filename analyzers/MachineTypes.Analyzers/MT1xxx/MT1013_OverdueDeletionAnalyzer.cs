using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1013: machine types are past the release that could delete them, and neither the train's rule nor RemovedIn deletes them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Which release deletes a machine type is for its author to say.")]
public sealed class OverdueDeletionAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.OverdueDeletion.Id,
        "Machine type is past its deletion release, and neither the rule nor RemovedIn deletes it",
        "{0} been deprecated since {1} and could be gone since {2}, but {3} still has it: say RemovedIn, or let the train's rule delete it",
        Categories.Definitions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Consumers plan by the release in which a machine type goes. One that has been deprecated for longer than the grace period and stays tells them nothing.",
        helpLinkUri: HelpLinks.For(Model.Rules.OverdueDeletion.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
