using System.Text;
using MachineTypes.Files;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Report;

/// <summary>Writes a file completely or not at all: it is written to a temporary file in the same directory, which is then moved.</summary>
internal static class OutputFile
{
    // A temporary file that is older than writing any report takes was left by a process that was killed.
    private static readonly TimeSpan MaxRuntime = TimeSpan.FromMinutes(10);
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

    /// <summary>Writes the file; an existing file is overwritten and keeps its permissions, its links and its owner.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="content">The content.</param>
    /// <param name="output">Standard output, which a path such as <c>/dev/stdout</c> means.</param>
    /// <param name="files">The operations to use; null for those on real files.</param>
    /// <returns>Whether the content was written to a file, and not to standard output.</returns>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static bool Write(string file, string content, TextWriter output, FileOperations? files = null)
    {
        Check(file);
        var full = Full(file);
        if (full is "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1")
        {
            output.Write(content);
            return false;
        }

        try
        {
            if (FileFacts.Of(full).Kind == FileKind.Special || IsDescriptor(full))
                WriteInto(full, Utf8.GetBytes(content));
            else
                Replace(ResolveLink(full), Utf8.GetBytes(content), files ?? FileOperations.Real);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException($"{Printable.Name(file)}: cannot be written: {Printable.Line(exception.Message)}");
        }
    }

    private static void Replace(string full, byte[] content, FileOperations files)
    {
        WholeFile.DeleteLeftovers(Path.GetDirectoryName(full)!, Path.GetFileName(full), MaxRuntime, files);
        WholeFile.Write(full, content, files);
    }

    // Devices and pipes must not be replaced by a file.
    private static void WriteInto(string full, byte[] content)
    {
        using var stream = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(content);
    }

    // A file that another process has opened has to stay the same file.
    private static bool IsDescriptor(string full) => !OperatingSystem.IsWindows()
        && (full is "/dev/stderr" || full.StartsWith("/dev/fd/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    // A link whose target does not exist yet is followed too.
    private static string ResolveLink(string full) =>
        new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;

    private static string Full(string file)
    {
        if (file.Length == 0 || Path.EndsInDirectorySeparator(file))
            throw new InputException($"{Printable.Echo(file)} is not a file name; specify one with -o, such as report.html");

        RawArguments.CheckOutput(file);
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
