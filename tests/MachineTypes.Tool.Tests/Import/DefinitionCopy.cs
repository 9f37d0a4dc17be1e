using System.Text;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>A folder with definitions, to import replies into.</summary>
internal sealed class DefinitionCopy : IDisposable
{
    /// <summary>Gets the path of the folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("machine-types-").FullName;

    /// <summary>Copies the definitions of QEMU's machine types without their newest releases.</summary>
    /// <param name="releases">The releases, oldest first.</param>
    /// <param name="before">The release before them.</param>
    public static DefinitionCopy OfQemu(IReadOnlyList<string> releases, string before)
    {
        var copy = new DefinitionCopy();
        var catalog = Path.Combine(AppContext.BaseDirectory, "catalog");
        WithoutRelease[] without = [.. releases.Select((release, i) => new WithoutRelease(release, i == 0 ? before : releases[i - 1])).Reverse()];
        foreach (var file in Directory.GetFiles(catalog, "*.cs", SearchOption.AllDirectories))
            copy.Write(Path.GetRelativePath(catalog, file), without.Aggregate(File.ReadAllText(file), (source, release) => release.Of(source)));

        Assert.All(without, release => Assert.True(release.Places > 20));
        return copy;
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">The path in the folder.</param>
    /// <param name="content">The content.</param>
    public void Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file.</summary>
    /// <param name="path">The path in the folder.</param>
    /// <param name="content">The content.</param>
    public void Write(string path, byte[] content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path in the folder.</param>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Returns the content of all files.</summary>
    public SortedDictionary<string, byte[]> Contents() =>
        new(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(Folder, path), File.ReadAllBytes), StringComparer.Ordinal);

    /// <summary>Imports replies into the folder.</summary>
    /// <param name="arguments">The options that specify the replies.</param>
    public Outcome Import(params IEnumerable<string> arguments) => Outcome.Of([], ["import", .. arguments, "--into", Folder]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
