using System.Text;
using MachineTypes.Model.Baselines;

namespace MachineTypes.Tasks;

/// <summary>The folder of a project's baseline.</summary>
internal sealed class BaselineFolder
{
    private const string MergeLine = "*.machinetypes merge=union text eol=lf";

    private readonly string _folder;

    public BaselineFolder(string project) => _folder = Path.GetFullPath(Path.Combine(project, BaselineNames.Folder));

    /// <summary>The files that are there, with their folder.</summary>
    public IReadOnlyList<string> Files => Directory.Exists(_folder)
        ? [.. Directory.GetFiles(_folder, "*" + BaselineNames.Extension).OrderBy(file => file, StringComparer.Ordinal)]
        : [];

    /// <summary>What the files say.</summary>
    public IReadOnlyList<BaselineFile> Read() => [.. Files.Select(file => BaselineFile.Parse(file, ReadWhole(file)))];

    // With the byte order mark, if there is one: the file is to have none.
    private static string ReadWhole(string file) => new UTF8Encoding(false).GetString(File.ReadAllBytes(file));

    /// <summary>Waits until nobody else writes to the folder, and keeps others waiting until it is disposed of.</summary>
    public IDisposable Enter() => new FolderLock(_folder);

    public PlannedFile Plan(BaselineText text) => new(Path.Combine(_folder, text.Name), text.Text);

    /// <summary>The file that lets branches which both add facts merge without a conflict; nothing where it says so already.</summary>
    public PlannedFile? PlanMerging()
    {
        var path = Path.Combine(_folder, ".gitattributes");
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        return text.Contains("merge=union") ? null : new(path, (text.Length == 0 || text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n") + MergeLine + "\n");
    }

    /// <summary>Those of the planned files that are not there as they are to be.</summary>
    public IEnumerable<PlannedFile> Changed(IEnumerable<PlannedFile> planned) => planned.Where(file => !File.Exists(file.Path) || File.ReadAllText(file.Path) != file.Text);
}
