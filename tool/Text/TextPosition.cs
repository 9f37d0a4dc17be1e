using System.Text;

namespace MachineTypes.Tool.Text;

/// <summary>A place in a text, as editors count: line and column from 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column, in characters.</param>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The position of a byte.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="offset">The byte's place in it.</param>
    /// <returns>Its line and column.</returns>
    public static TextPosition Of(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..Math.Clamp(offset, 0, utf8.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new TextPosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
