using System.Text;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Reads words as a shell does: quotes, escapes, expansions and placeholders. Windows' paths keep their backslashes.</summary>
internal sealed class WordReader(string text)
{
    /// <summary>Characters that separate commands.</summary>
    public const string Ends = "\n;&|()";

    /// <summary>Characters that redirect to files.</summary>
    public const string Redirects = "<>";

    private readonly SourceLines _lines = new(text);
    private readonly Expansions _expansions = new(text);

    /// <summary>Reads the word at an offset.</summary>
    /// <param name="position">The offset of the word; on return, the offset after it.</param>
    /// <param name="isMultiline">Whether quotes may span several lines.</param>
    public Word Read(ref int position, bool isMultiline)
    {
        var start = position;
        var word = new Builder(this, KeepsBackslashes(start));
        while (position < text.Length && !IsEnd(position))
            position = word.AddNext(position, text.Length, isMultiline);

        return word.Build(position);
    }

    /// <summary>Returns the length of a line break that is escaped: by a backslash in a shell, a caret on Windows, or a backtick in PowerShell. Returns 0 if there is none.</summary>
    /// <param name="start">The offset of the escape.</param>
    public int Continuation(int start)
    {
        if (text[start] is not ('\\' or '^' or '`') || start + 1 >= text.Length)
            return 0;

        return text[start + 1] == '\n' ? 2
            : text[start + 1] == '\r' && start + 2 < text.Length && text[start + 2] == '\n' ? 3
            : 0;
    }

    /// <summary>Determines whether a placeholder such as <c>&lt;name&gt;</c> or an expansion starts at an offset.</summary>
    /// <param name="start">The offset.</param>
    public bool IsPlaceholder(int start) => text[start] == '<' && _expansions.End(start) is not null;

    private bool IsEnd(int position) => text[position] switch
    {
        ' ' or '\t' or '\r' => true,
        '<' => !IsPlaceholder(position),
        var c => Ends.Contains(c, StringComparison.Ordinal) || Redirects.Contains(c, StringComparison.Ordinal),
    };

    // C:\qemu\qemu-system-x86_64.exe, .\run\disk.img, \\server\share
    private bool KeepsBackslashes(int start)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, 300));
        var end = rest.IndexOfAny(" \t\r\n\"'");
        var word = end < 0 ? rest : rest[..end];
        return word is [_, ':', '\\', ..] or ['.', '\\', ..] or ['.', '.', '\\', ..] or ['\\', '\\', ..] or ['%', ..] || word.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);
    }

    private Expansion? ExpansionAt(int offset)
    {
        if (_expansions.VariableAt(offset) is not { } use)
            return null;
        if (use.Default is not { } range)
            return new(use.Name, null, use.Assigns);

        var (start, length) = range.GetOffsetAndLength(text.Length);
        var word = new Builder(this, keepsBackslashes: false);
        for (var position = start; position < start + length;)
            position = word.AddNext(position, start + length, isMultiline: false);

        return new(use.Name, word.Build(start + length), use.Assigns);
    }

    private sealed class Builder(WordReader reader, bool keepsBackslashes)
    {
        private readonly StringBuilder _read = new();
        private readonly List<int> _offsets = [];
        private readonly string _text = reader.Text;

        public Word Build(int end) => new(
            _read.ToString(),
            index => reader._lines.PositionOf(index < _offsets.Count ? _offsets[index] : end),
            index => index < _offsets.Count ? reader.ExpansionAt(_offsets[index]) : null);

        // Adds what is at an offset, and returns the offset after it.
        public int AddNext(int position, int end, bool isMultiline)
        {
            var c = _text[position];
            if (reader.Continuation(position) is > 0 and var length)
                return position + length;
            if (c is '\'' or '"' && reader._expansions.QuoteEnd(position, isMultiline) is { } closing && closing < end)
                return AddQuoted(position, closing);
            if (c == '\\' && position + 1 < end && !keepsBackslashes)
            {
                Add(_text[position + 1], position);
                return position + 2;
            }

            if (reader._expansions.End(position) is { } after && after <= end)
            {
                if (after > position + 1)
                    Add(Word.Unknown, position);
                return after;
            }

            Add(c, position);
            return position + 1;
        }

        private int AddQuoted(int opening, int closing)
        {
            var quote = _text[opening];
            for (var position = opening + 1; position < closing;)
            {
                if (quote == '"' && reader.Continuation(position) is > 0 and var length)
                {
                    position += length;
                }
                else if (quote == '"' && _text[position] == '\\' && _text[position + 1] is '"' or '\\' or '$' or '`')
                {
                    Add(_text[position + 1], position);
                    position += 2;
                }
                else if (IsExpanded(quote, _text[position]) && reader._expansions.End(position) is { } after && after <= closing)
                {
                    Add(Word.Unknown, position);
                    position = after;
                }
                else
                {
                    Add(_text[position], position);
                    position++;
                }
            }

            return closing + 1;
        }

        // A template is filled in before a shell sees its quotes.
        private static bool IsExpanded(char quote, char c) => c is '{' or '@' or '%' || (quote == '"' && c is '$' or '`' or '!');

        private void Add(char c, int offset)
        {
            _read.Append(c);
            _offsets.Add(offset);
        }
    }

    private string Text => text;
}
