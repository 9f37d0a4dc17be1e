using System.Reflection;
using System.Runtime.Versioning;
using MachineTypes.Files;
using MachineTypes.Model.Usage;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Authors;

/// <summary>Reads the catalogues that an author's assembly declares.</summary>
internal sealed class CatalogAssembly
{
    private const BindingFlags Generated = BindingFlags.Public | BindingFlags.Static;

    private const string QemuSuffix = "Machine";

    private readonly string _path;
    private readonly string _name;
    private readonly IReadOnlyList<Type> _types;

    private CatalogAssembly(string path, IReadOnlyList<Type> types)
    {
        _path = path;
        _name = Printable.Name(Path.GetFileName(path));
        _types = types;
    }

    /// <summary>Loads the catalogues of an assembly.</summary>
    /// <param name="path">The path of the assembly.</param>
    /// <param name="train">The name of the train whose catalogues to use, if the assembly has catalogues of several; otherwise, null.</param>
    /// <returns>The catalogues, ordered by name.</returns>
    /// <exception cref="InputException">The assembly cannot be loaded, or does not have catalogues of exactly one train.</exception>
    public static IReadOnlyList<Catalog> Load(string path, string? train)
    {
        // Opening a pipe would block until another process writes to it.
        switch (FileFacts.Of(path).Kind)
        {
            case FileKind.None:
                throw new InputException($"{Printable.Name(path)}: no such file");
            case FileKind.Directory:
                throw new InputException($"{Printable.Name(path)}: is a directory; specify an assembly in it");
            case FileKind.Special:
                throw new InputException($"{Printable.Name(path)}: is not a regular file but a device, a named pipe or a socket; specify an assembly");
        }

        var full = Path.GetFullPath(path);
        return [.. Load(path, () => new CatalogContext(full).LoadFromAssemblyPath(full), train).Select(one => one.Catalog)];
    }

    /// <summary>Loads the catalogues of an assembly, with the types that declare them.</summary>
    /// <param name="path">The path of the assembly or of its sources, for messages.</param>
    /// <param name="load">Loads the assembly.</param>
    /// <param name="train">The name of the train whose catalogues to use, if the assembly has catalogues of several; otherwise, null.</param>
    /// <returns>The catalogues, ordered by name.</returns>
    /// <exception cref="InputException">The assembly cannot be loaded, or does not have catalogues of exactly one train.</exception>
    public static IReadOnlyList<(Type Type, Catalog Catalog)> Load(string path, Func<Assembly> load, string? train)
    {
        var name = Printable.Name(path);
        try
        {
            var assembly = load();
            CheckFramework(name, assembly);
            CheckRuntime(name, assembly);
            return new CatalogAssembly(path, assembly.GetTypes()).Catalogs(train);
        }
        catch (BadImageFormatException)
        {
            throw new InputException($"{name}: is not a .NET assembly");
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            throw Unusable(name, inner);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or TypeLoadException or ReflectionTypeLoadException or MissingMemberException or ArgumentException or TypeInitializationException)
        {
            throw Unusable(name, exception);
        }
    }

