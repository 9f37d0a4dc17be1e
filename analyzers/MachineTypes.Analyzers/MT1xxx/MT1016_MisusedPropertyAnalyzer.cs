using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1016: an attribute is declared or used as a property that it cannot be.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("What the property was meant to be, and which value was meant, only the author knows.")]
public sealed class MisusedPropertyAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.MisusedProperty.Id,
        "Property attribute is misused",
        "'{0}' {1}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An attribute that is no property, or a value that the property cannot have, reaches no machine type.",
        helpLinkUri: HelpLinks.For(Model.Rules.MisusedProperty.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
