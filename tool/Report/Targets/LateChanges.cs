using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report.Targets;

/// <summary>Something that a release gives differently from the release before it to machine types that had shipped.</summary>
/// <param name="Release">The index of the release.</param>
/// <param name="Machines">The machine types: a name, or the first and the last of several that follow each other.</param>
/// <param name="Change">What is different, from the release before to this one.</param>
internal sealed record LateChange(int Release, IReadOnlyList<(string First, string Last)> Machines, MachineChange Change);

/// <summary>Collects what changed late on a train. A guest cannot be expected to migrate across such a boundary, although its machine type should never change.</summary>
internal static class LateChanges
{
    /// <summary>Collects the changes, the newest release first.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="history">The machine types as of each release.</param>
    public static IEnumerable<LateChange> Of(Catalog catalog, MachineHistory history)
    {
        for (var release = catalog.Releases.Count - 1; release > 0; release--)
        {
            var changes =
                from item in history.AsOf(release).Select((machine, index) => (machine.Machine, Index: index))
                where item.Machine.IsVersioned && IsPresent(history, release, item.Index) && IsPresent(history, release - 1, item.Index)
                from change in catalog.ChangesBetween(item.Machine, catalog.Releases[release - 1], catalog.Releases[release])
                group (item.Index, change) by (change.Driver, change.Property, change.Description, change.Before, change.After);
            foreach (var same in changes)
                yield return new LateChange(release, [.. Runs([.. same.Select(item => item.Index)], history.AsOf(release))], same.First().change);
        }
    }

    private static bool IsPresent(MachineHistory history, int release, int machine) => history.AsOf(release)[machine].Presence == Presence.Present;

    // Machine types of one family that follow each other in the release are named by the first and the last.
    private static IEnumerable<(string First, string Last)> Runs(List<int> changed, IReadOnlyList<MachineTypeAsOf> machines)
    {
        var present = Enumerable.Range(0, machines.Count).Where(index => machines[index].Presence == Presence.Present).ToList();
        for (var start = 0; start < changed.Count;)
        {
            var end = start;
            while (end + 1 < changed.Count
                && machines[changed[end + 1]].Machine.Family == machines[changed[end]].Machine.Family
                && present.IndexOf(changed[end + 1]) == present.IndexOf(changed[end]) + 1)
            {
                end++;
            }

            yield return (machines[changed[start]].Machine.Name, machines[changed[end]].Machine.Name);
            start = end + 1;
        }
    }
}
