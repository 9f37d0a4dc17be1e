using System.Collections;
using MachineTypes.Tables;

namespace MachineTypes;

/// <summary>The names of a catalogue's families, in ordinal order.</summary>
public readonly struct FamilyList : IReadOnlyList<string>
{
    private readonly CatalogTables? _catalog;

    internal FamilyList(CatalogTables catalog) => _catalog = catalog;

    /// <summary>Gets the number of families.</summary>
    public int Count => _catalog?.FamilyTable.Count ?? 0;

    /// <summary>Gets the name of the family at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is less than 0, or not less than <see cref="Count"/>.</exception>
    public string this[int index] => _catalog is not null && (uint)index < (uint)Count
        ? _catalog.Strings[_catalog.FamilyTable.Name[index + 1]]
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Returns an enumerator of the names.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
