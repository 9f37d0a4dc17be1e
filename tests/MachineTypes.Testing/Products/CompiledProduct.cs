using System.Reflection;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Testing;

/// <summary>A product that was compiled with what the generator adds.</summary>
public sealed class CompiledProduct
{
    private readonly List<Type> _types;

    private CompiledProduct(CSharpCompilation app, byte[]? library)
    {
        LibraryImage = library;
        App = app;
        var assembly = GeneratedAssembly.Load(app, library is null ? [] : [library]);
        _types = [.. assembly.Assembly.GetTypes(), .. library is null ? [] : assembly.Other("Lib").GetTypes()];
    }

    /// <summary>Gets the project of the catalogues, with the generated files.</summary>
    public CSharpCompilation App { get; }

    /// <summary>Gets the compiled library; null if there is none.</summary>
    public byte[]? LibraryImage { get; }

    /// <summary>Gets the structs of the catalogues.</summary>
    public IReadOnlyList<Type> Catalogs => [.. SlowProduct.Catalogs(_types)];

    /// <summary>Gets what the attributes say.</summary>
    public IReadOnlyList<string> Declared => [.. Catalogs.SelectMany(DeclaredIn).Order(StringComparer.Ordinal)];

    /// <summary>Gets what the generated values answer.</summary>
    public IReadOnlyList<string> Answered => [.. Catalogs.SelectMany(catalog => GeneratedAnswers.Of(catalog, TrainOf(catalog)).Select(answer => $"{catalog.Name}: {answer}")).Order(StringComparer.Ordinal)];

    /// <summary>Gets the trains by their names, each with the release in development.</summary>
    public IReadOnlyList<(string Name, string? InDevelopment, bool IsInLibrary)> Trains => [.. _types
        .Where(type => type.IsValueType)
        .Select(type => (Type: type, Train: type.GetCustomAttribute<ReleaseTrainAttribute>()))
        .Where(found => found.Train is not null && Catalogs.Any(catalog => TrainOf(catalog) == found.Type))
        .Select(found => (found.Train!.Name, found.Type.GetCustomAttributes<ReleaseAttribute>().FirstOrDefault(release => release.Date is null)?.Version, found.Type.Assembly.GetName().Name == "Lib"))];

    /// <summary>Compiles a product of one project or two.</summary>
    /// <param name="library">The source of the library; null if there is none.</param>
    /// <param name="app">The source of the project of the catalogues.</param>
    /// <returns>The product.</returns>
    public static CompiledProduct Of(string? library, string app)
    {
        var image = library is null ? null : Emit(Run("Lib", [new("/Lib.cs", library)], []));
        return new(Run("App", [new("/App.cs", app)], image is null ? [] : [MetadataReference.CreateFromImage(image)]), image);
    }

    /// <summary>Compiles a product of one project with several files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="references">Assemblies of the tests that it references.</param>
    /// <returns>The product.</returns>
    public static CompiledProduct Of(IEnumerable<SourceFile> files, params IEnumerable<Assembly> references) =>
        new(Run("App", [.. files], references.Select(reference => MetadataReference.CreateFromFile(reference.Location))), null);

    /// <summary>Returns the train of a catalogue.</summary>
    /// <param name="catalog">The struct of the catalogue.</param>
    /// <returns>The struct of the train.</returns>
    public static Type TrainOf(Type catalog) => catalog.GetCustomAttributes(inherit: false).Select(attribute => attribute.GetType()).First(type => type.Name.StartsWith("MachineCatalogAttribute", StringComparison.Ordinal)).GenericTypeArguments[0];

    /// <summary>Returns what the attributes say of the machine types of a catalogue.</summary>
    /// <param name="catalog">The struct of the catalogue.</param>
    /// <returns>One line for each machine type and release.</returns>
    public IEnumerable<string> DeclaredIn(Type catalog) => new SlowProduct(_types, catalog).Answers().Select(answer => $"{catalog.Name}: {answer}");

    private static CSharpCompilation Run(string name, SourceFile[] sources, IEnumerable<MetadataReference> references)
    {
        var host = GeneratorHost.Default with { AssemblyName = name };
        return GeneratorRun.Of(host.CreateDriver(new MachineTypeGenerator()), host.Compile(sources).AddReferences(references)).Output;
    }

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        return emitted.Success ? image.ToArray() : throw new InvalidOperationException("The library does not build:\n" + string.Join('\n', emitted.Diagnostics));
    }
}
