using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Qemu;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace VmTooling.Tests;

/// <summary>The rules on usage, run on code that sees the catalogue and the sample as its compiler would.</summary>
internal static class Rules
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Usage =
        [.. typeof(UsageAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(UsageAnalyzer)) && !t.IsAbstract).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    /// <summary>What they say, at any severity, about code that calls the sample.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(string code, string? project = null) =>
        RunAsync([code], OutputKind.DynamicallyLinkedLibrary, project, typeof(QemuCommandLine).Assembly.Location);

    /// <summary>What they say, at any severity, about the sources of a program.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(IEnumerable<string> program, string project) => RunAsync(program, OutputKind.ConsoleApplication, project);

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(IEnumerable<string> code, OutputKind kind, string? project, params IEnumerable<string> references)
    {
        var compilation = CSharpCompilation.Create(
            "Caller",
            code.Append(ImplicitUsings).Select(text => CSharpSyntaxTree.ParseText(text)),
            TargetReferences.Net100.All.AddRange(references.Append(typeof(X86_64Machine).Assembly.Location).Select(file => MetadataReference.CreateFromFile(file))),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);

        var options = new AnalyzerOptions([], new ProjectOptions(project ?? ""));
        return await compilation.WithAnalyzers(Usage, options).GetAnalyzerDiagnosticsAsync();
    }

    // What MSBuild writes down for the compiler.
    private sealed class ProjectOptions(string text) : AnalyzerConfigOptionsProvider
    {
        private readonly Options _options = new(AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(text, "/project.editorconfig"))).GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GlobalOptions => _options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;
    }

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new(ImmutableDictionary<string, string>.Empty);

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
