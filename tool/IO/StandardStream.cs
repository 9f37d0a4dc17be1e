using System.Text;

namespace MachineTypes.Tool.IO;

/// <summary>
/// A standard stream of the process, which may be closed, full or a broken pipe. If standard output cannot be written, an <see cref="IOException"/> is thrown, whatever .NET throws for it; messages that
/// cannot be written to standard error are lost, because there is nowhere else to report anything, and the exit code remains.
/// </summary>
/// <param name="inner">The stream.</param>
/// <param name="isError">Whether it is standard error.</param>
internal sealed class StandardStream(TextWriter inner, bool isError) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    /// <inheritdoc/>
    public override void Flush() => Try(inner.Flush);

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            if (!isError)
                throw exception as IOException ?? new IOException("standard output is closed", exception);
        }
    }
}
