using System.Collections.Immutable;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Names;
using MachineTypes.Model.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3001: a string that is used as the name of a machine type is not the name of one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("there is a machine type with a similar name")]
public sealed class UnknownNameAnalyzer : NameAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3001",
        "Unknown machine type name",
        "'{0}' is not the name of a machine type of {1}{2}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A string is used as the name of a machine type, but no machine type or alias of the catalogue has that name.",
        helpLinkUri: HelpLinks.For("MT3001"));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override void Report(OperationAnalysisContext context, NameUse use)
    {
        if (use.Catalog.Facts.Find(use.Name) > 0)
        {
            return;
        }

        var meant = NearestName.Several(use.Name, use.Catalogs.All.SelectMany(catalog => catalog.Facts.Names).Distinct(StringComparer.Ordinal), NameFixProperties.MaxProposals);
        context.ReportDiagnostic(RuleDiagnostic.Create(
            Rule,
            use.Expression.Syntax.GetLocation(),
            meant.Select((name, i) => new KeyValuePair<string, string?>(NameFixProperties.Proposal(i), name)).ToImmutableDictionary(),
            use.Name,
            string.Join(" or ", use.Catalogs.All.Select(catalog => catalog.Symbol.Name)),
            meant.Count == 0 ? "" : $": did you mean {string.Join(" or ", meant.Select(name => $"'{name}'"))}?"));
    }
}
