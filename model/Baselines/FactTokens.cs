using System.Globalization;
using System.Text;

namespace MachineTypes.Model.Baselines;

/// <summary>A token of a line: bare, or a quoted string.</summary>
/// <param name="Column">The one-based column at which it starts in the line.</param>
internal readonly record struct FactToken(string Value, bool IsQuoted, int Column)
{
    /// <summary>Whether it is that word of the format.</summary>
    public bool Is(string word) => !IsQuoted && Value == word;
}

/// <summary>Reads the words of a line, one after the other.</summary>
internal sealed class FactTokens
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private int _at;

    public FactTokens(string text, int start, int end) => (_text, _start, _end, _at) = (text, start, end, start);

    /// <summary>Where the next word would start, from 1.</summary>
    public int Column => _at - _start + 1;

    /// <summary>What is wrong with the word that could not be read; null if all words so far could.</summary>
    public string? Problem { get; private set; }

    /// <summary>Returns the next token; null at the end of the line, or if it is invalid.</summary>
    public FactToken? Next()
    {
        while (_at < _end && _text[_at] is ' ' or '\t')
        {
            _at++;
        }

        if (_at >= _end || Problem is not null)
        {
            return null;
        }

        if (_text[_at] == '"')
        {
            return Quoted();
        }

        var from = _at;
        while (_at < _end && _text[_at] is not (' ' or '\t' or '"'))
        {
            _at++;
        }

        return new(_text.Substring(from, _at - from), false, from - _start + 1);
    }

    /// <summary>Formats a name: bare, unless it could be mistaken for a comment, a conflict marker or a keyword; otherwise, quoted.</summary>
    public static string Name(string name) =>
        name.Length > 0 && name[0] is not ('#' or '<' or '=' or '>' or '|') && !FactKeywords.IsReserved(name) && name.All(c => c is > ' ' and not ('"' or '\\' or '\x7f') && !NeedsEscape(c)) ? name : Quote(name);

    /// <summary>Quotes and escapes a string, so that it fits on one line.</summary>
    public static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when NeedsEscape(c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    // Control characters and those that end a line in some editors, are invisible or reverse the line, and unpaired surrogates, which a file cannot contain.
    private static bool NeedsEscape(char c) => c == '\xfeff' || char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;

    private FactToken? Quoted()
    {
        var column = Column;
        var read = new StringBuilder();
        for (_at++; _at < _end; _at++)
        {
            var c = _text[_at];
            if (c == '"')
            {
                _at++;
                return new(read.ToString(), true, column);
            }

            if (c != '\\')
            {
                read.Append(c);
            }
            else if (Escaped() is { } escaped)
            {
                read.Append(escaped);
            }
            else
            {
                Problem = "this escape is unknown; \\\", \\\\, \\n, \\r, \\t and \\u with four hexadecimal digits are known";
                return null;
            }
        }

        _at = _start + column - 1;
        Problem = "a quoted string is not closed; expected \" before the end of the line";
        return null;
    }

    // Leaves the position at the last character of the escape, or at the backslash if it is invalid.
    private char? Escaped()
    {
        var code = 0;
        switch (_at + 1 < _end ? _text[_at + 1] : '\0')
        {
            case '"' or '\\':
                return _text[++_at];
            case 'n':
                _at++;
                return '\n';
            case 'r':
                _at++;
                return '\r';
            case 't':
                _at++;
                return '\t';
            case 'u' when _at + 5 < _end && int.TryParse(_text.Substring(_at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code):
                _at += 5;
                return (char)code;
            default:
                return null;
        }
    }
}
