namespace MachineTypes.Tool.Qmp.Live;

/// <summary>Two directions of bytes to a QEMU. No call of it can hang longer than its token lets it: some streams do not end a read when they are told to.</summary>
/// <param name="input">What QEMU says.</param>
/// <param name="output">What it is told.</param>
internal sealed class QmpConnection(Stream input, Stream output)
{
    private readonly JsonFrames _frames = new(QmpFile.LargestSize);
    private readonly Queue<byte[]> _messages = new();
    private readonly byte[] _buffer = new byte[81920];

    /// <summary>The next message; null where QEMU has ended the session.</summary>
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

    /// <summary>Says something.</summary>
    /// <returns>False where QEMU no longer listens.</returns>
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
