using System.Text;

namespace MachineTypes.Tasks;

/// <summary>A file to write.</summary>
internal sealed record PlannedFile(string Path, string Text)
{
    /// <summary>Gets the encoding: UTF-8 without a byte order mark for baseline files, the original encoding for source files.</summary>
    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

/// <summary>Writes all files to temporary files first and then moves them into place, so that no file is ever half written.</summary>
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
