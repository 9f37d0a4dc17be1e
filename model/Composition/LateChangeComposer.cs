using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>Places the late changes of a family that neither entries nor properties show: which machine types and releases they concern.</summary>
internal static class LateChangeComposer
{
    /// <summary>Returns the late changes of a family, base scope first, in source order. Those that concern no machine type are left out.</summary>
    public static IEnumerable<FamilyChange> Of(Family family) => family.Definition.Scopes
        .SelectMany(scope => scope.LateChanges)
        .Where(change => family.Reads(change.Train))
        .Select(change => Place(change, family))
        .OfType<FamilyChange>();

    /// <summary>Returns the first release whose binaries have a change; null if it is not on the train.</summary>
    public static Release? BrokenSince(LateChangeDefinition change, Family family) =>
        change.BrokenSince is not null ? family.Train.FindBinary(change.BrokenSince)
        : change.UpTo is not null && family.EndOf(change.UpTo) is { } end ? family.Train.All.ElementAtOrDefault(family.Train.IndexAfter(family.Train.All[end.Release]))
        : null;

    private static FamilyChange? Place(LateChangeDefinition change, Family family)
    {
        if (BrokenSince(change, family) is not { } since
            || family.StartOf(change.From) is not { } start
            || (change.UpTo is null ? new VersionKey(int.MaxValue, int.MaxValue) : family.EndOf(change.UpTo)) is not { } end
            || (change.FixedIn is not null && family.Train.FindBinary(change.FixedIn) is null))
        {
            return null;
        }

        var kept = family.Versions.Where(v => v.Key >= start && v.Key <= end && (v.Release is not null || (change.From is null && change.UpTo is null))).ToList();
        var changed = family.Versions.Where(v => v.Key >= start && v.Key > end && Lifetime.Of(v, family.Train).Since?.Index < since.Index).ToList();
        return kept.Count + changed.Count == 0 ? null : new(change, kept, changed, since, family.Train.FindBinary(change.FixedIn));
    }
}

/// <summary>A late change with the machine types and releases that it concerns.</summary>
/// <param name="Kept">The machine types that should have stayed as they were, oldest first.</param>
/// <param name="Changed">The machine types that changed for good.</param>
/// <param name="BrokenSince">The first release whose binaries have the change.</param>
/// <param name="FixedIn">The first release whose binaries give the first ones what they had before; null if none does.</param>
internal sealed record FamilyChange(
    LateChangeDefinition Change, IReadOnlyList<FamilyVersion> Kept, IReadOnlyList<FamilyVersion> Changed, Release BrokenSince, Release? FixedIn);
