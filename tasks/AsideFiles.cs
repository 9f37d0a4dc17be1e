using System.Text;

namespace MachineTypes.Tasks;

/// <summary>A file that is to have a text.</summary>
internal sealed record PlannedFile(string Path, string Text)
{
    /// <summary>How the text is written: files of a baseline as UTF-8 without a byte order mark, source files as they were.</summary>
    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

/// <summary>Writes files aside first, and puts them in their places when all are written: no file is ever half there.</summary>
internal static class AsideFiles
{
    public static IReadOnlyList<string> Write(IReadOnlyList<PlannedFile> files)
    {
        var aside = new List<(string Aside, string Path)>();
        try
        {
            foreach (var file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
                var path = $"{file.Path}.{Guid.NewGuid():N}.tmp";
                aside.Add((path, file.Path));
                File.WriteAllText(path, file.Text, file.Encoding);
            }

            foreach (var (path, target) in aside)
            {
                if (File.Exists(target))
                {
                    File.Replace(path, target, null);
                }
                else
                {
                    File.Move(path, target);
                }
            }
        }
        finally
        {
            foreach (var (path, _) in aside.Where(a => File.Exists(a.Aside)))
            {
                File.Delete(path);
            }
        }

        return [.. files.Select(file => file.Path)];
    }
}
