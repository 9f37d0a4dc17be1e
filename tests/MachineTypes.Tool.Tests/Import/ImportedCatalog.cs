using System.Reflection;
using MachineTypes.Generator;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>Answers that are imported, compiled with the real generator, and loaded as a catalogue that <c>verify</c> can compare.</summary>
internal sealed class ImportedCatalog : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("machine-types-").FullName;

    /// <summary>Imports answers.</summary>
    /// <param name="target">The target of the answers.</param>
    /// <param name="catalog">The expected name of the catalogue's type.</param>
    /// <param name="arguments">The command-line options that specify the answers.</param>
    public ImportedCatalog(string target, string catalog, params IEnumerable<string> arguments)
    {
        Outcome = Outcome.Of([], ["import", .. arguments, "-o", Path.Combine(_directory, "out"), "--namespace", "Imported.Machines"]);
        Assert.Equal("", Outcome.Error);
        Assert.Equal(0, Outcome.ExitCode);
        Files = Directory.GetFiles(Path.Combine(_directory, "out"), "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Path.Combine(_directory, "out"), path).Replace('\\', '/'), File.ReadAllText);

        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), Files.Select(file => new SourceFile(file.Key, file.Value)));
        Assert.Empty(run.Problems);
        Assert.Empty(Rules.Run(run.Output));
        var assembly = run.Load();
        Catalog = (Catalog)typeof(ImportedCatalog).GetMethod(nameof(Load), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(assembly.Type($"Imported.Machines.{catalog}"), assembly.Type("Imported.Machines.QemuRelease"))
            .Invoke(null, [target])!;
    }

    /// <summary>Gets the outcome of the import.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the definitions, by path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public Catalog Catalog { get; }

    /// <summary>Compares the imported catalogue with an answer.</summary>
    public Outcome Verify(params IEnumerable<string> arguments) => Outcome.Of([Catalog], ["verify", .. arguments]);

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static Catalog Load<TMachine, TRelease>(string target)
        where TMachine : IMachineType<TRelease>
        where TRelease : struct, IRelease =>
        Catalog.Of(target, All<TMachine>(), All<TRelease>());

    private static IEnumerable<T> All<T>() => (IEnumerable<T>)typeof(T).GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
