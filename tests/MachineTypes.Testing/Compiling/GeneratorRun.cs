using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Testing;

/// <summary>The result of running a generator on a compilation.</summary>
public sealed class GeneratorRun
{
    private readonly HashSet<SyntaxTree> _written;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input, CSharpCompilation output, ImmutableArray<Diagnostic> driverDiagnostics)
    {
        Driver = driver;
        Output = output;
        DriverDiagnostics = driverDiagnostics;
        _written = [.. input.SyntaxTrees];
    }

    /// <summary>The driver after the run.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>The compilation with the generated files in it.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>What the driver itself reports: CS8785 for a generator that threw, and diagnostics that a generator reported.</summary>
    public ImmutableArray<Diagnostic> DriverDiagnostics { get; }

    /// <summary>The generated files.</summary>
    public ImmutableArray<GeneratedSourceResult> Sources => [.. Driver.GetRunResult().Results.Where(result => !result.GeneratedSources.IsDefault).SelectMany(result => result.GeneratedSources)];

    /// <summary>The exception that a generator threw, if any.</summary>
    public Exception? Exception => Driver.GetRunResult().Results.Select(result => result.Exception).FirstOrDefault(exception => exception is not null);

    /// <summary>
    /// Every diagnostic that a user would see but has not caused: those of the driver, and each error and warning of the compilation. Warnings about documentation that the test's own
    /// definitions lack are excluded; in generated files, they count.
    /// </summary>
    public ImmutableArray<Diagnostic> Problems =>
    [
        .. DriverDiagnostics,
        .. Strict().GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsMissingDocumentation(diagnostic)),
    ];

    /// <summary>Runs a driver on a compilation.</summary>
    /// <param name="driver">The driver.</param>
    /// <param name="input">The compilation.</param>
    /// <returns>The run.</returns>
    public static GeneratorRun Of(GeneratorDriver driver, CSharpCompilation input)
    {
        var after = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        return new(after, input, (CSharpCompilation)output, diagnostics);
    }

    /// <summary>The text of one generated file.</summary>
    /// <param name="hintName">The file's hint name.</param>
    /// <returns>The text.</returns>
    public string Source(string hintName) =>
        Sources.Where(source => source.HintName == hintName).Select(source => source.SourceText.ToString()).FirstOrDefault()
        ?? throw new InvalidOperationException($"No generated file is named '{hintName}'. There are: {string.Join(", ", Sources.Select(source => source.HintName))}.");

    /// <summary>Returns the compiled assembly as a reference for another compilation: an image, as in a package.</summary>
    /// <returns>The reference.</returns>
    public MetadataReference ToReference()
    {
        using var image = new MemoryStream();
        var emitted = Output.Emit(image);
        return emitted.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException(string.Join(Environment.NewLine, emitted.Diagnostics));
    }

    /// <summary>Emits the assembly and loads it, so that a test can call what was generated.</summary>
    /// <param name="others">Images of assemblies that it references, in addition to framework and runtime.</param>
    /// <returns>The loaded assembly. Disposing it unloads it.</returns>
    public GeneratedAssembly Load(params IEnumerable<byte[]> others) => GeneratedAssembly.Load(Output, others);

    // Generated files disable all warnings. Only warnings about the definitions that they name may need that.
    private CSharpCompilation Strict()
    {
        var strict = Output;
        foreach (var tree in Output.SyntaxTrees.Where(tree => !_written.Contains(tree)))
        {
            var text = tree.GetText().ToString().Replace("#pragma warning disable //", "#pragma warning disable CS0612, CS0618, CS8981 //", StringComparison.Ordinal);
            strict = strict.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text, Encoding.UTF8)));
        }

        return strict;
    }

    private bool IsMissingDocumentation(Diagnostic diagnostic) =>
        diagnostic.Id is "CS1591" or "CS1573" && diagnostic.Location.SourceTree is { } tree && _written.Contains(tree);
}
