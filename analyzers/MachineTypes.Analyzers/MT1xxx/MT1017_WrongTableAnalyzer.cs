using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1017: a compat entry for a property new in this release is in a table that is too old.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongTableAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.WrongTable.Id,
        "Compat entry for a property new in this release is in an older table than the newest released one",
        "'{0}' is new since {1}, but UpTo = \"{2}\" leaves out {3}, which shipped without it: it belongs in the table of {4}",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A default that changes in the release in development must keep its old value on every machine type that has shipped, including the newest. With an entry in an older table, the newest shipped machine types would change.",
        helpLinkUri: HelpLinks.For(Model.Rules.WrongTable.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
