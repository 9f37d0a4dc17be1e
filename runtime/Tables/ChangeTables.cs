using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>
/// The declared details of late changes that the tables of binaries do not contain. They are loaded only when the binaries of two releases are compared.
/// </summary>
/// <param name="brokenSince">
/// The row of the first release whose binaries have the new default that a late entry keeps from older machine types; 0 if that is the release after its table's. One row per late
/// entry.
/// </param>
/// <param name="wasBuiltIn">1 if binaries that do not have a late entry yet set the same value by other means; otherwise, 0.</param>
/// <param name="replacedBy">The number, from 1, of the driver whose entry has the effect of a late entry after its removal; 0 if there is none.</param>
/// <param name="drivers">The drivers that <paramref name="replacedBy"/> numbers.</param>
/// <param name="changes">The changes that neither entries nor properties show; those of a family are in the order of their declaration.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChangeTables(Column brokenSince, Column wasBuiltIn, Column replacedBy, string[] drivers, LateChangeTable[] changes)
{
    internal static ChangeTables None { get; } = new("", "", "", [], []);

    internal IReadOnlyList<LateChangeTable> Changes => changes;

    // The row of an entry among the late entries is -1 if it is not one of them.
    internal int BrokenSince(int lateEntry) => Has(lateEntry) ? brokenSince[lateEntry] : 0;

    internal bool WasBuiltIn(int lateEntry) => Has(lateEntry) && wasBuiltIn[lateEntry] != 0;

    internal string? ReplacedBy(int lateEntry) => Has(lateEntry) && replacedBy[lateEntry] is > 0 and var driver ? drivers[driver - 1] : null;

    private bool Has(int lateEntry) => (uint)lateEntry < (uint)replacedBy.Count;
}

/// <summary>A late change of a family that neither entries nor properties show.</summary>
/// <param name="description">What is different in the binaries that have the change.</param>
/// <param name="first">The row of the first machine type that should have stayed as it was.</param>
/// <param name="last">The row of the last machine type that should have stayed as it was.</param>
/// <param name="lastChanged">The row of the last machine type that changed permanently; <paramref name="last"/> if none did.</param>
/// <param name="brokenSince">The row of the first release whose binaries have the change.</param>
/// <param name="fixedIn">The row of the first release whose binaries restore the machine types that should have stayed as they were; 0 if none does.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LateChangeTable(string description, int first, int last, int lastChanged, int brokenSince, int fixedIn)
{
    internal string Description => description;

    /// <summary>Determines whether the change is declared for a machine type.</summary>
    internal bool Concerns(int machine) => machine >= first && machine <= lastChanged;

    /// <summary>Determines whether the binaries of a release treat a machine type differently than when it was released.</summary>
    internal bool IsIn(int machine, int releaseRow) => releaseRow >= brokenSince && (machine > last || fixedIn == 0 || releaseRow < fixedIn);
}
