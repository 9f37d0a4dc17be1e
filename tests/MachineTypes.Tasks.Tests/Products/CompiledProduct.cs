using System.Reflection;
using MachineTypes.Generator;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Tasks.Tests.Products;

/// <summary>A product that was compiled with what the generator adds.</summary>
internal sealed class CompiledProduct : IDisposable
{
    private readonly GeneratedAssembly _assembly;
    private readonly CSharpCompilation _app;
    private readonly List<Type> _types;

    /// <param name="library">The source of the library; null if there is none.</param>
    public CompiledProduct(string? library, string app)
    {
        var compiled = library is null ? null : Run("Lib", library, null);
        LibraryImage = compiled is null ? null : Emit(compiled.Output);
        _app = Run("App", app, LibraryImage).Output;
        _assembly = GeneratedAssembly.Load(_app, LibraryImage is null ? [] : [LibraryImage]);
        _types = [.. _assembly.Assembly.GetTypes(), .. LibraryImage is null ? [] : _assembly.Other("Lib").GetTypes()];
    }

    /// <summary>Gets the compiled library.</summary>
    public byte[]? LibraryImage { get; }

    /// <summary>Gets what the attributes say.</summary>
    public IReadOnlyList<string> Declared => [.. SlowProduct.Catalogs(_types).SelectMany(catalog => new SlowProduct(_types, catalog).Answers().Select(answer => $"{catalog.Name}: {answer}")).Order(StringComparer.Ordinal)];

    /// <summary>Gets what the generated values answer.</summary>
    public IReadOnlyList<string> Answered => [.. SlowProduct.Catalogs(_types).SelectMany(catalog => GeneratedAnswers.Of(catalog, TrainOf(catalog)).Select(answer => $"{catalog.Name}: {answer}")).Order(StringComparer.Ordinal)];

    /// <summary>Gets the trains by their names, each with the release in development.</summary>
    public IReadOnlyList<(string Name, string? InDevelopment, bool IsInLibrary)> Trains => [.. _types
        .Where(type => type.IsValueType)
        .Select(type => (Type: type, Train: type.GetCustomAttribute<ReleaseTrainAttribute>()))
        .Where(found => found.Train is not null && SlowProduct.Catalogs(_types).Any(catalog => TrainOf(catalog) == found.Type))
        .Select(found => (found.Train!.Name, found.Type.GetCustomAttributes<ReleaseAttribute>().FirstOrDefault(release => release.Date is null)?.Version, found.Type.Assembly.GetName().Name == "Lib"))];

    /// <summary>Returns the findings of all rules.</summary>
    /// <param name="files">The files of the baseline.</param>
    public IReadOnlyList<Finding> Find(IEnumerable<BaselineFile> files)
    {
        var project = new RecordedProject(new Declarations(ProjectReading.Of(_app, CancellationToken.None)), [.. files]);
        return [.. AllRules.Each.SelectMany(rule => rule(project))];
    }

    public void Dispose() => _assembly.Dispose();

    private static Type TrainOf(Type catalog) => catalog.GetCustomAttributes(inherit: false).Select(attribute => attribute.GetType()).First(type => type.Name.StartsWith("MachineCatalogAttribute", StringComparison.Ordinal)).GenericTypeArguments[0];

    private static GeneratorRun Run(string name, string source, byte[]? reference)
    {
        var host = GeneratorHost.Default with { AssemblyName = name };
        var compilation = host.Compile(new SourceFile($"/{name}.cs", source));
        return GeneratorRun.Of(host.CreateDriver(new MachineTypeGenerator()), reference is null ? compilation : compilation.AddReferences(MetadataReference.CreateFromImage(reference)));
    }

    private static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return image.ToArray();
    }
}
