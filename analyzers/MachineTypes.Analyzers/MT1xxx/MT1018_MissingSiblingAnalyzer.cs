using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1018: a driver has a compat entry that one of its siblings lacks.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingSiblingAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.MissingSibling.Id,
        "A sibling driver (-transitional, -non-transitional) lacks the entry",
        "'{0}' is set {1} in {2}, but not for {3}",
        Categories.Definitions,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The variants of a virtio PCI device are separate driver types. An entry for one does not apply to the others.",
        helpLinkUri: HelpLinks.For(Model.Rules.MissingSibling.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
