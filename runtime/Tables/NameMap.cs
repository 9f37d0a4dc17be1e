namespace MachineTypes.Tables;

// See docs/decisions/0005-allocations.md.
/// <summary>Finds strings of a table by their characters. It is built at the first lookup, and takes 4 bytes per slot, of which there are two to four per string.</summary>
internal sealed class NameMap
{
    // Longer than any likely version. Names up to this length are copied to the stack, and longer ones to the heap.
    private const int StackLength = 128;

    private readonly StringTable _strings;
    private readonly int[] _slots;
    private readonly int _longest;

    /// <summary>Initializes a map of the strings of a table from row 1 on.</summary>
    /// <param name="strings">The strings, which are distinct.</param>
    /// <param name="count">The number of strings.</param>
    public NameMap(StringTable strings, int count)
    {
        _strings = strings;
        _slots = new int[StringHash.SlotCount(count)];
        for (var row = 1; row <= count; row++)
        {
            _longest = Math.Max(_longest, strings.Chars(row).Length);
            var slot = FirstSlot(strings.Chars(row));
            while (_slots[slot] != 0)
            {
                slot = Next(slot);
            }

            _slots[slot] = row;
        }
    }

    /// <summary>Returns the row of a name; 0 if no string is equal to it.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        for (var slot = FirstSlot(name); _slots[slot] != 0; slot = Next(slot))
        {
            if (_strings.Chars(_slots[slot]).SequenceEqual(name))
            {
                return _slots[slot];
            }
        }

        return 0;
    }

    /// <summary>Returns the row of a name in UTF-8; 0 if no string is equal to it.</summary>
    public int Find(ReadOnlySpan<byte> utf8Name)
    {
        if (utf8Name.Length > _longest)
        {
            return 0;
        }

        // Names are ASCII: a byte of any other character becomes a character that no name has.
        Span<char> name = _longest <= StackLength ? stackalloc char[StackLength] : new char[_longest];
        for (var i = 0; i < utf8Name.Length; i++)
        {
            name[i] = (char)utf8Name[i];
        }

        return Find(name.Slice(0, utf8Name.Length));
    }

    private int FirstSlot(ReadOnlySpan<char> name) => (int)(StringHash.Of(name) >> 32) & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);
}
