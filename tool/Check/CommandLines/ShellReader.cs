using System.Text;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>
/// Splits text as a shell does: commands, words, quotes, escapes, comments, continued lines. Nothing is executed or looked up. Lists of processes can be read too, because a quote
/// that is never closed is literal text.
/// </summary>
internal sealed class ShellReader(string text)
{
    // QEMU command lines have far fewer arguments, and each word takes memory.
    private const int MaxWords = 10_000;

    // Characters that separate commands, and characters that redirect to files.
    private const string Ends = "\n;&|()";
    private const string Redirects = "<>";

    private readonly SourceLines _lines = new(text);
    private readonly Expansions _expansions = new(text);
    private int _position;

    /// <summary>Returns the commands.</summary>
    /// <param name="isQemu">Determines whether a word is a QEMU binary: the quotes after it may span several lines.</param>
    /// <exception cref="CommandLineException">A command has too many words.</exception>
    public IEnumerable<ShellCommand> Commands(Func<Word, bool> isQemu)
    {
        var words = new List<Word>();
        var isMultiline = false;
        Word? array = null;
        while (true)
        {
            SkipToWord(overLines: array is not null);
            if (array is null && words is [.., var last] && OpensArray(last))
            {
                words.RemoveAt(words.Count - 1);
                array = last;
                _position++;
            }
            else if (_position >= text.Length || Ends.Contains(text[_position], StringComparison.Ordinal))
            {
                if (words.Count > 0 || array is not null)
                    yield return new(words, array);

                (words, isMultiline, array) = ([], false, null);
                if (_position++ >= text.Length)
                    yield break;
            }
            else if (Redirects.Contains(text[_position], StringComparison.Ordinal))
            {
                _position++;
            }
            else
            {
                var isFile = _position > 0 && Redirects.Contains(text[_position - 1], StringComparison.Ordinal);
                var word = ReadWord(isMultiline);
                if (isFile)
                    continue;

                words.Add(word);
                isMultiline = isMultiline || isQemu(word);
                if (words.Count > MaxWords)
                    throw new CommandLineException(word.PositionOf(0), FormattableString.Invariant($"a command with more than {MaxWords} words; this is not a QEMU command line"));
            }
        }
    }

    // args=( ... ), without a space before the parenthesis.
    private bool OpensArray(Word word) => _position < text.Length && text[_position] == '(' && text[_position - 1] == '=' && word.Text.EndsWith('=');

    private void SkipToWord(bool overLines)
    {
        for (; _position < text.Length; _position++)
        {
            if (Continuation(_position) is > 0 and var length)
                _position += length - 1;
            else if (text[_position] == '#')
                _position = Math.Max(_position, LineEnd(_position)) - 1;
            else if (text[_position] is not (' ' or '\t' or '\r') && !(overLines && text[_position] == '\n'))
                break;
        }
    }

    private Word ReadWord(bool isMultiline)
    {
        var read = new StringBuilder();
        var offsets = new List<int>();
        while (_position < text.Length && text[_position] is not (' ' or '\t' or '\r') && !Ends.Contains(text[_position], StringComparison.Ordinal) && !Redirects.Contains(text[_position], StringComparison.Ordinal))
        {
            if (Continuation(_position) is > 0 and var length)
            {
                _position += length;
            }
            else if (text[_position] is '\'' or '"' && _expansions.QuoteEnd(_position, isMultiline) is { } closing)
            {
                ReadQuoted(text[_position++], closing, Append);
                _position = closing + 1;
            }
            else if (text[_position] == '\\' && _position + 1 < text.Length)
            {
                Append(text[_position + 1], _position);
                _position += 2;
            }
            else if (text[_position] is '$' or '`' && _expansions.End(_position) is { } after)
            {
                if (after > _position + 1)
                    Append(Word.Unknown, _position);
                _position = after;
            }
            else
            {
                Append(text[_position], _position);
                _position++;
            }
        }

        var end = _position;
        return new(
            read.ToString(),
            index => _lines.PositionOf(index < offsets.Count ? offsets[index] : end),
            index => index < offsets.Count ? _expansions.VariableAt(offsets[index]) : null);

        void Append(char c, int offset)
        {
            read.Append(c);
            offsets.Add(offset);
        }
    }

    private void ReadQuoted(char quote, int end, Action<char, int> append)
    {
        while (_position < end)
        {
            if (quote == '"' && Continuation(_position) is > 0 and var length)
            {
                _position += length;
            }
            else if (quote == '"' && text[_position] == '\\' && text[_position + 1] is '"' or '\\' or '$' or '`')
            {
                append(text[_position + 1], _position);
                _position += 2;
            }
            else if (quote == '"' && text[_position] is '$' or '`' && _expansions.End(_position) is { } after && after <= end)
            {
                append(Word.Unknown, _position);
                _position = after;
            }
            else
            {
                append(text[_position], _position);
                _position++;
            }
        }
    }

    // The length of a backslash and the line break that it escapes.
    private int Continuation(int start) =>
        text[start] != '\\' || start + 1 >= text.Length ? 0
        : text[start + 1] == '\n' ? 2
        : text[start + 1] == '\r' && start + 2 < text.Length && text[start + 2] == '\n' ? 3
        : 0;

    private int LineEnd(int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;
}
