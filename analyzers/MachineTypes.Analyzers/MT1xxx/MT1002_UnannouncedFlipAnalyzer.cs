using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers;

/// <summary>MT1002: a flag flips, and neither was a deprecation announced nor is the flag declared additive.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Only the author knows whether consumers lose something by the flip, and when that was announced.")]
public sealed class UnannouncedFlipAnalyzer : DefinitionAnalyzer
{
    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptors.UnannouncedFlip;
}
