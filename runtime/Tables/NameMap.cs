namespace MachineTypes.Tables;

/// <summary>Finds strings of a table by their characters. It is built at the first lookup, and takes 4 bytes per slot, of which there are two to four per string.</summary>
internal sealed class NameMap
{
    // Longer than any version; a longer name is not one.
    private const int LongestName = 128;

    private readonly StringTable _strings;
    private readonly int[] _slots;

    /// <summary>Initializes a map of the strings of a table from row 1 on.</summary>
    /// <param name="strings">The strings, which are different.</param>
    /// <param name="count">The number of strings.</param>
    public NameMap(StringTable strings, int count)
    {
        _strings = strings;
        _slots = new int[StringHash.SlotCount(count)];
        for (var row = 1; row <= count; row++)
        {
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
        if (utf8Name.Length > LongestName)
        {
            return 0;
        }

        // Names are ASCII: a byte of any other character becomes a character that no name has.
        Span<char> name = stackalloc char[LongestName];
        for (var i = 0; i < utf8Name.Length; i++)
        {
            name[i] = (char)utf8Name[i];
        }

        return Find(name.Slice(0, utf8Name.Length));
    }

    private int FirstSlot(ReadOnlySpan<char> name) => (int)(StringHash.Of(name) >> 32) & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);
}
