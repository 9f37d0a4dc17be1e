using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1003: a declaration names a release that is not on the train.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("the train has a release with a similar name")]
public sealed class UnknownReleaseAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.UnknownRelease.Id,
        "Release is not on the release train",
        "'{0}' is not a release of {1}{2}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A declaration that names a release its train does not have applies to no machine type.",
        helpLinkUri: HelpLinks.For(Model.Rules.UnknownRelease.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
