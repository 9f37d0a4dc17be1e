using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Qmp;

/// <summary>Reads a reply from a file.</summary>
internal static class QmpFile
{
    /// <summary>The largest reply that is read. A real one has under 1 MB.</summary>
    public const int LargestSize = 16 * 1024 * 1024;

    private static readonly InputFile.Advice Advice = new(
        LargestSize,
        Directory: "name the file in it that has QEMU's reply",
        TooLarge: "a reply to query-machines has under 1 MB; check that it is the right file",
        Missing: QmpReplyReader.HowToAsk);

    /// <summary>Reads the reply in a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="InputException">There is no such file, or no reply in it.</exception>
    public static async Task<QmpReply> ReadAsync(string path, CancellationToken cancellation)
    {
        var bytes = await InputFile.ReadAsync(path, Advice, cancellation).ConfigureAwait(false);
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
}
