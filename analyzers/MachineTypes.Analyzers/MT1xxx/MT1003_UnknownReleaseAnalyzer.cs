using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers;

/// <summary>MT1003: a release is named that is not on the train.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownReleaseAnalyzer : DefinitionAnalyzer
{
    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptors.UnknownRelease;
}
