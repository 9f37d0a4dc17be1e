using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1011: the releases of a train are out of order or repeated, or their dates go backwards or are invalid.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("the release is repeated with the same dates, or version and date agree on one position")]
public sealed class ReleaseOrderAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.ReleaseOrder.Id,
        "Releases are out of order or repeated, or their dates go backwards",
        "'{0}' {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Every other rule counts releases and dates along the train. Releases that are out of order, or dates that go backwards, make all of them wrong.",
        helpLinkUri: HelpLinks.For(Model.Rules.ReleaseOrder.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
