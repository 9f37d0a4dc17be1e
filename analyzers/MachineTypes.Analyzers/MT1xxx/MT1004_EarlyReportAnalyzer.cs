using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1004: a property reports a new value on a machine type older than the release that introduced the property.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EarlyReportAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.EarlyReport.Id,
        "Property reports a new value on a machine type older than its introduction",
        "'{0}' reports {1} on {2}, but was introduced in {3}: no machine type older than that may report a new value",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A consumer that was written for the older release does not know the property. Declare what a property has always reported with a step without Since.",
        helpLinkUri: HelpLinks.For(Model.Rules.EarlyReport.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
