using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check.CommandLines;

// See docs/decisions/0044-scripts-are-not-executed.md.
/// <summary>
/// Splits text as a shell does: commands, words, comments, continued lines. Nothing is executed or looked up. Lists of processes can be read too, because a quote that is never closed is literal
/// text.
/// </summary>
internal sealed class ShellReader(string text)
{
    // QEMU command lines have far fewer arguments, and each word takes memory.
    private const int MaxWords = 10_000;

    private readonly WordReader _reader = new(text);
    private int _position;

    /// <summary>Returns the commands.</summary>
    /// <param name="isQemu">Determines whether a word is a QEMU binary: the quotes after it may span several lines.</param>
    /// <exception cref="UnreadableGuestException">A command has too many words.</exception>
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
            else if (_position >= text.Length || WordReader.Ends.Contains(text[_position], StringComparison.Ordinal))
            {
                if (words.Count > 0 || array is not null)
                    yield return new(words, array, _position < text.Length ? text[_position] : '\n');

                (words, isMultiline, array) = ([], false, null);
                if (_position++ >= text.Length)
                    yield break;
            }
            else if (WordReader.Redirects.Contains(text[_position], StringComparison.Ordinal) && !_reader.IsPlaceholder(_position))
            {
                _position++;
            }
            else
            {
                var isFile = _position > 0 && WordReader.Redirects.Contains(text[_position - 1], StringComparison.Ordinal);
                var word = _reader.Read(ref _position, isMultiline);
                if (isFile)
                    continue;

                words.Add(word);
                isMultiline = isMultiline || isQemu(word);
                if (words.Count > MaxWords)
                    throw new UnreadableGuestException(word.PositionOf(0), FormattableString.Invariant($"a command with more than {MaxWords} words; this is not a QEMU command line"));
            }
        }
    }

    // args=( ... ), without a space before the parenthesis.
    private bool OpensArray(Word word) => _position < text.Length && text[_position] == '(' && text[_position - 1] == '=' && word.Text.EndsWith('=');

    private void SkipToWord(bool overLines)
    {
        for (; _position < text.Length; _position++)
        {
            if (_reader.Continuation(_position) is > 0 and var length)
                _position += length - 1;
            else if (text[_position] == '#' && !text.AsSpan(_position).StartsWith("#{"))
                _position = Math.Max(_position, LineEnd(_position)) - 1;
            else if (text[_position] is not (' ' or '\t' or '\r') && !(overLines && text[_position] == '\n'))
                break;
        }
    }

    private int LineEnd(int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;
}
