using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using MachineTypes.Generator;
using MachineTypes.Tool.Authors;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Tool.Update.Sources;

/// <summary>Definitions, compiled in memory with the generator, and their catalogues.</summary>
internal sealed class CompiledSources : IDisposable
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None);

    // The framework that the tool runs on, and the tool's own runtime: the definitions need nothing else.
    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Where(IsManaged).Append(typeof(IMachineType).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    private readonly AssemblyLoadContext _context;

    private CompiledSources(CSharpCompilation compilation, AssemblyLoadContext context, IReadOnlyList<CompiledCatalog> catalogs)
    {
        Compilation = compilation;
        Catalogs = catalogs;
        _context = context;
    }

    /// <summary>Gets the compilation, with the generated files.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Gets the catalogues, ordered by name.</summary>
    public IReadOnlyList<CompiledCatalog> Catalogs { get; }

    /// <summary>Compiles files.</summary>
    /// <param name="name">The name of their folder, for messages.</param>
    /// <param name="files">The files.</param>
    /// <param name="train">The name of the train whose catalogues to use; null if there are catalogues of one only.</param>
    /// <exception cref="InputException">The files do not compile, or have no catalogue.</exception>
    public static CompiledSources Of(string name, IReadOnlyList<SourceFile> files, string? train)
    {
        var input = CSharpCompilation.Create(
            "Definitions",
            [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Options, file.Path)), CSharpSyntaxTree.ParseText("global using System;\nglobal using MachineTypes;", Options)],
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        CSharpGeneratorDriver.Create([new MachineTypeGenerator().AsSourceGenerator()], parseOptions: Options).RunGeneratorsAndUpdateCompilation(input, out var output, out _);

        using var image = new MemoryStream();
        var emitted = output.Emit(image);
        if (!emitted.Success)
            throw Broken([.. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).OrderBy(diagnostic => !diagnostic.Location.IsInSource)], files);

        image.Position = 0;
        var context = new AssemblyLoadContext("Definitions", isCollectible: true);
        context.Resolving += (_, assembly) => assembly.Name == typeof(IMachineType).Assembly.GetName().Name ? typeof(IMachineType).Assembly : null;
        var catalogs = CatalogAssembly.Load(name, () => context.LoadFromStream(image), train);
        return new((CSharpCompilation)output, context, [.. catalogs.Select(one => new CompiledCatalog(one.Catalog, output.GetTypeByMetadataName(one.Type.FullName!)!))]);
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();

    private static bool IsManaged(string path)
    {
        try
        {
            _ = AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private static InputException Broken(IReadOnlyList<Diagnostic> errors, IReadOnlyList<SourceFile> files)
    {
        var first = errors.FirstOrDefault(error => files.Any(file => file.Path == error.Location.SourceTree?.FilePath)) ?? errors[0];
        var position = first.Location.GetLineSpan();
        var where = first.Location.IsInSource ? string.Create(CultureInfo.InvariantCulture, $"{Printable.Name(position.Path)}:{position.StartLinePosition.Line + 1}:{position.StartLinePosition.Character + 1}: ") : "";
        return new($"{where}the definitions do not compile{(errors.Count > 1 ? $" ({errors.Count} errors)" : "")}: {first.Id}: {Printable.Line(first.GetMessage(CultureInfo.InvariantCulture))}");
    }
}

/// <summary>A catalogue that definitions declare.</summary>
/// <param name="Catalog">The catalogue, as the commands use it.</param>
/// <param name="Symbol">The type that declares it.</param>
internal sealed record CompiledCatalog(Catalog Catalog, INamedTypeSymbol Symbol);
