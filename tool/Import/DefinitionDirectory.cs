using System.Text;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Import;

/// <summary>Writes files into a new directory, all or none: they are written to a temporary directory next to it, which is then moved.</summary>
internal static class DefinitionDirectory
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Checks that the directory can be created, before any work is done.</summary>
    /// <param name="directory">The path of the directory.</param>
    /// <exception cref="InputException">The directory cannot be created.</exception>
    public static void Check(string directory)
    {
        if (directory.Length == 0)
            throw new InputException("the name of the directory is empty; specify a new one with -o");

        var full = Full(directory);
        if (File.Exists(full))
            throw new InputException($"{Printable.Name(directory)}: is a file; specify a new directory");
        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any())
            throw new InputException($"{Printable.Name(directory)}: is not empty; specify a new directory, so that nothing is overwritten");
        if (Path.GetDirectoryName(full) is not { } parent || !Directory.Exists(parent))
            throw new InputException($"{Printable.Name(directory)}: directory '{Printable.Name(Path.GetDirectoryName(full) ?? full)}' does not exist");
    }

    /// <summary>Writes the files.</summary>
    /// <param name="directory">The path of the directory.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="InputException">The files cannot be written.</exception>
    public static void Write(string directory, IEnumerable<ImportedFile> files)
    {
        Check(directory);
        var full = Full(directory);
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine([temporary, .. file.Path.Split('/')]);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Source, Utf8);
            }

            if (Directory.Exists(full))
                Directory.Delete(full);
            Directory.Move(temporary, full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException($"{Printable.Name(directory)}: cannot be written: {Printable.Line(exception.Message)}");
        }
        finally
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
    }

    private static string Full(string directory)
    {
        RawArguments.CheckOutput(directory);
        try
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw new InputException($"{Printable.Name(directory)}: is not a valid path");
        }
    }
}
