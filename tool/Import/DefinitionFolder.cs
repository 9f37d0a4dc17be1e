using System.Text;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Import;

/// <summary>Writes files into a new folder, all or none: they are written beside it, and then moved.</summary>
internal static class DefinitionFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Complains where the folder cannot be made, before any work is done.</summary>
    public static void Check(string folder)
    {
        if (folder.Length == 0)
            throw new InputException("an empty name of a folder; name a new one with -o");

        var full = Full(folder);
        if (File.Exists(full))
            throw new InputException($"{Printable.Name(folder)}: is a file; name a new folder");
        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any())
            throw new InputException($"{Printable.Name(folder)}: is not empty; name a new folder, so that nothing of yours is overwritten");
        if (Path.GetDirectoryName(full) is not { } parent || !Directory.Exists(parent))
            throw new InputException($"{Printable.Name(folder)}: the folder that it is to stand in does not exist");
    }

    /// <summary>Writes the files.</summary>
    public static void Write(string folder, IEnumerable<ImportedFile> files)
    {
        Check(folder);
        var full = Full(folder);
        var aside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine([aside, .. file.Path.Split('/')]);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text, Utf8);
            }

            if (Directory.Exists(full))
                Directory.Delete(full);
            Directory.Move(aside, full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException($"{Printable.Name(folder)}: cannot be written: {Printable.Line(exception.Message)}");
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }
    }

    private static string Full(string folder)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw new InputException($"{Printable.Name(folder)}: is no path of a folder");
        }
    }
}
