using System.ComponentModel;

namespace MachineTypes.Tables;

// See docs/decisions/0004-strings-from-one-literal.md.
/// <summary>
/// The strings of a generated type. They are stored one after the other in one literal. A string is created when it is first read, and then cached, so that reading it again
/// allocates nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StringTable
{
    private readonly string _chars;
    private readonly Column _start;
    private string?[]? _created;

    /// <summary>Initializes a table of strings.</summary>
    /// <param name="chars">All strings, one after the other.</param>
    /// <param name="start">The index at which each string starts; the last row is the end of the last string.</param>
    public StringTable(string chars, Column start)
    {
        _chars = chars;
        _start = start;
    }

    /// <summary>Gets a string.</summary>
    /// <param name="row">The row of the string, from 0.</param>
    public string this[int row]
    {
        get
        {
            var created = _created;
            return created is not null && created[row] is { } value ? value : Create(row);
        }
    }

    /// <summary>Gets the characters of a string, without creating it.</summary>
    /// <param name="row">The row of the string, from 0.</param>
    /// <returns>The characters.</returns>
    internal ReadOnlySpan<char> Chars(int row)
    {
        var start = _start[row];
        return _chars.AsSpan(start, _start[row + 1] - start);
    }

    // Two threads may create the same string; whichever is stored last is kept, and both are equal.
    private string Create(int row)
    {
        _created ??= new string?[_start.Count - 1];
        return _created[row] = Chars(row).ToString();
    }
}
