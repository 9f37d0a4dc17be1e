using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT2xxx;

/// <summary>MT2005: a late correction has no reason or changes nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("the correction changes nothing")]
public sealed class IdleCorrectionAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.IdleCorrection.Id,
        "Late correction has no reason or changes nothing",
        "The late correction of {0} {1}",
        Categories.Baseline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A late correction changes machine types that have shipped, so it has to explain why. A correction that changes nothing is misleading.",
        helpLinkUri: HelpLinks.For(Model.Rules.IdleCorrection.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
