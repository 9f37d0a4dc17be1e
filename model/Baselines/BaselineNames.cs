using System.Text;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Text;

namespace MachineTypes.Model.Baselines;

/// <summary>How the files of a baseline are named: <c>qemu-4.2.machinetypes</c>, in the folder <c>baseline</c>.</summary>
public static class BaselineNames
{
    /// <summary>The folder of the files, beside the project.</summary>
    public const string Folder = "baseline";

    /// <summary>What the name of each file ends with.</summary>
    public const string Extension = ".machinetypes";

    /// <summary>Returns the name, without its folder, of the file that records what a release promised.</summary>
    public static string FileOf(ReleaseTrain train, Release release) => Prefix(train) + FileNamePart(release.Version) + Extension;

    /// <summary>Whether a file of one train could be taken for one of another: their names, or those of their releases, would be the same in a file system that ignores case.</summary>
    public static bool AreAlike(ReleaseTrain one, ReleaseTrain other)
    {
        if (Prefix(one).Equals(Prefix(other), StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var files = new HashSet<string>(one.Releases.Select(release => FileOf(one, release)), StringComparer.OrdinalIgnoreCase);
        return other.Releases.Any(release => files.Contains(FileOf(other, release)));
    }

    /// <summary>Whether a file, given with or without its folder, is one of a baseline.</summary>
    public static bool IsBaseline(string file) => file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the train and release that a file belongs to: a null release if the train does not have it, or null if the file belongs to no train.</summary>
    public static (ReleaseTrain Train, Release? Release)? Find(string file, IEnumerable<ReleaseTrain> trains)
    {
        var name = Name(file);

        // One train's name may start with another's and a dash: the one that has the release is meant, or else the longer name.
        var candidates = trains
            .Where(train => name.StartsWith(Prefix(train), StringComparison.OrdinalIgnoreCase))
            .Select(train => (Train: train, Release: Release(train, name)))
            .OrderBy(found => found.Release is null ? 1 : 0)
            .ThenByDescending(found => found.Train.Name.Length)
            .ToList();
        return candidates.Count == 0 ? null : candidates[0];
    }

    /// <summary>The name of a file without the folders before it.</summary>
    internal static string Name(string file) => file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);

    private static Release? Release(ReleaseTrain train, string name)
    {
        var start = Prefix(train).Length;
        if (name.Length < start + Extension.Length || !IsBaseline(name))
        {
            return null;
        }

        // Nearly every version can be used in a file name unchanged.
        var version = name.Substring(start, name.Length - start - Extension.Length);
        return train.Find(version) ?? train.Releases.FirstOrDefault(release => string.Equals(FileNamePart(release.Version), version, StringComparison.OrdinalIgnoreCase));
    }

    private static string Prefix(ReleaseTrain train) => FileNamePart(train.Name) + "-";

    // A product's name can be any string; a file name cannot, and must also be unique on systems that ignore case.
    private static string FileNamePart(string text)
    {
        var name = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            name.Append(
                c is >= 'A' and <= 'Z' ? (char)(c + 32)
                : c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-' or '_' or '+' or '~' || (c > '\x7f' && (char.IsSurrogate(c) || Printable.IsVisible(text, i))) ? c
                : '_');
        }

        return name.ToString();
    }
}
