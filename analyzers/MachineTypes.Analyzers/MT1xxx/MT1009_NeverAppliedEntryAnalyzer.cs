using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1009: a compat entry applies to no machine type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeverAppliedEntryAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.NeverAppliedEntry.Id,
        "Compat entry never applies",
        "'{0}' never applies: {1}",
        Categories.Definitions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An entry that applies to no machine type in the binary of any release has no effect. Usually its release is wrong.",
        helpLinkUri: HelpLinks.For(Model.Rules.NeverAppliedEntry.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
