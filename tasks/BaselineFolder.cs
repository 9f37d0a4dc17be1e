using System.Text;
using MachineTypes.Model.Baselines;

namespace MachineTypes.Tasks;

/// <summary>The folder of a project's baseline.</summary>
internal sealed class BaselineFolder
{
    private const string MergeLine = "*.machinetypes merge=union text eol=lf";

    private readonly string _folder;

    public BaselineFolder(string project) => _folder = Path.GetFullPath(Path.Combine(project, BaselineNames.Folder));

    /// <summary>Gets the full paths of the existing files.</summary>
    public IReadOnlyList<string> Files => Directory.Exists(_folder)
        ? [.. Directory.GetFiles(_folder, "*" + BaselineNames.Extension).OrderBy(file => file, StringComparer.Ordinal)]
        : [];

    /// <summary>Reads the files.</summary>
    public IReadOnlyList<BaselineFile> Read() => [.. Files.Select(file => BaselineFile.Parse(file, ReadWhole(file)))];

    // A byte order mark is kept, because the parser has to report it.
    private static string ReadWhole(string file) => new UTF8Encoding(false).GetString(File.ReadAllBytes(file));

    /// <summary>Acquires exclusive write access to the folder until the result is disposed.</summary>
    public IDisposable Enter() => new FolderLock(_folder);

    public PlannedFile Plan(BaselineContent content) => new(Path.Combine(_folder, content.Name), content.Content);

    /// <summary>Plans the .gitattributes file that merges branches that both add facts without a conflict; null if it is up to date.</summary>
    public PlannedFile? PlanMerging()
    {
        var path = Path.Combine(_folder, ".gitattributes");
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        return text.Contains("merge=union") ? null : new(path, (text.Length == 0 || text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n") + MergeLine + "\n");
    }

    /// <summary>Returns the planned files that are missing or out of date.</summary>
    public IEnumerable<PlannedFile> Changed(IEnumerable<PlannedFile> planned) => planned.Where(file => !File.Exists(file.Path) || File.ReadAllText(file.Path) != file.Text);
}
