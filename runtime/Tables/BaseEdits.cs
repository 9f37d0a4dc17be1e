using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>The changes that the binaries of a distribution make within the tables of the bases, machine type by machine type.</summary>
/// <param name="start">For each machine type and preview, and after the last, the start of the numbers of its changes.</param>
/// <param name="edit">The numbers of the changes, from 0.</param>
/// <param name="from">For each change, the row of the first release that has it; 0 if there is no such limit.</param>
/// <param name="until">For each change, the row of the first release that no longer has it; 0 if there is no such limit.</param>
/// <param name="isReplacement">For each change, 1 if its entry replaces one of the base, and 0 if it follows that one.</param>
/// <param name="texts">For each change, driver and property of the base's entry, then driver, property and value of its own.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BaseEdits(Column start, Column edit, Column from, Column until, Column isReplacement, string[] texts)
{
    /// <summary>Determines whether a change to the base of a machine type, in a release, affects a key.</summary>
    internal bool Touches(int machine, int release, string driver, string property)
    {
        for (var i = start[machine]; i < start[machine + 1]; i++)
        {
            var number = edit[i];
            if (IsIn(number, release) && ((texts[(5 * number) + 2] == driver && texts[(5 * number) + 3] == property) || (isReplacement[number] != 0 && IsAfter(number, driver, property))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the indexes of a machine type's changes, in a release, in the table of its base, in order.</summary>
    internal Placement[] Place(int machine, int release, in CompatTable table)
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
        var (index, added) = (0, 0);
        foreach (var entry in table)
        {
            foreach (var number in pending.Where(number => IsAfter(number, entry.Driver, entry.Property)).ToList())
            {
                var isReplaced = isReplacement[number] != 0;
                added += isReplaced ? 0 : 1;
                placements.Add(new(index + added, isReplaced, entry, new(texts[(5 * number) + 2], texts[(5 * number) + 3], texts[(5 * number) + 4])));
                _ = pending.Remove(number);
            }

            index++;
        }

        return [.. placements];
    }

    private bool IsIn(int number, int release) => from[number] <= release && (until[number] == 0 || release < until[number]);

    private bool IsAfter(int number, string driver, string property) => texts[5 * number] == driver && texts[(5 * number) + 1] == property;

    /// <summary>An entry within the table of a base.</summary>
    /// <param name="index">Its index in the changed table.</param>
    /// <param name="isReplacement">Whether it replaces the base's entry.</param>
    /// <param name="other">The base's entry.</param>
    /// <param name="entry">The entry itself.</param>
    internal readonly struct Placement(int index, bool isReplacement, CompatEntry other, CompatEntry entry)
    {
        public readonly int Index = index;
        public readonly bool IsReplacement = isReplacement;
        public readonly CompatEntry Other = other;
        public readonly CompatEntry Entry = entry;
    }
}
