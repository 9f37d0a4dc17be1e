using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Qemu;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace VmTooling.Tests;

/// <summary>The rules on usage, run on code that sees the catalogue and the sample as its compiler would.</summary>
internal static class Rules
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Usage =
        [.. typeof(UsageAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(UsageAnalyzer)) && !t.IsAbstract).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    /// <summary>What they say, at any severity, about code that calls the sample.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(string code, string? project = null) =>
        RunAsync([code], OutputKind.DynamicallyLinkedLibrary, project, typeof(QemuCommandLine).Assembly.Location);

    /// <summary>What they say, at any severity, about the sources of a program.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(IEnumerable<string> program, string project) => RunAsync(program, OutputKind.ConsoleApplication, project);

    /// <summary>What they say, at any severity, about projects that each reference those before them: by their reference assemblies, as in a build, or by their compilations, as in an editor.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(IEnumerable<IEnumerable<string>> projects, bool isBuild, string project)
    {
        var (diagnostics, references) = (ImmutableArray.CreateBuilder<Diagnostic>(), new List<MetadataReference>());
        foreach (var (number, files) in projects.Index())
        {
            var kind = files.Any(text => text.Contains("\nreturn ", StringComparison.Ordinal)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
            var compilation = Compile($"Project{number}", files, kind, references);
            diagnostics.AddRange(await RunAsync(compilation, project));
            references.Add(isBuild ? Emitted(compilation) : compilation.ToMetadataReference());
        }

        return diagnostics.ToImmutable();
    }

    private static PortableExecutableReference Emitted(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false)).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static Task<ImmutableArray<Diagnostic>> RunAsync(IEnumerable<string> code, OutputKind kind, string? project, params IEnumerable<string> references) =>
        RunAsync(Compile("Caller", code, kind, references.Select(file => MetadataReference.CreateFromFile(file))), project);

    private static CSharpCompilation Compile(string name, IEnumerable<string> code, OutputKind kind, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            code.Append(ImplicitUsings).Select(text => CSharpSyntaxTree.ParseText(text)),
            TargetReferences.Net100.All.Add(MetadataReference.CreateFromFile(typeof(X86_64Machine).Assembly.Location)).AddRange(references),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(CSharpCompilation compilation, string? project)
    {
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
