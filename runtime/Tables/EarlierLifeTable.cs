using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>
/// The earlier lives of machine types that were removed and added again: one row per life, machine type by machine type. Generated code has the table only if there are any.
/// </summary>
/// <param name="machine">The row of the machine type.</param>
/// <param name="deprecatedIn">The row of the release that deprecated it in that life; 0 if none did.</param>
/// <param name="removedIn">The row of the release that removed it.</param>
/// <param name="backIn">The row of the first release that has it again.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EarlierLifeTable(Column machine, Column deprecatedIn, Column removedIn, Column backIn)
{
    /// <summary>Returns the row of the life that a release belongs to, with the gap after it; -1 if it is the last one.</summary>
    internal int RowAt(int machineRow, int releaseRow)
    {
        for (var row = 0; row < machine.Count; row++)
        {
            if (machine[row] == machineRow && releaseRow < backIn[row])
            {
                return row;
            }
        }

        return -1;
    }

    internal bool IsOver(int row, int releaseRow) => removedIn[row] <= releaseRow;

    internal int DeprecatedIn(int row) => deprecatedIn[row];
}
