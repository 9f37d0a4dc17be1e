using System.Text;
using MachineTypes.Model;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes indented source with '\n' at the end of every line, on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line, or several that a '\n' parts; each gets the indentation of the block.</summary>
    public SourceWriter Line(string text = "")
    {
        Work.ThrowIfCancelled();
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                _text.Append(' ', _depth * 4).Append(text, start, end - start);
            }

            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Opens a block under a header; disposing of the result closes it.</summary>
    public Block Open(string header, string close = "}")
    {
        Line(header).Line("{");
        _depth++;
        return new(this, close);
    }

    /// <summary>Indents the lines that follow; disposing of the result ends that.</summary>
    public Block Indent()
    {
        _depth++;
        return new(this, null);
    }

    public override string ToString() => _text.ToString();

    public readonly struct Block(SourceWriter writer, string? close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (close is not null)
            {
                writer.Line(close);
            }
        }
    }
}
