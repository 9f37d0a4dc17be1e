using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MachineTypes.Tables;

// See docs/decisions/0003-columns-in-literals.md.
/// <summary>
/// A column of a generated table: one number per row, stored in a string literal. A literal is read-only data on every framework, costs nothing at start-up,
/// and is the fastest form to compile.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Column
{
    private const int BitsPerChar = 16;
    private const int WideChars = 2;
    private const int LongChars = 4;

    // The only cell applies to every row.
    private const int SharedCell = 0;

    private readonly string _cells;
    private readonly int _charsPerCell;

    private Column(string cells, int charsPerCell)
    {
        _cells = cells;
        _charsPerCell = charsPerCell;
    }

    /// <summary>Gets the number of rows; 0 for a column that has the same number in every row, because it does not know how many it has.</summary>
    public int Count => _charsPerCell == SharedCell ? 0 : _cells.Length / _charsPerCell;

    /// <summary>Gets the number in a row.</summary>
    /// <param name="row">The row, from 0.</param>
    public int this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _charsPerCell == 1 ? _cells[row] : TwoChars(_cells, row * _charsPerCell);
    }

    /// <summary>Gets the number in a row of a column whose numbers may need all 64 bits.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The number; an unsigned one of 64 bits is returned as the signed number with the same bits.</returns>
    public long Int64(int row) => _charsPerCell == LongChars
        ? unchecked((long)((uint)TwoChars(_cells, row * _charsPerCell) | (ulong)(uint)TwoChars(_cells, (row * _charsPerCell) + WideChars) << (WideChars * BitsPerChar)))
        : this[row];

    /// <summary>Makes a column of numbers from 0 to 65,535: one character per number.</summary>
    /// <param name="cells">The numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Column(string cells) => new(cells, 1);

    /// <summary>Makes a column of signed numbers of 32 bits: two characters per number, the lower half first.</summary>
    /// <param name="cells">The numbers.</param>
    /// <returns>The column.</returns>
    public static Column Wide(string cells) => new(cells, WideChars);

    /// <summary>Makes a column of numbers of 64 bits: four characters per number, the lowest quarter first.</summary>
    /// <param name="cells">The numbers.</param>
    /// <returns>The column.</returns>
    public static Column Long(string cells) => new(cells, LongChars);

    /// <summary>Makes a column of ascending numbers from the difference between each and the one before, which is small even if the numbers are large.</summary>
    /// <param name="steps">The differences: one character per number. The first is from zero.</param>
    /// <returns>The column.</returns>
    public static Column Ascending(string steps)
    {
        var cells = new char[(steps ?? throw new ArgumentNullException(nameof(steps))).Length * WideChars];
        var number = 0;
        for (var row = 0; row < steps.Length; row++)
        {
            number += steps[row];
            cells[row * WideChars] = unchecked((char)number);
            cells[(row * WideChars) + 1] = (char)(number >> BitsPerChar);
        }

        return new(new(cells), WideChars);
    }

    /// <summary>Makes a column that has the same number in every row.</summary>
    /// <param name="cell">The number as in a wide column: two characters, the lower half first.</param>
    /// <returns>The column, which does not know its number of rows.</returns>
    public static Column Same(string cell) => new(cell, SharedCell);

    // Static, so that the JIT can keep the column in registers, and remove this call where it knows that a number is one character.
    private static int TwoChars(string cells, int index) => cells[index] | (cells[index + 1] << BitsPerChar);
}
