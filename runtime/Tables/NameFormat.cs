using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>Writes a name into a span, for the formatting interfaces of newer frameworks. Names are ASCII.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NameFormat
{
    /// <summary>Writes a name as UTF-16.</summary>
    /// <param name="name">The name.</param>
    /// <param name="destination">Where to write it.</param>
    /// <param name="written">The number of characters written; 0 if it does not fit.</param>
    /// <returns>true if it fits; otherwise, false.</returns>
    public static bool TryFormat(string name, Span<char> destination, out int written)
    {
        var fits = name.AsSpan().TryCopyTo(destination);
        written = fits ? name.Length : 0;
        return fits;
    }

    /// <summary>Writes a name as UTF-8.</summary>
    /// <param name="name">The name.</param>
    /// <param name="utf8Destination">Where to write it.</param>
    /// <param name="written">The number of bytes written; 0 if it does not fit.</param>
    /// <returns>true if it fits; otherwise, false.</returns>
    public static bool TryFormat(string name, Span<byte> utf8Destination, out int written)
    {
        written = 0;
        if (utf8Destination.Length < name.Length)
        {
            return false;
        }

        foreach (var c in name)
        {
            utf8Destination[written++] = (byte)c;
        }

        return true;
    }
}
