using System.Text;

namespace MachineTypes.Tool.IO;

/// <summary>A position in a text file as editors show it: both numbers start at 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column, in UTF-16 code units.</param>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Returns the position of a byte.</summary>
    /// <param name="utf8">The whole file, in UTF-8.</param>
    /// <param name="offset">The offset of the byte.</param>
    /// <returns>The position.</returns>
    public static TextPosition Of(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..Math.Clamp(offset, 0, utf8.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new TextPosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
