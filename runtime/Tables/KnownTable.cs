using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>What is known about the machine types of a catalogue only from some release on. Generated code has the table only if something is not known.</summary>
/// <param name="presentFrom">
/// The row of the first release that is known to have each machine type whose introduction is not declared; 0 for the others. Null if there are no such machine types.
/// </param>
/// <param name="tablesFrom">
/// The row of the first release as of which the compat table of each machine type is known; 0 if it always is, and a row behind the last release if it never is. Null if all
/// tables are known.
/// </param>
/// <param name="unknownReleases">The rows of the releases as of which no compat table is known, ascending; null if there are none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownTable(Column? presentFrom = null, Column? tablesFrom = null, Column? unknownReleases = null)
{
    internal int PresentFrom(int machine) => presentFrom is { } rows ? rows[machine] : 0;

    internal int TablesFrom(int machine) => tablesFrom is { } rows ? rows[machine] : 0;

    internal bool IsUnknown(int release)
    {
        if (unknownReleases is { } rows)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                if (rows[i] == release)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
