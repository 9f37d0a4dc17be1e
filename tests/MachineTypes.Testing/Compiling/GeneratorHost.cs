using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using System.Text;

namespace MachineTypes.Testing;

/// <summary>
/// Represents a user's project: compiles definitions against the real runtime and runs a generator on them. Immutable; use <c>with</c> for
/// another language version, target or nullable context.
/// </summary>
public sealed record GeneratorHost
{
    /// <summary>The newest C#, nullable on, for the framework that the tests run on.</summary>
    public static GeneratorHost Default { get; } = new();

    /// <summary>The C# version of the project.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersions.Latest;

    /// <summary>Whether the project has nullable reference types.</summary>
    public bool Nullable { get; init; } = true;

    /// <summary>The framework that the project targets.</summary>
    public TargetReferences References { get; init; } = TargetReferences.Net100;

    /// <summary>The name of the project's assembly.</summary>
    public string AssemblyName { get; init; } = "Definitions";

    /// <summary>How the project's files are parsed; documentation comments are checked, so that CS1591 and similar warnings are reported.</summary>
    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    /// <summary>Compiles sources, without running a generator, at a warning level that hides nothing.</summary>
    /// <param name="sources">The project's files.</param>
    /// <returns>The compilation.</returns>
    public CSharpCompilation Compile(params IEnumerable<SourceFile> sources) =>
        CSharpCompilation.Create(
            AssemblyName,
            sources.Select(Parse),
            References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                nullableContextOptions: Nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable));

    /// <summary>Parses a file as the project would.</summary>
    /// <param name="source">The file.</param>
    /// <returns>Its syntax tree.</returns>
    public SyntaxTree Parse(SourceFile source) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source.Text, Encoding.UTF8), ParseOptions, source.Path);

    /// <summary>Creates a driver.</summary>
    /// <param name="generator">The generator to run.</param>
    /// <param name="trackSteps">Whether to record each step, for the tests of incrementality. A compiler does not.</param>
    /// <returns>A driver that has not run yet.</returns>
    public GeneratorDriver CreateDriver(IIncrementalGenerator generator, bool trackSteps = false) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>Compiles one file of definitions and runs a generator on it.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="definitions">The text of the file.</param>
    /// <returns>The result of the run.</returns>
    public GeneratorRun Run(IIncrementalGenerator generator, string definitions) =>
        Run(generator, new SourceFile("Definitions.cs", definitions));

    /// <summary>Compiles files and runs a generator on them.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="sources">The project's files.</param>
    /// <returns>The result of the run.</returns>
    public GeneratorRun Run(IIncrementalGenerator generator, params IEnumerable<SourceFile> sources) =>
        GeneratorRun.Of(CreateDriver(generator), Compile(sources));
}
