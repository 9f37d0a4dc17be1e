using System.Text;
using MachineTypes.Files;

namespace MachineTypes.Tasks;

/// <summary>A file to write.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Before">The content that the plan was made from; null if the file did not exist.</param>
/// <param name="After">The new content.</param>
internal sealed record PlannedFile(string Path, byte[]? Before, byte[] After)
{
    /// <summary>Gets whether the file already has its new content.</summary>
    public bool IsDone => Before is not null && Before.SequenceEqual(After);

    /// <summary>Writes the file, unless it has its new content.</summary>
    /// <returns>true if the file was written; otherwise, false.</returns>
    /// <exception cref="BaselineException">The file has changed since it was read, or cannot be written.</exception>
    public bool Write(FileOperations files)
    {
        if (IsDone)
        {
            return false;
        }

        try
        {
            var directory = System.IO.Path.GetDirectoryName(Path)!;
            if (!Directory.Exists(directory))
            {
                files.CreateDirectory(directory);
            }

            return WholeFile.Write(Path, After, files, IsUnchanged)
                ? true
                : throw new BaselineException($"{Path} was changed by another program in the meantime, and is left unchanged");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BaselineException($"{Path} cannot be written: {exception.Message.TrimEnd('.')}");
        }
    }

    /// <summary>Returns a file of the baseline: UTF-8 without a byte order mark.</summary>
    public static byte[] Encode(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);

    private bool IsUnchanged(byte[]? current) => current is null ? Before is null : Before is not null && current.SequenceEqual(Before);
}
