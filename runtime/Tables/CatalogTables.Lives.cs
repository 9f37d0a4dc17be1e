namespace MachineTypes.Tables;

// See docs/decisions/0021-removed-machine-types-keep-their-table.md.
/// <content>Which machine types and aliases the binaries of a release have.</content>
public sealed partial class CatalogTables
{
    /// <summary>Determines whether a release reports a machine type as deprecated.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="release">The index of the release.</param>
    /// <returns>true from the release that deprecates it until the one that removes it; otherwise, false.</returns>
    public bool IsDeprecated(int machine, int release)
    {
        var releaseRow = RowOf(release);
        var deprecatedIn = _earlierLives?.RowAt(machine, releaseRow) is >= 0 and var life ? _earlierLives.DeprecatedIn(life) : Machines.DeprecatedIn[machine];
        return IsSince(deprecatedIn, releaseRow) && IsInBinary(machine, releaseRow);
    }

    /// <summary>Determines whether a release no longer has a machine type.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="release">The index of the release.</param>
    /// <returns>true from the release that removes it until one that has it again; otherwise, false.</returns>
    public bool IsRemoved(int machine, int release) => IsSince(Machines.RemovedIn[machine], RowOf(release)) || PresenceAt(machine, RowOf(release)) == Presence.Removed;

    /// <summary>Determines whether the binaries of a release are known to have a machine type.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="release">The index of the release.</param>
    /// <returns>true from the release that introduces it until the one that removes it; otherwise, false.</returns>
    public bool Exists(int machine, int release) => IsInBinary(machine, RowOf(release));

    /// <summary>Returns whether the binaries of a release have a machine type.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="release">The index of the release.</param>
    /// <returns>The presence.</returns>
    public Presence PresenceIn(int machine, int release) => PresenceAt(machine, RowOf(release));

    /// <summary>Returns the alias that a machine type has in the binaries of a release.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="release">The index of the release.</param>
    /// <returns>The alias; null if it has none, or if the release does not have the machine type.</returns>
    public string? AliasAsOf(int machine, int release)
    {
        var (family, releaseRow) = (Machines.Family[machine], RowOf(release));
        for (var row = FamilyTable.AliasStart[family]; row < FamilyTable.AliasEnd[family]; row++)
        {
            if (Aliases.From[row] <= releaseRow
                && (Aliases.Until[row] == 0 || releaseRow < Aliases.Until[row])
                && (Aliases.Machine[row] == 0 ? IsNewestIn(machine, releaseRow) : Aliases.Machine[row] == machine && IsInBinary(machine, releaseRow)))
            {
                return Strings[Aliases.Name[row]];
            }
        }

        return null;
    }

    // The newest of its family that the binaries have; bug-fix and tagged versions do not count.
    private bool IsNewestIn(int machine, int releaseRow)
    {
        var family = Machines.Family[machine];
        for (var row = FamilyTable.Newest[family]; row >= FamilyTable.Oldest[family]; row--)
        {
            if (Machines.IsExtra[row] == 0 && IsInBinary(row, releaseRow))
            {
                return row == machine;
            }
        }

        return false;
    }

    private bool IsInBinary(int machine, int releaseRow) => PresenceAt(machine, releaseRow) == Presence.Present;

    private Presence PresenceAt(int machine, int releaseRow) =>
        machine == 0 || releaseRow <= 0 ? Presence.NotKnown
        : releaseRow < Machines.Since[machine] ? Presence.NotYet
        : IsSince(Machines.RemovedIn[machine], releaseRow) || IsBetweenLives(machine, releaseRow) ? Presence.Removed
        : _known is not null && releaseRow < _known.PresentFrom(machine) ? Presence.NotKnown
        : Presence.Present;

    private bool IsBetweenLives(int machine, int releaseRow) =>
        _earlierLives?.RowAt(machine, releaseRow) is >= 0 and var life && _earlierLives.IsOver(life, releaseRow);
}
