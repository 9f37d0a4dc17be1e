using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT2xxx;

/// <summary>MT2002: a shipped machine type was removed before its deletion release.</summary>
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
        description: "A shipped machine type stays until the train's age rule or its own announced deprecation allows its removal. Keep removed machine types declared and set RemovedIn.",
        helpLinkUri: HelpLinks.For(Model.Rules.EarlyRemoval.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
