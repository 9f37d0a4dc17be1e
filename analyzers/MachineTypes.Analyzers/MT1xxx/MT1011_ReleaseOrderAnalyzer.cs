using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1011: the releases of a train stand out of order, are repeated, or are dated backwards; or a day is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("the release is repeated with the same days, or number and day agree on one place")]
public sealed class ReleaseOrderAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.ReleaseOrder.Id,
        "Releases out of order, repeated, or dated backwards",
        "'{0}' {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Every other rule counts releases and days along the train. Releases that stand out of order, or days that go back, make each of them count wrongly.",
        helpLinkUri: HelpLinks.For(Model.Rules.ReleaseOrder.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
