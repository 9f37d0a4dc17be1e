using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Qmp;

/// <summary>Reads a reply from a file.</summary>
internal static class QmpFile
{
    /// <summary>The maximum size of a reply, in bytes. Real ones are smaller than 1 MB.</summary>
    public const int LargestSize = 16 * 1024 * 1024;

    private static readonly InputFile.Advice Advice = new(
        LargestSize,
        Directory: "specify the file in it that contains QEMU's reply",
        TooLarge: "a reply to query-machines is smaller than 1 MB; check that it is the right file",
        Missing: QmpReplyReader.HowToAsk);

    /// <summary>Reads the reply in a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="InputException">The file cannot be read or does not contain a reply.</exception>
    public static async Task<QmpReply> ReadAsync(string path, CancellationToken cancellation)
    {
        return Parse(path, await ReadBytesAsync(path, cancellation).ConfigureAwait(false));
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static Task<ReadOnlyMemory<byte>> ReadBytesAsync(string path, CancellationToken cancellation) => InputFile.ReadAsync(path, Advice, cancellation);

    /// <summary>Returns the reply in the content of a file.</summary>
    /// <param name="path">The path of the file, for messages.</param>
    /// <param name="bytes">The content.</param>
    /// <exception cref="InputException">The file does not contain a reply.</exception>
    public static QmpReply Parse(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return QmpReplyReader.Read(bytes.Span);
        }
        catch (QmpFormatException problem)
        {
            var where = problem.Position is { } position ? $"{Printable.Name(path)}:{position.Line}:{position.Column}" : Printable.Name(path);
            throw new InputException($"{where}: {problem.Message}");
        }
    }
}
