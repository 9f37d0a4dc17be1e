namespace MachineTypes.Tables;

// See docs/decisions/0005-allocations.md.
/// <summary>
/// Finds where the compat lists of a catalogue set a key, that is, a driver and one of its properties. It is built from the lists at the first lookup of a compat value, and takes
/// 32 bytes per slot, of which there are two to four per key, and 8 bytes per position of the lists.
/// </summary>
internal sealed class CompatIndex
{
    private const ulong PropertyFactor = 0xD6E8FEB86659FD93;

    // The occurrences of all keys; those of one key are consecutive, and ascend by position.
    internal readonly Occurrence[] Occurrences;

    private readonly Slot[] _slots;

    public CompatIndex(in CompatLists lists, StringTable strings)
    {
        // Entries are distinct, and there are at most as many keys.
        var slotOf = new int[lists.Driver.Count];
        _slots = new Slot[StringHash.SlotCount(slotOf.Length)];
        for (var entry = 0; entry < slotOf.Length; entry++)
        {
            slotOf[entry] = FindOrAdd(strings[lists.Driver[entry]], strings[lists.Property[entry]]);
        }

        // Counted first, so that the occurrences of each key get a range of their own.
        var positions = lists.Entry.Count;
        for (var position = 0; position < positions; position++)
        {
            _slots[slotOf[lists.Entry[position]]].End++;
        }

        var start = 0;
        for (var i = 0; i < _slots.Length; i++)
        {
            var count = _slots[i].End;
            _slots[i].First = start;
            _slots[i].End = start;
            start += count;
        }

        Occurrences = new Occurrence[positions];
        for (var position = 0; position < positions; position++)
        {
            var entry = lists.Entry[position];
            Occurrences[_slots[slotOf[entry]].End++] = new(position, entry);
        }
    }

    /// <summary>Finds the occurrences of a key.</summary>
    /// <param name="driver">The driver.</param>
    /// <param name="property">The property.</param>
    /// <param name="first">The first occurrence.</param>
    /// <param name="end">The end of the occurrences.</param>
    public bool TryFind(ReadOnlySpan<char> driver, ReadOnlySpan<char> property, out int first, out int end)
    {
        var slots = _slots;
        var hash = Hash(driver, property);
        for (var i = (int)hash & (slots.Length - 1); ; i = (i + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[i];
            if (slot.Driver is null)
            {
                (first, end) = (0, 0);
                return false;
            }

            if (slot.Hash == hash && property.SequenceEqual(slot.Property.AsSpan()) && driver.SequenceEqual(slot.Driver.AsSpan()))
            {
                (first, end) = (slot.First, slot.End);
                return true;
            }
        }
    }

    private int FindOrAdd(string driver, string property)
    {
        var hash = Hash(driver.AsSpan(), property.AsSpan());
        var i = (int)hash & (_slots.Length - 1);
        while (_slots[i].Driver is { } other && !(other == driver && _slots[i].Property == property))
        {
            i = (i + 1) & (_slots.Length - 1);
        }

        _slots[i].Driver = driver;
        _slots[i].Property = property;
        _slots[i].Hash = hash;
        return i;
    }

    private static uint Hash(ReadOnlySpan<char> driver, ReadOnlySpan<char> property) =>
        unchecked((uint)((StringHash.Of(driver) + (StringHash.Of(property) * PropertyFactor)) >> 32));

    /// <summary>A position at which the lists set a key.</summary>
    /// <param name="position">The position.</param>
    /// <param name="entry">The row of the entry at the position.</param>
    internal readonly struct Occurrence(int position, int entry)
    {
        public readonly int Position = position;
        public readonly int Entry = entry;
    }

    private struct Slot
    {
        public string? Driver;
        public string? Property;
        public uint Hash;
        public int First;
        public int End;
    }
}
