using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers;

/// <summary>MT1001: a property flips before the grace period of its deprecation has ended.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EarlyFlipAnalyzer : DefinitionAnalyzer
{
    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptors.EarlyFlip;
}
