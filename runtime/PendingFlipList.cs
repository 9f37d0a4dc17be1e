using System.Collections;
using MachineTypes.Tables;

namespace MachineTypes;

/// <summary>The flips of a catalogue that were announced and have not happened yet, in order of family, then property.</summary>
/// <typeparam name="TMachine">The value type of the catalogue.</typeparam>
/// <typeparam name="TRelease">The release value of its train.</typeparam>
public readonly struct PendingFlipList<TMachine, TRelease> : IReadOnlyList<PendingFlip<TMachine, TRelease>>
    where TMachine : struct, IMachineType<TRelease>, ITableValue<TMachine>
    where TRelease : struct, ITableValue<TRelease>
{
    private readonly CatalogTables? _catalog;

    internal PendingFlipList(CatalogTables catalog) => _catalog = catalog;

    /// <summary>Gets the number of pending flips.</summary>
    public int Count => _catalog?.PendingFlipTable.Count ?? 0;

    /// <summary>Gets the pending flip at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is less than 0, or not less than <see cref="Count"/>.</exception>
    public PendingFlip<TMachine, TRelease> this[int index]
    {
        get
        {
            if (_catalog is null || (uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            ref readonly var flips = ref _catalog.PendingFlipTable;
            var strings = _catalog.Strings;
            return new(
                default(TMachine).FromRow(flips.Newest[index]),
                default(TMachine).FromRow(flips.Preview[index]),
                strings[flips.Property[index]],
                flips.Value[index] != 0,
                strings[flips.Feature[index]],
                flips.Replacement[index] is > 0 and var replacement ? strings[replacement] : null,
                default(TRelease).FromRow(flips.AnnouncedIn[index]),
                default(TRelease).FromRow(flips.Earliest[index]));
        }
    }

    /// <summary>Returns an enumerator of the pending flips.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<PendingFlip<TMachine, TRelease>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
