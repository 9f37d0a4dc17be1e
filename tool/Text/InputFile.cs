using System.Globalization;

namespace MachineTypes.Tool.Text;

/// <summary>Reads a file that somebody named, of any content, up to a size.</summary>
internal static class InputFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="advice">What to do where it cannot be read.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="InputException">There is no such file, it is too large, or it cannot be read.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(string path, Advice advice, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
            throw Unreadable(path, $"is a directory; {advice.Directory}");

        try
        {
            // By stream and not by length: a pipe has no length, and a file may grow.
            await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = await stream.ReadAsync(buffer, cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false)) > 0;)
            {
                if (bytes.Length + read > advice.Largest)
                    throw Unreadable(path, string.Create(CultureInfo.InvariantCulture, $"has more than {advice.Largest >> 20} MB, and {advice.TooLarge}"));

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

    /// <summary>How large a file may be, and what to do where it cannot be read, as half a sentence each.</summary>
    /// <param name="Largest">The largest file that is read, in bytes.</param>
    /// <param name="Directory">It is a directory.</param>
    /// <param name="TooLarge">It is too large.</param>
    /// <param name="Missing">There is none; null where there is nothing to do but to check the path.</param>
    internal sealed record Advice(int Largest, string Directory, string TooLarge, string? Missing = null);
}
