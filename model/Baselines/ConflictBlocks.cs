namespace MachineTypes.Model.Baselines;

/// <summary>Finds git's conflict markers. The lines of both sides between them are read.</summary>
internal sealed class ConflictBlocks
{
    private const int MarkLength = 7;
    private int _blocks;

    /// <summary>The line that the block which is being read starts at.</summary>
    public int? OpenSince { get; private set; }

    /// <summary>The number of the block that is being read; 0 outside of one.</summary>
    public int Current => OpenSince is null ? 0 : _blocks;

    /// <summary>Whether a line is a mark; the first of a block is the problem that the block is.</summary>
    public bool Read(string text, int line, int start, int end, out string? problem)
    {
        problem = null;
        if (Mark(text, start, end) is not { } mark)
        {
            return false;
        }

        if (mark == '<' && OpenSince is null)
        {
            (OpenSince, _blocks) = (line, _blocks + 1);
            problem = "a merge conflict starts here; keep the lines of both sides, and remove the marks";
        }
        else if (OpenSince is null)
        {
            problem = $"the mark '{new string(mark, MarkLength)}' of a merge conflict has no start; remove it";
        }
        else if (mark == '>')
        {
            OpenSince = null;
        }

        return true;
    }

    private static char? Mark(string text, int start, int end)
    {
        if (end - start < MarkLength || text[start] is not ('<' or '=' or '>' or '|'))
        {
            return null;
        }

        for (var i = 1; i < MarkLength; i++)
        {
            if (text[start + i] != text[start])
            {
                return null;
            }
        }

        return end - start == MarkLength || text[start + MarkLength] == ' ' ? text[start] : null;
    }
}
