using System.Text;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Report;

/// <summary>Writes a file whole or not at all: it is written beside its place, and then moved there.</summary>
internal static class ReportFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Complains where the file cannot be made, before any work is done.</summary>
    public static void Check(string file)
    {
        var full = Full(file);
        if (Directory.Exists(full))
            throw new InputException($"{Printable.Name(file)}: is a folder; name a file");
        if (Path.GetDirectoryName(full) is not { } folder || !Directory.Exists(folder))
            throw new InputException($"{Printable.Name(file)}: the folder that it is to stand in does not exist");
    }

    /// <summary>Writes it, in the place of one that is there.</summary>
    public static void Write(string file, string text)
    {
        Check(file);
        string? aside = null;
        try
        {
            var full = Followed(Full(file));
            if (IsEmpty(full))
            {
                File.WriteAllText(full, text, Utf8);
                return;
            }

            aside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetRandomFileName()}");
            File.WriteAllText(aside, text, Utf8);
            File.Move(aside, full, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException($"{Printable.Name(file)}: cannot be written: {Printable.Line(exception.Message)}");
        }
        finally
        {
            if (aside is not null)
                File.Delete(aside);
        }
    }

    private static string Followed(string full) =>
        new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;

    // A device or a pipe has no length. It must not be replaced by a file, and in what is empty there is nothing to lose.
    private static bool IsEmpty(string full) => File.Exists(full) && new FileInfo(full).Length == 0;

    private static string Full(string file)
    {
        if (file.Length == 0 || Path.EndsInDirectorySeparator(file))
            throw new InputException($"{Printable.Echo(file)} is no name of a file; name one with -o, such as report.html");

        try
        {
            return Path.GetFullPath(file);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw new InputException($"{Printable.Name(file)}: is no path of a file");
        }
    }
}
