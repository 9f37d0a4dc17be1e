using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Qmp;

/// <summary>Reads a reply from a file.</summary>
internal static class QmpFile
{
    /// <summary>The largest file that is read. A real reply has under 1 MB.</summary>
    public const int LargestSize = 16 * 1024 * 1024;

    /// <summary>Reads the reply in a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="InputException">There is no such file, or no reply in it.</exception>
    public static async Task<QmpReply> ReadAsync(string path, CancellationToken cancellation)
    {
        var bytes = await ReadBytesAsync(path, cancellation).ConfigureAwait(false);
        try
        {
            return QmpReplyReader.Read(bytes.Span);
        }
        catch (QmpFormatException problem)
        {
            var where = problem.Position is { } at ? $"{Printable.Name(path)}:{at.Line}:{at.Column}" : Printable.Name(path);
            throw new InputException($"{where}: {problem.Message}");
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
            throw Unreadable(path, "is a directory; name the file in it that has QEMU's reply");

        try
        {
            // By stream and not by length: a pipe has no length, and a file may grow.
            await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = await stream.ReadAsync(buffer, cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false)) > 0;)
            {
                if (bytes.Length + read > LargestSize)
                    throw Unreadable(path, "has more than 16 MB, and a reply to query-machines has under 1 MB; check that it is the right file");

                bytes.Write(buffer, 0, read);
            }

            return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Unreadable(path, $"no such file; check the path, or {QmpReplyReader.HowToAsk}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(path, $"cannot be read: {Printable.Line(exception.Message)}");
        }
    }

    private static InputException Unreadable(string path, string problem) => new($"{(path.Length == 0 ? "an empty path" : Printable.Name(path))}: {problem}");
}
