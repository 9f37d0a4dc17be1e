using System.Globalization;

namespace MachineTypes.Tool.IO;

/// <summary>Reads files that the user specified, of any content, up to a maximum size.</summary>
internal static class InputFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="advice">The maximum size, and the advice to show if the file cannot be read.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <returns>The content of the file.</returns>
    /// <exception cref="InputException">The file does not exist, is too large or cannot be read.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(string path, Advice advice, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
            throw Unreadable(path, $"is a directory; {advice.Directory}");

        try
        {
            // Read as a stream: a pipe has no length, and a file may grow meanwhile.
            // Opening a pipe blocks until another process writes to it.
            await using var stream = await Task.Run(() => RawFile.Open(path), cancellation).WaitAsync(cancellation).ConfigureAwait(false);
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = await stream.ReadAsync(buffer, cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false)) > 0;)
            {
                if (bytes.Length + read > advice.Largest)
                    throw Unreadable(path, string.Create(CultureInfo.InvariantCulture, $"is larger than {advice.Largest >> 20} MB; {advice.TooLarge}"));

                bytes.Write(buffer, 0, read);
            }

            return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Unreadable(path, $"no such file; check the path{(advice.Missing is { } missing ? $", or {missing}" : "")}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(path, $"cannot be read: {Printable.Line(exception.Message)}");
        }
    }

    private static InputException Unreadable(string path, string problem) => new($"{(path.Length == 0 ? "an empty path" : Printable.Name(path))}: {problem}");

    /// <summary>The maximum size of a file, and what to do if it cannot be read: each the second half of a message.</summary>
    /// <param name="Largest">The maximum size, in bytes.</param>
    /// <param name="Directory">What to do if it is a directory.</param>
    /// <param name="TooLarge">What to do if it is too large.</param>
    /// <param name="Missing">What to do if it does not exist, other than to check the path; null if there is nothing else.</param>
    internal sealed record Advice(int Largest, string Directory, string TooLarge, string? Missing = null);
}
