using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT2xxx;

/// <summary>MT2005: late correction without a reason, or one that changes nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("the correction changes nothing")]
public sealed class IdleCorrectionAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.IdleCorrection.Id,
        "Late correction without a reason, or one that changes nothing",
        "The late correction of {0} {1}",
        Categories.Baseline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A late correction changes machine types that have shipped. Whoever reads it later needs to know why; one that changes nothing hides what is meant.",
        helpLinkUri: HelpLinks.For(Model.Rules.IdleCorrection.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
