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
internal sealed class CompiledSources
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None);

    // The framework that the tool runs on, and the tool's own runtime. Most definitions need nothing else.
    private static readonly Lazy<ImmutableArray<MetadataReference>> Shared = new(() => [.. SharedPaths.Select(path => MetadataReference.CreateFromFile(path))]);

    private static IEnumerable<string> SharedPaths => Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Where(IsManaged).Append(typeof(IMachineType).Assembly.Location);

    private readonly Assembly _assembly;

    private CompiledSources(CSharpCompilation compilation, Assembly assembly, IReadOnlyList<CompiledCatalog> catalogs)
    {
        Compilation = compilation;
        Catalogs = catalogs;
        _assembly = assembly;
    }

    /// <summary>Gets the compilation, with the generated files.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Gets the catalogues, ordered by name.</summary>
    public IReadOnlyList<CompiledCatalog> Catalogs { get; }

    /// <summary>Returns the value that a property's constructor without parameters gives.</summary>
    /// <param name="constructor">The constructor.</param>
    /// <returns>The value, or null if it is not known.</returns>
    /// <exception cref="InputException">The constructor throws an exception.</exception>
    public object? ConstantOf(IMethodSymbol constructor)
    {
        var type = _assembly.GetType(MetadataName(constructor.ContainingType));
        if (!constructor.Parameters.IsEmpty || type is not { IsAbstract: false, ContainsGenericParameters: false } || type.GetConstructor(Type.EmptyTypes) is not { } own)
            return null;

        try
        {
            return type.GetProperty("Value")?.GetValue(own.Invoke(null));
        }
        catch (TargetInvocationException exception)
        {
            throw new InputException($"the constructor of the property {Printable.Name(type.Name)} throws {exception.InnerException!.GetType().Name}, so the value that it gives is not known; it should only pass a value to the base class");
        }
    }

    /// <summary>Compiles files.</summary>
    /// <param name="name">The name of their folder, for messages.</param>
    /// <param name="files">The files.</param>
    /// <param name="train">The name of the train whose catalogues to use; null if there are catalogues of one only.</param>
    /// <param name="project">What the files reference.</param>
    /// <exception cref="InputException">The files do not compile, or have no catalogue.</exception>
    public static CompiledSources Of(string name, IReadOnlyList<SourceFile> files, string? train, ProjectReferences project)
    {
        var options = Options.WithPreprocessorSymbols(project.Symbols);
        var own = Others(project);
        var input = CSharpCompilation.Create(
            "Definitions",
            [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path)), CSharpSyntaxTree.ParseText(project.Usings, options)],
            [.. Shared.Value, .. own.Values.Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        CSharpGeneratorDriver.Create([new MachineTypeGenerator().AsSourceGenerator()], parseOptions: options).RunGeneratorsAndUpdateCompilation(input, out var output, out _);

        using var image = new MemoryStream();
        var emitted = output.Emit(image);
        if (!emitted.Success)
            throw Broken([.. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).OrderBy(diagnostic => !diagnostic.Location.IsInSource)], files);

        image.Position = 0;
        var context = new AssemblyLoadContext("Definitions"); // not collectible: the command ends soon, so nothing is gained by unloading
        context.Resolving += (loading, assembly) => assembly.Name == typeof(IMachineType).Assembly.GetName().Name ? typeof(IMachineType).Assembly
            : assembly.Name is { } needed && own.TryGetValue(needed, out var path) ? loading.LoadFromAssemblyPath(path) : null;
        var catalogs = CatalogAssembly.Load(name, () => context.LoadFromStream(image), train);
        return new((CSharpCompilation)output, context.Assemblies.First(assembly => assembly.GetName().Name == input.AssemblyName), [.. catalogs.Select(one => new CompiledCatalog(one.Catalog, output.GetTypeByMetadataName(one.Type.FullName!)!))]);
    }

    // The assemblies of a project by name, without those that the tool brings itself.
    private static Dictionary<string, string> Others(ProjectReferences project)
    {
        var shared = SharedPaths.Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return project.Assemblies.Where(path => !shared.Contains(Path.GetFileNameWithoutExtension(path)))
            .DistinctBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
    }

    private static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer ? $"{MetadataName(outer)}+{type.MetadataName}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";

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
