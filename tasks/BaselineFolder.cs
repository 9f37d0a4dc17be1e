using System.Text;
using MachineTypes.Files;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Releases;

namespace MachineTypes.Tasks;

/// <summary>The folder of a project's baseline.</summary>
internal sealed class BaselineFolder
{
    private const string MergeLine = "*.machinetypes merge=union text eol=lf";

    private readonly string _project;
    private readonly string _folder;
    private readonly FileOperations _files;
    private readonly Dictionary<string, byte[]?> _read = new(StringComparer.Ordinal);

    public BaselineFolder(string project, FileOperations files)
    {
        // The project may be reached through a link; two builds of it must still agree on what they lock.
        _project = FileFacts.RealPath(project);
        _folder = Path.Combine(_project, BaselineNames.Folder);
        _files = files;
    }

    /// <summary>Gets the full paths of the existing files.</summary>
    public IReadOnlyList<string> Files => Directory.Exists(_folder)
        ? [.. Directory.GetFiles(_folder, "*" + BaselineNames.Extension).Where(BaselineNames.IsBaseline).OrderBy(file => file, StringComparer.Ordinal)]
        : [];

    private string MergingFile => Path.Combine(_folder, ".gitattributes");

    /// <summary>Acquires exclusive write access to the folder until the result is disposed, and removes what a killed process has left.</summary>
    /// <exception cref="BaselineException">The folder or one of its files is of the wrong kind.</exception>
    public IDisposable Enter()
    {
        var alone = _files.Lock(_folder);
        try
        {
            CheckKinds();
            WholeFile.DeleteLeftovers(_folder, null, TimeSpan.Zero, _files);
            return alone;
        }
        catch
        {
            alone.Dispose();
            throw;
        }
    }

    /// <summary>Reads the files.</summary>
    public IReadOnlyList<BaselineFile> Read() => [.. Files.Select(file => BaselineFile.Parse(file, Decode(ReadWhole(file))))];

    public PlannedFile Plan(BaselineContent content)
    {
        var path = Path.Combine(_folder, content.Name);
        return new(path, ReadWhole(path), PlannedFile.Encode(content.Content));
    }

    /// <summary>Plans the .gitattributes file that merges branches that both add facts without a conflict; null if it is up to date.</summary>
    public PlannedFile? PlanMerging()
    {
        var before = ReadWhole(MergingFile);
        var text = Decode(before);
        return text.Contains("merge=union")
            ? null
            : new(MergingFile, before, PlannedFile.Encode((text.Length == 0 || text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n") + MergeLine + "\n"));
    }

    /// <summary>Returns whether a release has a file that is closed.</summary>
    public bool IsRecorded(ReleaseTrain train, Release release) => Baseline.Of(train, Read()).Recorded.Any(recorded => recorded.Version == release.Version);

    /// <summary>Returns the recorded date of a release; null if it is not known.</summary>
    public CalendarDate? DateOf(ReleaseTrain train, Release release) =>
        Baseline.Of(train, Read()).Files.Where(file => file.Release.Version == release.Version).Select(file => file.File.Released).FirstOrDefault(date => date is not null);

    /// <summary>Returns whether a release has a file that is not closed.</summary>
    public bool HasOpenFile(ReleaseTrain train, Release release) =>
        !IsRecorded(train, release) && Baseline.Of(train, Read()).Files.Any(file => file.Release.Version == release.Version && file.File.IsRead);

    // Each file is read once, so that the plan and the comparison before it is replaced refer to the same content.
    private byte[]? ReadWhole(string file)
    {
        if (!_read.TryGetValue(file, out var content))
        {
            try
            {
                _read.Add(file, content = _files.Read(file));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new BaselineException($"{file} cannot be read: {exception.Message}");
            }
        }

        return content;
    }

    // A byte order mark is kept, because the parser has to report it.
    private static string Decode(byte[]? content) => content is null ? "" : new UTF8Encoding(false).GetString(content);

    private void CheckKinds()
    {
        if (FileFacts.Of(_folder).Kind is FileKind.Regular or FileKind.Special)
        {
            throw new BaselineException($"{_folder} is not a folder; rename it, because the baseline needs a folder of this name.");
        }

        RequireInside(_folder, "move the files into a folder of the project");
        foreach (var file in Files.Concat(File.Exists(MergingFile) ? [MergingFile] : []))
        {
            switch (FileFacts.Of(file).Kind)
            {
                case FileKind.None:
                    throw new BaselineException($"{file} is a link to a file that does not exist; restore the file, or delete the link.");
                case not FileKind.Regular:
                    throw new BaselineException($"{file} is not a regular file but a device, a named pipe or a socket, or a link to one; restore it from version control.");
            }

            RequireInside(file, "replace the link with the file");
        }
    }

    // The target of a link is not part of this project: it is neither read as a promise of the project nor written.
    private void RequireInside(string path, string advice)
    {
        var real = FileFacts.RealPath(path);
        if ((File.Exists(path) || Directory.Exists(path)) && real != path && !real.StartsWith(_project.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new BaselineException($"{path} is a link to {real}, which is outside the project; {advice}.");
        }
    }
}
