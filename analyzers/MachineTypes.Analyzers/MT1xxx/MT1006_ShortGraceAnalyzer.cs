using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1006: a deprecation has a shorter grace period than its train guarantees.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShortGraceAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.ShortGrace.Id,
        "Grace period is shorter than the train's policy",
        "The grace period of '{0}' is {1}, shorter than {2}'s minimum of {3}; remove {4}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Consumers rely on the grace period that the train guarantees. A single property may extend it but not shorten it.",
        helpLinkUri: HelpLinks.For(Model.Rules.ShortGrace.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
