namespace MachineTypes.Tool.Qmp.Live;

/// <summary>
/// Cuts a stream of JSON objects into messages, on one line or many. It only counts brackets: what a message says is read later. Memory is bounded by the largest message that is let through.
/// </summary>
/// <param name="largest">The most bytes that a message may have.</param>
internal sealed class JsonFrames(int largest)
{
    private readonly MemoryStream _message = new();
    private int _depth;
    private bool _inText;
    private bool _escaped;

    /// <summary>Takes bytes off the stream.</summary>
    /// <param name="bytes">What was read.</param>
    /// <param name="take">Called with each message that is complete.</param>
    /// <exception cref="InputException">The stream holds something else.</exception>
    public void Add(ReadOnlySpan<byte> bytes, Action<byte[]> take)
    {
        foreach (var value in bytes)
        {
            if (_depth == 0 && value != '{')
            {
                if (value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                    continue;

                throw new InputException("does not speak QMP: expected a JSON object, but it said something else");
            }

            if (_message.Length == largest)
                throw new InputException($"sent a message of more than {largest / (1024 * 1024)} MB, and a reply to query-machines has under 1 MB");

            _message.WriteByte(value);
            if (Ends(value))
            {
                take(_message.ToArray());
                _message.SetLength(0);
            }
        }
    }

    private bool Ends(byte value)
    {
        if (_inText)
        {
            _inText = _escaped || value != '"';
            _escaped = !_escaped && value == '\\';
            return false;
        }

        _inText = value == '"';
        _depth += value switch { (byte)'{' or (byte)'[' => 1, (byte)'}' or (byte)']' => -1, _ => 0 };
        return _depth == 0;
    }
}
