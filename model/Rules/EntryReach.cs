using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

// See docs/decisions/0037-entries-on-other-drivers.md.
/// <summary>Which of a family's machine types a compat entry reaches, and whether there is a release whose binary has both.</summary>
/// <param name="Reached">The machine types that its <c>UpTo</c> reaches, oldest first.</param>
/// <param name="IsEmptyWindow">Whether the entry is removed before it was added.</param>
/// <param name="Since">The first release that has one of those machine types; null if one has always existed.</param>
/// <param name="Removed">The first release that no longer has any of them; null if one still exists.</param>
internal sealed record EntryReach(
    EntryReachKind Kind, IReadOnlyList<FamilyVersion> Reached, bool IsEmptyWindow = false, Release? Since = null, Release? Removed = null)
{
    public static EntryReach Of(CompatDefinition entry, Family family)
    {
        var train = family.Train;
        var (added, removed) = (train.FindBinary(entry.Correction.AddedIn), train.FindBinary(entry.Correction.RemovedIn));
        var end = entry.UpTo is null ? null : family.EndOf(entry.UpTo);
        if (family.Versions.Count == 0
            || (entry.UpTo is not null && end is null)
            || !entry.Correction.IsOn(train))
        {
            return new(EntryReachKind.Unknown, []);
        }

        var reached = family.Versions.Where(v => end is null || (v.Release is not null && v.Key <= end)).ToList();
        if (reached.Count == 0)
        {
            return new(family.Versions.Any(v => v.Release is not null) ? EntryReachKind.TooOld : EntryReachKind.Unversioned, reached);
        }

        if (added is null && removed is null)
        {
            return new(EntryReachKind.Applies, reached);
        }

        var lives = reached.Select(version => Lifetime.Of(version, train)).ToList();
        return new(
            lives.Any(life => Meet(life, added, removed, train)) ? EntryReachKind.Applies : EntryReachKind.NoBinary,
            reached,
            added is not null && removed is not null && added.Index >= removed.Index,
            lives.Any(life => life.Since is null) ? null : lives.Select(life => life.Since).OrderBy(r => r!.Index).First(),
            lives.Any(life => life.Removed is null) ? null : lives.Select(life => life.Removed).OrderBy(r => r!.Index).Last());
    }

    private static bool Meet(Lifetime life, Release? added, Release? removed, ReleaseTrain train) =>
        Math.Max(life.Since?.Index ?? 0, added?.Index ?? 0) < Math.Min(life.Removed?.Index ?? train.All.Count, removed?.Index ?? train.All.Count);
}

/// <summary>How far a compat entry gets with a family.</summary>
internal enum EntryReachKind
{
    /// <summary>A release that it names is not on the family's train, or the family has no machine types.</summary>
    Unknown,

    /// <summary>It is for versions, and the family has none.</summary>
    Unversioned,

    /// <summary>It is for versions that are older than the family.</summary>
    TooOld,

    /// <summary>No release has both the entry and a machine type that it reaches.</summary>
    NoBinary,
    Applies,
}
