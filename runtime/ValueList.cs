using System.Collections;
using MachineTypes.Tables;

namespace MachineTypes;

/// <summary>A list of consecutive values: machine types of a catalogue, or releases of a train. Reading it, and enumerating it with foreach, allocates nothing.</summary>
/// <typeparam name="T">The value type.</typeparam>
public readonly struct ValueList<T> : IReadOnlyList<T>
    where T : struct, ITableValue<T>
{
    private readonly int _firstRow;

    internal ValueList(int firstRow, int count)
    {
        _firstRow = firstRow;
        Count = count;
    }

    /// <summary>Gets the number of values.</summary>
    public int Count { get; }

    /// <summary>Gets the value at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is less than 0, or not less than <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)Count ? default(T).FromRow(_firstRow + index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Returns an enumerator of the values.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_firstRow, Count);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates a list of values.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly int _firstRow;
        private readonly int _endRow;
        private int _row;

        internal Enumerator(int firstRow, int count)
        {
            _firstRow = firstRow;
            _endRow = firstRow + count;
            _row = firstRow - 1;
        }

        /// <summary>Gets the value at the current position.</summary>
        public readonly T Current => default(T).FromRow(_row);

        readonly object IEnumerator.Current => Current;

        /// <summary>Advances to the next value.</summary>
        /// <returns>true if there is a next value; false at the end.</returns>
        public bool MoveNext()
        {
            if (_row < _endRow)
            {
                _row++;
            }

            return _row < _endRow;
        }

        /// <summary>Resets the enumerator to the position before the first value.</summary>
        public void Reset() => _row = _firstRow - 1;

        /// <summary>Does nothing; the enumerator has no resources to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
