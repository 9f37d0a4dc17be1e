using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Qmp.Live;

/// <summary>
/// Splits a stream of JSON objects into messages, each on one line or on several. It only counts brackets: the messages are parsed later. Memory is bounded by the maximum size of a message.
/// </summary>
/// <param name="largest">The maximum size of a message, in bytes.</param>
internal sealed class JsonFrames(int largest)
{
    private readonly MemoryStream _message = new();
    private int _depth;
    private bool _inString;
    private bool _escaped;

    /// <summary>Adds bytes from the stream.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="take">Called with each complete message.</param>
    /// <exception cref="InputException">The stream contains something else, or a message is too large.</exception>
    public void Add(ReadOnlySpan<byte> bytes, Action<byte[]> take)
    {
        foreach (var value in bytes)
        {
            if (_depth == 0 && value != '{')
            {
                if (value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                    continue;

                throw new InputException("does not speak QMP: expected a JSON object, but received something else");
            }

            if (_message.Length == largest)
                throw new InputException($"sent a message larger than {largest / (1024 * 1024)} MB; a reply to query-machines is smaller than 1 MB");

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
        if (_inString)
        {
            _inString = _escaped || value != '"';
            _escaped = !_escaped && value == '\\';
            return false;
        }

        _inString = value == '"';
        _depth += value switch { (byte)'{' or (byte)'[' => 1, (byte)'}' or (byte)']' => -1, _ => 0 };
        return _depth == 0;
    }
}
