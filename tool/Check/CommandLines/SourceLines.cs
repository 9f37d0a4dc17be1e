using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>The lines of a text file.</summary>
internal sealed class SourceLines
{
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines.</summary>
    /// <param name="text">The content of the file.</param>
    public SourceLines(string text)
    {
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            _starts.Add(end + 1);
    }

    /// <summary>Returns the position of a character.</summary>
    /// <param name="offset">The offset of the character.</param>
    public TextPosition PositionOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(line + 1, offset - _starts[line] + 1);
    }
}
