using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1006: a deprecation asks for less grace than its train gives to every one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShortGraceAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.ShortGrace.Id,
        "Grace period is shorter than the train's policy",
        "'{0}' asks for {1} of grace, but {2} gives {3} to every deprecation: a property may ask for more, never for less; without {4} the train's holds",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Consumers count on the grace period that the train promises. One property cannot take it back.",
        helpLinkUri: HelpLinks.For(Model.Rules.ShortGrace.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
