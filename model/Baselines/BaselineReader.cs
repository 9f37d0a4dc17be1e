using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

// See docs/decisions/0055-unreadable-baseline-lines.md.
/// <summary>Reads a file of a baseline line by line.</summary>
internal sealed class BaselineReader
{
    // Far more than any product needs. Anything longer is another kind of file, and must not slow an editor down.
    private const int LongestFile = 16_000_000;
    private const int LongestLine = 100_000;
    private const int MostProblems = 100;

    private readonly string _text;
    private readonly List<BaselineProblem> _problems = [];
    private readonly List<FactKey?> _lost = [];
    private readonly FactGathering _facts = new();
    private readonly ConflictBlocks _blocks = new();
    private bool _hasHeader;
    private (CalendarDate? Date, int Line)? _released;
    private int _unshown;

    public BaselineReader(string path, string text)
    {
        Path = path;
        _text = text;
        if (text.Length > LongestFile)
        {
            Refuse(new(path, 1, 1), $"the file has more than {LongestFile} characters and is not read");
        }
        else
        {
            ReadLines();
        }

        if (_unshown > 0)
        {
            _problems.Add(new(new(path, 1, 1), FormattableString.Invariant($"the file has {_unshown} more problems")));
        }
    }

    public string Path { get; }

    public bool IsRead { get; private set; } = true;

    public bool IsClosed => IsRead && _released is not null;

    public CalendarDate? Released => _released?.Date;

    public int ReleasedLine => _released?.Line ?? 1;

    public IReadOnlyList<Fact> Facts => IsRead ? _facts.Facts : [];

    public IReadOnlyList<BaselineProblem> Problems => _problems;

    public IReadOnlyList<FactKey?> Lost => IsRead ? _lost : [null];

    private void ReadLines()
    {
        var start = 0;
        if (_text.Length > 0 && _text[0] == '\xfeff')
        {
            start = 1;
            Report(1, 1, "the file starts with a byte order mark; expected UTF-8 without one");
        }

        var isWindows = false;
        for (var line = 1; start < _text.Length && IsRead; line++)
        {
            var next = _text.IndexOf('\n', start);
            var end = next < 0 ? _text.Length : next;
            if (end > start && _text[end - 1] == '\r')
            {
                end--;
                if (!isWindows)
                {
                    isWindows = true;
                    Report(line, end - start + 1, "the line ends with CR LF; expected LF, which '*.machinetypes text eol=lf' in .gitattributes ensures");
                }
            }

            ReadLine(line, start, end);
            start = next < 0 ? _text.Length : next + 1;
        }

        if (_blocks.OpenSince is { } open)
        {
            Report(open, 1, "a merge conflict starts here and does not end");
        }

        if (IsRead && !_hasHeader)
        {
            Report(1, 1, $"the line '{FactKeywords.Header} {FactKeywords.Version}' is missing; expected it at the start of the file");
        }
    }

    private void ReadLine(int line, int start, int end)
    {
        if (end - start > LongestLine)
        {
            Lose(null, line, 1, $"the line has more than {LongestLine} characters");
            return;
        }

        if (_blocks.Read(_text, line, start, end, out var problem))
        {
            if (problem is not null)
            {
                Report(line, 1, problem);
            }

            return;
        }

        var tokens = new FactTokens(_text, start, end);
        if (tokens.Next() is not { } first)
        {
            if (tokens.Problem is { } unread)
            {
                Lose(null, line, tokens.Column, unread);
            }
        }
        else if (first is { IsQuoted: false, Value: FactKeywords.Header })
        {
            ReadHeader(tokens, line);
        }
        else if (first is { IsQuoted: false, Value: FactKeywords.Released })
        {
            ReadReleased(tokens, line);
        }
        else if (first.IsQuoted || first.Value[0] != '#')
        {
            ReadFact(new(first, tokens), line);
        }
    }

    private void ReadFact(FactLineReader reader, int line)
    {
        if (reader.Read() is not var (key, at, value))
        {
            Lose(reader.Key, line, reader.Problem!.Value.Column, reader.Problem.Value.What);
        }
        else if (_facts.Add(new(key, at, value, new(Path, line, 1)), _blocks.Current) is { } contradiction)
        {
            _lost.Add(key);
            if (contradiction.Length > 0)
            {
                Report(line, 1, contradiction);
            }
        }
    }

    private void ReadHeader(FactTokens tokens, int line)
    {
        var version = tokens.Next();
        if (FactLine.Count(version) is not (> 0 and { } number) || tokens.Next() is not null || tokens.Problem is not null)
        {
            Report(line, version?.Column ?? tokens.Column, $"expected the version of the format, as in '{FactKeywords.Header} {FactKeywords.Version}'");
        }
        else if (number > FactKeywords.Version)
        {
            Refuse(
                new(Path, line, version!.Value.Column),
                FormattableString.Invariant($"the file has format {number}, and this version of MachineTypes reads formats up to {FactKeywords.Version}; nothing in it is read"));
        }

        _hasHeader = true;
    }

    private void ReadReleased(FactTokens tokens, int line)
    {
        var token = tokens.Next();
        var date = token is { IsQuoted: false } word ? CalendarDate.ParseOrNull(word.Value) : null;
        if ((token is not null && date is null) || tokens.Next() is not null || tokens.Problem is not null)
        {
            Report(line, token?.Column ?? tokens.Column, "expected a date, as in 'released 2019-12-12', or nothing if it is not known");
        }
        else if (_released is { } before && before.Date != date)
        {
            Report(line, 1, FormattableString.Invariant($"line {before.Line} has a different release date; remove one of the two"));
            date = null;
        }

        // Even with an invalid date, the release is closed.
        _released = (date, line);
    }

    private void Lose(FactKey? key, int line, int column, string what)
    {
        _lost.Add(key);
        Report(line, column, what);
    }

    private void Report(int line, int column, string what)
    {
        if (_problems.Count < MostProblems)
        {
            _problems.Add(new(new(Path, line, column), what));
        }
        else
        {
            _unshown++;
        }
    }

    private void Refuse(BaselineLocation index, string what)
    {
        IsRead = false;
        _problems.Clear();
        _unshown = 0;
        _problems.Add(new(index, what));
    }
}
