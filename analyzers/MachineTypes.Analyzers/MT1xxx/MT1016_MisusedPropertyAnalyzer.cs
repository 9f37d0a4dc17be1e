using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1016: a property attribute is declared or used incorrectly.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Only the author knows which property or value was meant.")]
public sealed class MisusedPropertyAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.MisusedProperty.Id,
        "Property attribute is misused",
        "'{0}' {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An attribute that is not a machine property, or a value that the property cannot have, has no effect on any machine type.",
        helpLinkUri: HelpLinks.For(Model.Rules.MisusedProperty.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
