using System.Text;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Report;

/// <summary>Writes a file completely or not at all: it is written to a temporary file in the same directory, which is then moved.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Checks that the file can be created, before any work is done.</summary>
    /// <param name="file">The path of the file.</param>
    /// <exception cref="InputException">The file cannot be created.</exception>
    public static void Check(string file)
    {
        var full = Full(file);
        if (Directory.Exists(full))
            throw new InputException($"{Printable.Name(file)}: is a directory; specify a file");
        if (Path.GetDirectoryName(full) is not { } directory || !Directory.Exists(directory))
            throw new InputException($"{Printable.Name(file)}: directory '{Printable.Name(Path.GetDirectoryName(full) ?? full)}' does not exist");
    }

    /// <summary>Writes the file; an existing file is overwritten.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="content">The content.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string file, string content)
    {
        Check(file);
        string? temporary = null;
        try
        {
            var full = ResolveLink(Full(file));
            if (IsEmpty(full))
            {
                File.WriteAllText(full, content, Utf8);
                return;
            }

            temporary = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetRandomFileName()}");
            File.WriteAllText(temporary, content, Utf8);
            File.Move(temporary, full, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException($"{Printable.Name(file)}: cannot be written: {Printable.Line(exception.Message)}");
        }
        finally
        {
            if (temporary is not null)
                File.Delete(temporary);
        }
    }

    private static string ResolveLink(string full) =>
        new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;

    // Devices and pipes have no length and must not be replaced by a file. An empty file has nothing to lose.
    private static bool IsEmpty(string full) => File.Exists(full) && new FileInfo(full).Length == 0;

    private static string Full(string file)
    {
        if (file.Length == 0 || Path.EndsInDirectorySeparator(file))
            throw new InputException($"{Printable.Echo(file)} is not a file name; specify one with -o, such as report.html");

        try
        {
            return Path.GetFullPath(file);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw new InputException($"{Printable.Name(file)}: is not a valid path");
        }
    }
}
