using System.Text;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>
/// Takes a text apart as a shell does: commands, words, quotes, escapes, comments, lines that go on. Nothing is run or looked up. A list of processes goes the same way: a quote
/// that is never closed stands for itself.
/// </summary>
internal sealed class ShellReader(string text)
{
    // No QEMU has nearly as many arguments, and each word costs memory.
    private const int MostWords = 10_000;

    // What separates commands, and what leads to files.
    private const string Ends = "\n;&|()";
    private const string Redirects = "<>";

    private readonly SourceLines _lines = new(text);
    private readonly Expansions _expansions = new(text);
    private int _at;

    /// <summary>The words of each command.</summary>
    /// <param name="isQemu">Whether a word makes its command one whose quotes may go on over lines.</param>
    /// <exception cref="CommandLineException">A command has far too many words.</exception>
    public IEnumerable<ShellCommand> Commands(Func<Word, bool> isQemu)
    {
        var words = new List<Word>();
        var goesOn = false;
        Word? array = null;
        while (true)
        {
            SkipToWord(overLines: array is not null);
            if (array is null && words is [.., var last] && OpensArray(last))
            {
                words.RemoveAt(words.Count - 1);
                array = last;
                _at++;
            }
            else if (_at >= text.Length || Ends.Contains(text[_at], StringComparison.Ordinal))
            {
                if (words.Count > 0 || array is not null)
                    yield return new(words, array);

                (words, goesOn, array) = ([], false, null);
                if (_at++ >= text.Length)
                    yield break;
            }
            else if (Redirects.Contains(text[_at], StringComparison.Ordinal))
            {
                _at++;
            }
            else
            {
                var isFile = _at > 0 && Redirects.Contains(text[_at - 1], StringComparison.Ordinal);
                var word = ReadWord(goesOn);
                if (isFile)
                    continue;

                words.Add(word);
                goesOn = goesOn || isQemu(word);
                if (words.Count > MostWords)
                    throw new CommandLineException(word.PositionOf(0), FormattableString.Invariant($"a command of more than {MostWords} words; this is no QEMU command line"));
            }
        }
    }

    // args=( ... ), with no blank between.
    private bool OpensArray(Word word) => _at < text.Length && text[_at] == '(' && text[_at - 1] == '=' && word.Text.EndsWith('=');

    private void SkipToWord(bool overLines)
    {
        for (; _at < text.Length; _at++)
        {
            if (Continuation(_at) is > 0 and var length)
                _at += length - 1;
            else if (text[_at] == '#')
                _at = Math.Max(_at, LineEnd(_at)) - 1;
            else if (text[_at] is not (' ' or '\t' or '\r') && !(overLines && text[_at] == '\n'))
                break;
        }
    }

    private Word ReadWord(bool goesOn)
    {
        var read = new StringBuilder();
        var offsets = new List<int>();
        while (_at < text.Length && text[_at] is not (' ' or '\t' or '\r') && !Ends.Contains(text[_at], StringComparison.Ordinal) && !Redirects.Contains(text[_at], StringComparison.Ordinal))
        {
            if (Continuation(_at) is > 0 and var length)
            {
                _at += length;
            }
            else if (text[_at] is '\'' or '"' && _expansions.QuoteEnd(_at, goesOn) is { } closing)
            {
                ReadQuoted(text[_at++], closing, Take);
                _at = closing + 1;
            }
            else if (text[_at] == '\\' && _at + 1 < text.Length)
            {
                Take(text[_at + 1], _at);
                _at += 2;
            }
            else if (text[_at] is '$' or '`' && _expansions.End(_at) is { } after)
            {
                if (after > _at + 1)
                    Take(Word.Unknown, _at);
                _at = after;
            }
            else
            {
                Take(text[_at], _at);
                _at++;
            }
        }

        var end = _at;
        return new(
            read.ToString(),
            index => _lines.PositionOf(index < offsets.Count ? offsets[index] : end),
            index => index < offsets.Count ? _expansions.VariableAt(offsets[index]) : null);

        void Take(char c, int offset)
        {
            read.Append(c);
            offsets.Add(offset);
        }
    }

    private void ReadQuoted(char quote, int end, Action<char, int> take)
    {
        while (_at < end)
        {
            if (quote == '"' && Continuation(_at) is > 0 and var length)
            {
                _at += length;
            }
            else if (quote == '"' && text[_at] == '\\' && text[_at + 1] is '"' or '\\' or '$' or '`')
            {
                take(text[_at + 1], _at);
                _at += 2;
            }
            else if (quote == '"' && text[_at] is '$' or '`' && _expansions.End(_at) is { } after && after <= end)
            {
                take(Word.Unknown, _at);
                _at = after;
            }
            else
            {
                take(text[_at], _at);
                _at++;
            }
        }
    }

    // A line that ends in a backslash goes on.
    private int Continuation(int at) =>
        text[at] != '\\' || at + 1 >= text.Length ? 0
        : text[at + 1] == '\n' ? 2
        : text[at + 1] == '\r' && at + 2 < text.Length && text[at + 2] == '\n' ? 3
        : 0;

    private int LineEnd(int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
}