    private static InputException Unusable(string name, Exception exception) => exception switch
    {
        ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } => Unusable(name, first),
        TypeInitializationException { InnerException: { } inner } => Unusable(name, inner),
        FileNotFoundException { FileName: { } missing } => new($"{name}: its dependency {Printable.Name(new AssemblyName(missing).Name ?? missing)} is missing; put it into the same directory, or specify the project with --project"),
        FileLoadException { FileName: { } missing } => new($"{name}: its dependency {Printable.Name(missing)} cannot be loaded: {Printable.Line(exception.Message)}"),
        TypeLoadException or MissingMemberException => OtherFormat(name, Printable.Line(exception.Message)),
        _ => new($"{name}: cannot be loaded: {Printable.Line(exception.Message)}"),
    };

    private static InputException OtherFormat(string name, string reason) =>
        new($"{name}: was compiled with another version of MachineTypes than {VersionOf(typeof(IMachineType).Assembly.GetName())}, which this tool has ({reason}); compile it with that version, or use the tool of the same version");

    private static string VersionOf(AssemblyName name) => name.Version?.ToString(3) ?? "unknown";

    // A newer runtime may have members that the shared one does not.
    private static void CheckRuntime(string name, Assembly assembly)
    {
        var own = typeof(IMachineType).Assembly.GetName();
        if (assembly.GetReferencedAssemblies().FirstOrDefault(reference => reference.Name == own.Name) is { } reference && reference.Version > own.Version)
            throw OtherFormat(name, $"it needs {VersionOf(reference)}");
    }

    private static void CheckFramework(string name, Assembly assembly)
    {
        var attribute = assembly.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType.FullName == typeof(TargetFrameworkAttribute).FullName);
        if (attribute?.ConstructorArguments is not [{ Value: string framework }])
            return;

        var target = new FrameworkName(framework);
        var isLoadable = target.Identifier == ".NETStandard" || (target.Identifier == ".NETCoreApp" && target.Version.Major <= Environment.Version.Major);
        if (!isLoadable)
            throw new InputException($"{name}: targets {Printable.Name(target.Identifier)} {target.Version}, which the tool cannot load on .NET {Environment.Version.Major}; compile the project for netstandard2.0, or for .NET {Environment.Version.Major} or older");
    }

    private IReadOnlyList<(Type Type, Catalog Catalog)> Catalogs(string? train)
    {
        var found = (from type in _types
                     let release = ReleaseOf(type)
                     where release is not null
                     orderby type.FullName
                     select (Type: type, Catalog: CatalogOf(type, release))).ToList();
        if (found.Count == 0)
            throw new InputException($"{_name}: declares no catalogue; specify the assembly or project that contains the struct with [MachineCatalog]");

        var trains = found.Select(one => one.Catalog.Train).Distinct(StringComparer.Ordinal).ToList();
        if (train is null && trains.Count > 1)
            throw new InputException($"{_name}: has catalogues of several trains; specify one with --train: {string.Join(", ", trains.Select(Printable.Name))}");
        if (train is not null && !trains.Contains(train, StringComparer.Ordinal))
            throw new InputException($"{_name}: has no catalogue of train {Printable.Echo(train)}; --train accepts: {string.Join(", ", trains.Select(Printable.Name))}");

        IReadOnlyList<(Type Type, Catalog Catalog)> catalogs = [.. found.Where(one => train is null || one.Catalog.Train == train)];
        return catalogs.GroupBy(one => one.Catalog.Target, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } same
            ? throw new InputException($"{_name}: {same.Count()} catalogues are of target {Printable.Echo(same.Key)}; declare different ones with [CatalogText(\"target\", ...)]")
            : catalogs;
    }

    // The release type of a catalogue's value type; null for other types.
    private static Type? ReleaseOf(Type type) => type.IsValueType
        ? type.GetCustomAttributesData().Select(data => ArgumentOf(data, typeof(MachineCatalogAttribute<>))).FirstOrDefault(argument => argument is not null)
        : null;

    private static Type? ArgumentOf(CustomAttributeData data, Type definition) =>
        data.AttributeType is { IsGenericType: true } attribute && attribute.GetGenericTypeDefinition() == definition ? attribute.GetGenericArguments()[0] : null;

    private Catalog CatalogOf(Type type, Type release)
    {
        if (type.GetCustomAttribute<CatalogManifestAttribute>() is not { Text: var manifest })
            throw new InputException($"{_name}: {Printable.Name(type.Name)} has no generated members; build the project, and correct the errors that the rules report");
        if (ManifestReader.Read(manifest) is null)
            throw OtherFormat(_name, $"it cannot read the format of {Printable.Name(type.Name)}");

        var target = type.GetCustomAttributes<CatalogTextAttribute>().FirstOrDefault(text => text.Name == "target")?.Text ?? TargetOf(type, release);
        var consumers = _types.Where(candidate => candidate.IsValueType && candidate.GetInterfaces().Contains(typeof(IConsumer<>).MakeGenericType(release))).ToList();
        if (consumers.Count > 1)
            throw new InputException($"{_name}: {consumers.Count} trains consume {Printable.Name(release.Name)} ({string.Join(", ", consumers.Select(consumer => Printable.Name(consumer.Name)))}), but the tool can use only one of them; move the others into another project");

        var create = typeof(CatalogAssembly).GetMethod(consumers.Count == 0 ? nameof(Create) : nameof(CreateWithConsumer), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (Catalog)create.MakeGenericMethod([type, release, .. consumers]).Invoke(null, [target])!;
    }

    // Types for QEMU's targets are usually named after them, such as Aarch64Machine.
    private static string TargetOf(Type type, Type release) =>
        release.GetCustomAttribute<ReleaseTrainAttribute>()?.Name == Catalog.QemuTrain && type.Name.EndsWith(QemuSuffix, StringComparison.Ordinal) && type.Name.Length > QemuSuffix.Length
            ? type.Name[..^QemuSuffix.Length].ToLowerInvariant()
            : type.Name;

    private static Catalog Create<TMachine, TRelease>(string target)
        where TMachine : IMachineType<TRelease>
        where TRelease : struct, IRelease => Catalog.Of(target, All<TMachine>(), All<TRelease>());

    private static Catalog CreateWithConsumer<TMachine, TRelease, TConsumer>(string target)
        where TMachine : IMachineType<TRelease>
        where TRelease : struct, IRelease
        where TConsumer : struct, IConsumer<TRelease> => Catalog.Of(target, All<TMachine>(), All<TRelease>(), All<TConsumer>());

    private static IEnumerable<T> All<T>() => (IEnumerable<T>)(typeof(T).GetProperty("All", Generated)?.GetValue(null) ?? throw new MissingMemberException(typeof(T).Name, "All"));
}
