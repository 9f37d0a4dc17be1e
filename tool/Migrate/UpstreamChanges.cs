using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Migrate;

/// <summary>Finds what two builds give differently to one of QEMU's own machine types: what QEMU changed between their releases of QEMU, and what each build changes in that release's table.</summary>
internal static class UpstreamChanges
{
    /// <summary>Returns the changes; none if what one of the builds applies is not known.</summary>
    /// <param name="catalog">QEMU's catalogue.</param>
    /// <param name="machine">The machine type.</param>
    /// <param name="source">The host on which the guest runs.</param>
    /// <param name="target">The host to which it migrates.</param>
    public static IReadOnlyList<MachineChange> Between(Catalog catalog, IMachineType machine, UpstreamHost source, UpstreamHost target)
    {
        if (source.QemuRelease is not { } before || target.QemuRelease is not { } after || source.CompatOf(machine) is not { } onSource || target.CompatOf(machine) is not { } onTarget)
            return [];

        // What a distribution's build reports is not known.
        var upstream = catalog.ChangesBetween(machine, before, after).Where(change => change.Driver is not null || change.Description is not null).ToList();
        var (one, other) = (new Side(catalog, machine, before, onSource), new Side(catalog, machine, after, onTarget));
        var isForward = IndexOf(catalog, before) <= IndexOf(catalog, after);

        // QEMU's tables before 4.0 are not known, so an entry that only one side has may make up for what the driver's default was.
        var isComplete = source.IsUpstreamKnown(machine) && target.IsUpstreamKnown(machine);
        var edited = from key in one.Edits.Keys.Union(other.Edits.Keys)
                     where !one.IsIdle(key) && !other.IsIdle(key)
                     orderby key.Driver, key.Property
                     let change = upstream.Where(change => change.Driver == key.Driver && change.Property == key.Property).Select(change => ((string? Before, string? After)?)(change.Before, change.After)).FirstOrDefault()
                     let then = one.ValueOf(key, change is { } first ? first.Before : isForward ? other.UpstreamValueOf(key) : null)
                     let now = other.ValueOf(key, change is { } second ? second.After : isForward ? null : one.UpstreamValueOf(key))
                     where then != now && (isComplete || (then is not null && now is not null))
                     select new MachineChange(key.Driver, key.Property, then, now);
        return [.. upstream.Where(change => change.Driver is null || !(one.IsEdited(change) || other.IsEdited(change))), .. edited];
    }

    private static int IndexOf(Catalog catalog, string release) => catalog.AllReleases.TakeWhile(other => other != release).Count();

    // A build of a release of QEMU.
    private sealed class Side(Catalog catalog, IMachineType machine, string release, IReadOnlyList<CompatEntry> table)
    {
        private readonly IReadOnlyDictionary<(string Driver, string Property), string> _values = CompatValues.InForce(table);

        public IReadOnlyDictionary<(string Driver, string Property), (string? Left, string? Right)> Edits { get; } = CompatValues.Difference(TableOf(catalog, machine, release), table);

        public bool IsEdited(MachineChange change) => Edits.ContainsKey((change.Driver!, change.Property));

        public string? UpstreamValueOf((string Driver, string Property) key) => Edits.TryGetValue(key, out var edit) ? edit.Left : null;

        // Without an entry, the value is what QEMU's changes say or, if an older release has no entry because its default was the same, what the newer one's entry says.
        public string? ValueOf((string Driver, string Property) key, string? otherwise) => Edits.TryGetValue(key, out var edit) ? edit.Right : _values.GetValueOrDefault(key) ?? otherwise;

        // QEMU dropped the entry later, and that changed nothing: it never reached a device.
        public bool IsIdle((string Driver, string Property) key) =>
            UpstreamValueOf(key) is not null
            && !CompatValues.InForce(TableOf(catalog, machine, catalog.Newest)).ContainsKey(key)
            && !catalog.ChangesBetween(machine, release, catalog.Newest).Any(change => change.Driver == key.Driver && change.Property == key.Property);

        private static IReadOnlyList<CompatEntry> TableOf(Catalog catalog, IMachineType machine, string release) =>
            catalog.AsOf(release).MachineTypes.First(other => other.Machine.Name == machine.Name).Compat;
    }
}
