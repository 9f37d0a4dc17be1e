using MachineTypes.Files;

namespace MachineTypes.Tasks.Tests;

/// <summary>A project on disk: its sources, its baseline, and the task's actions on it.</summary>
internal sealed class Project : IDisposable
{
    private readonly List<string> _references = [.. Runtime];

    public Project(params (string Name, string Text)[] sources)
    {
        foreach (var (name, text) in sources)
        {
            File.WriteAllText(At(name), text);
        }
    }

    /// <summary>Gets the assemblies that every project references.</summary>
    public static IEnumerable<string> Runtime => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(assembly => Path.GetFileName(assembly) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "MachineTypes.dll");

    public string Folder { get; } = FileFacts.RealPath(Directory.CreateTempSubdirectory("machinetypes-tasks-").FullName);

    /// <summary>Gets what the job reported.</summary>
    public List<string> Done { get; } = [];

    /// <summary>Gets the names and contents of all files, to compare states.</summary>
    public SortedDictionary<string, string> State => new(
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(Folder, file), File.ReadAllText), StringComparer.Ordinal);

    public string At(string name) => Path.Combine(Folder, name);

    public string Read(string name) => File.ReadAllText(At(name));

    public string Read(string name, string missing) => File.Exists(At(name)) ? Read(name) : missing;

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    public void Reference(string assembly) => _references.Add(assembly);

    /// <summary>References an assembly instead of all that were referenced before, but for the runtime.</summary>
    public void ReferenceOnly(string assembly)
    {
        _references.Clear();
        _references.AddRange([.. Runtime, assembly]);
    }

    public BaselineJob Job(FileOperations? files = null) => JobIn(Folder, files ?? FileOperations.Real, Done.Add, _references);

    /// <summary>Creates a job for the sources in a folder.</summary>
    public static BaselineJob JobIn(string folder, FileOperations files, Action<string> report, IEnumerable<string>? references = null) =>
        new(folder, new([.. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal)], [.. references ?? Runtime], "", ""), files, report);

    public bool Ship(string release = "", string date = "", string train = "", FileOperations? files = null) => Job(files).Ship(new(train, release, date));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
