using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT2xxx;

/// <summary>MT2002: shipped machine type was removed before its deletion release.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("RemovedIn names too early a release")]
public sealed class EarlyRemovalAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.EarlyRemoval.Id,
        "Shipped machine type was removed before its deletion release",
        "{0} shipped with {1}, but {2}",
        Categories.Baseline,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A machine type that has shipped stays until the train's rule for its age, or its own announced deprecation, lets it go. When it is gone it stays declared, with RemovedIn.",
        helpLinkUri: HelpLinks.For(Model.Rules.EarlyRemoval.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
