using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1021: the records of two trains would have the same names.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Only the author knows what the products are called.")]
public sealed class CollidingRecordsAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.CollidingRecords.Id,
        "Two trains or catalogues have the same name in the baseline",
        "The baseline files of release train '{0}' cannot be distinguished from those of '{2}' ({1}); rename one of the two",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The files of a baseline are named after the release train. Two trains whose names are the same, or differ only in case, would share their files.",
        helpLinkUri: HelpLinks.For(Model.Rules.CollidingRecords.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
