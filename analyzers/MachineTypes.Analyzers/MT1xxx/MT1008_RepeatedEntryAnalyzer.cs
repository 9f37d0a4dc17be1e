using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1008: one scope sets the same property of a driver twice for the same machine types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("the repeated entry has the same value and removing it changes nothing")]
public sealed class RepeatedEntryAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.RepeatedEntry.Id,
        "Contradictory or repeated compat entry in one scope and release",
        "'{0}' is set twice {1} in {2}: {3}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A scope sets each property once per release. A second entry is either a copied line that was not changed, or a contradiction that the order of the lines decides.",
        helpLinkUri: HelpLinks.For(Model.Rules.RepeatedEntry.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
