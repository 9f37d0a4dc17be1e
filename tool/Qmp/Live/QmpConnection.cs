namespace MachineTypes.Tool.Qmp.Live;

/// <summary>A connection to a QEMU. Every call ends when its token is cancelled, even though some streams ignore the token.</summary>
/// <param name="input">Receives from QEMU.</param>
/// <param name="output">Sends to QEMU.</param>
internal sealed class QmpConnection(Stream input, Stream output)
{
    private readonly JsonFrames _frames = new(QmpFile.LargestSize);
    private readonly Queue<byte[]> _messages = new();
    private readonly byte[] _buffer = new byte[81920];

    /// <summary>Returns the next message, or null if QEMU has closed the connection.</summary>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<byte[]?> ReadAsync(CancellationToken cancellation)
    {
        while (_messages.Count == 0)
        {
            int count;
            try
            {
                count = await input.ReadAsync(_buffer, cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false);
            }
            catch (IOException)
            {
                return null;
            }

            if (count == 0)
                return null;

            _frames.Add(_buffer.AsSpan(0, count), _messages.Enqueue);
        }

        return _messages.Dequeue();
    }

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>true if the message was sent; false if QEMU has closed the connection.</returns>
    public async Task<bool> WriteAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        try
        {
            await output.WriteAsync(message, cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false);
            await output.FlushAsync(cancellation).WaitAsync(cancellation).ConfigureAwait(false);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
