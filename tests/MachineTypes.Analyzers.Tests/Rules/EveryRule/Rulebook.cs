using System.Collections.Immutable;
using System.Reflection;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.CodeFixes.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Rules.EveryRule;

/// <summary>Every analyzer and every code fix that there is, as an editor has them.</summary>
internal static class Rulebook
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = Create<DiagnosticAnalyzer>(typeof(DefinitionAnalyzer).Assembly);

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = Create<CodeFixProvider>(typeof(DefinitionFix).Assembly);

    public static ImmutableArray<string> Ids { get; } =
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The analyzers that report a rule.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> AnalyzersOf(string id) =>
        [.. Analyzers.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id))];

    /// <summary>What all rules say about a compilation.</summary>
    public static Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, AnalyzerOptions? options = null) =>
        compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();

    /// <summary>What one rule says about a compilation. The analyzers of the other rules do not run: two thirds of the time of a test that asks for one alone.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunOne(string id, Compilation compilation, AnalyzerOptions options)
    {
        return [.. (await compilation.WithAnalyzers(AnalyzersOf(id), options).GetAnalyzerDiagnosticsAsync()).Where(diagnostic => diagnostic.Id == id)];
    }

    /// <summary>
    /// What all rules say about one file, as an editor asks: nothing of it waits for the end of the compilation. An analyzer that throws makes this throw, where the compiler
    /// would report AD0001.
    /// </summary>
    public static async Task<ImmutableArray<Diagnostic>> RunWhileTyping(Compilation compilation, SyntaxTree file, AnalyzerOptions? options = null)
    {
        Exception? thrown = null;
        var analysis = compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            options ?? new([]), (exception, _, _) => thrown = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));
        var diagnostics = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), null, CancellationToken.None);
        return thrown is null ? diagnostics : throw new InvalidOperationException($"A rule broke on\n{file}", thrown);
    }

    /// <summary>What the rule's code fix offers for a diagnostic; null where there is nothing on offer.</summary>
    public static async Task<CodeAction?> Fix(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fix.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));

        return actions.FirstOrDefault();
    }

    /// <summary>The solution after a fix.</summary>
    public static async Task<Solution> Apply(CodeAction fix) =>
        (await fix.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static ImmutableArray<T> Create<T>(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => (T)Activator.CreateInstance(type)!)];
}
