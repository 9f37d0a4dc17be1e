using System.ComponentModel;
using MachineTypes.Shared;

namespace MachineTypes.Tables;

/// <summary>The changes that the binaries of a distribution make within the tables of the bases, machine type by machine type.</summary>
/// <param name="start">For each machine type and preview, and after the last, the start of the numbers of its changes.</param>
/// <param name="edit">The numbers of the changes, from 0.</param>
/// <param name="from">For each change, the row of the first release that has it; 0 if there is no such limit.</param>
/// <param name="until">For each change, the row of the first release that no longer has it; 0 if there is no such limit.</param>
/// <param name="kind">For each change, the number of its <see cref="BaseEntryPlace"/>.</param>
/// <param name="texts">For each change, driver, property and value of the base's entry, then those of its own.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BaseEdits(Column start, Column edit, Column from, Column until, Column kind, string[] texts)
{
    // The strings of a change, in the order of the generated code.
    private enum Field
    {
        OtherDriver,
        OtherProperty,
        OtherValue,
        Driver,
        Property,
        Value,
        Count,
    }

    /// <summary>Determines whether a change to the base of a machine type, in a release, affects a key.</summary>
    internal bool Touches(int machine, int release, string driver, string property)
    {
        for (var i = start[machine]; i < start[machine + 1]; i++)
        {
            var number = edit[i];
            if (IsIn(number, release) && (IsEntry(number, driver, property) || (PlaceOf(number) == BaseEntryPlace.InsteadOf && IsOther(number, driver, property))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns a machine type's changes, in a release, to the table of its base, in order of application.</summary>
    internal Placement[] PlaceIn(int machine, int release, in CompatTable table)
    {
        var pending = new List<int>();
        for (var i = start[machine]; i < start[machine + 1]; i++)
        {
            if (IsIn(edit[i], release))
            {
                pending.Add(edit[i]);
            }
        }

        var placements = new List<Placement>();
        var index = 0;
        foreach (var entry in table)
        {
            // What replaces or removes an entry again is meant for the next one like it.
            var isKept = true;
            foreach (var number in pending.Where(number => IsOther(number, entry)).OrderBy(number => OrderOf(PlaceOf(number))).ToList())
            {
                var placement = new Placement(index, PlaceOf(number), entry, new(Text(number, Field.Driver), Text(number, Field.Property), Text(number, Field.Value)));
                if (isKept || placement.KeepsOther)
                {
                    isKept &= placement.KeepsOther;
                    placements.Add(placement);
                    _ = pending.Remove(number);
                }
            }

            index++;
        }

        return [.. placements];
    }

    // Before the base's entry, instead of it or not at all, after it.
    private static int OrderOf(BaseEntryPlace place) => place switch { BaseEntryPlace.Before => 0, BaseEntryPlace.After => 2, _ => 1 };

    private bool IsIn(int number, int release) => from[number] <= release && (until[number] == 0 || release < until[number]);

    private bool IsEntry(int number, string driver, string property) => Text(number, Field.Driver) == driver && Text(number, Field.Property) == property;

    private bool IsOther(int number, string driver, string property) => Text(number, Field.OtherDriver) == driver && Text(number, Field.OtherProperty) == property;

    private bool IsOther(int number, CompatEntry entry) =>
        IsOther(number, entry.Driver, entry.Property) && (kind[number] < (int)BaseEntryPlace.WithValue || Text(number, Field.OtherValue) == entry.Value);

    private BaseEntryPlace PlaceOf(int number) => (BaseEntryPlace)(kind[number] % (int)BaseEntryPlace.WithValue);

    private string Text(int number, Field field) => texts[((int)Field.Count * number) + (int)field];

    /// <summary>A change to an entry of the base's table.</summary>
    /// <param name="index">The index of the base's entry in its table.</param>
    /// <param name="place">How the change refers to it.</param>
    /// <param name="other">The base's entry.</param>
    /// <param name="entry">The change's own.</param>
    internal readonly struct Placement(int index, BaseEntryPlace place, CompatEntry other, CompatEntry entry)
    {
        public readonly int Index = index;
        public readonly CompatEntry Other = other;
        public readonly CompatEntry Entry = entry;

        public bool IsAfter => place == BaseEntryPlace.After;

        public bool KeepsOther => place is BaseEntryPlace.After or BaseEntryPlace.Before;

        public bool HasEntry => place != BaseEntryPlace.Missing;

        /// <summary>Gets the number of entries that the table has more.</summary>
        public int Growth => (HasEntry ? 1 : 0) - (KeepsOther ? 0 : 1);
    }
}
