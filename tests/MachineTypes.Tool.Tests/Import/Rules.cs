using System.Collections.Immutable;
using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>The rules on definitions, as they run in the build of a user's project.</summary>
internal static class Rules
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(DefinitionAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DefinitionAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>
    /// Returns the errors and warnings that the source does not suppress, except MT1013: the replies of four releases out of many do not show the rule by which QEMU removes
    /// machine types, and the author is right to be asked.
    /// </summary>
    /// <param name="compilation">The project, with the generated files.</param>
    public static IEnumerable<Diagnostic> Run(CSharpCompilation compilation) =>
        compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false, Id: not "MT1013" });
}
