using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report.Targets;

/// <summary>The machine types of a catalogue as of each release of its train. Releases and machine types are identified by their indexes.</summary>
internal sealed class MachineHistory
{
    private readonly List<IReadOnlyList<MachineTypeAsOf>> _releases;

    /// <summary>Creates the history.</summary>
    /// <param name="catalog">The catalogue.</param>
    public MachineHistory(Catalog catalog) => _releases = [.. catalog.Releases.Select(release => catalog.AsOf(release).MachineTypes)];

    /// <summary>Returns the machine types as of a release.</summary>
    /// <param name="release">The index of the release.</param>
    public IReadOnlyList<MachineTypeAsOf> AsOf(int release) => _releases[release];

    /// <summary>Returns the index of the first release that is known to have a machine type, or -1, and whether no earlier release may have it.</summary>
    /// <param name="machine">The index of the machine type.</param>
    public (int Release, bool IsKnown) FirstWith(int machine)
    {
        var first = _releases.FindIndex(release => release[machine].Presence == Presence.Present);
        return (first, first <= 0 || _releases[first - 1][machine].Presence != Presence.NotKnown);
    }

    /// <summary>Returns the index of the last release that has a machine type, or -1.</summary>
    /// <param name="machine">The index of the machine type.</param>
    public int LastWith(int machine) => _releases.FindLastIndex(release => release[machine].Presence == Presence.Present);

    /// <summary>Returns the index of the first release that is known to report a property, or -1, and whether no earlier release may report it.</summary>
    /// <param name="property">The name of the property.</param>
    public (int Release, bool IsKnown) FirstReporting(string property)
    {
        var first = _releases.FindIndex(release => release.Any(machine => machine.Properties.Any(value => value.Name == property)));
        return (first, first <= 0 || !_releases[first - 1].Any(machine => !machine.IsKnown(property)));
    }

    /// <summary>Returns what a release reports for a property of a machine type; null if the release is not known to have the machine type.</summary>
    /// <param name="release">The index of the release.</param>
    /// <param name="machine">The index of the machine type.</param>
    /// <param name="property">The name of the property.</param>
    public ReportedValue? ValueIn(int release, int machine, string property) =>
        _releases[release][machine] is { Presence: Presence.Present } present ? ValueOf(present, property) : null;

    /// <summary>Returns the value that is reported for a property.</summary>
    /// <param name="machine">The machine type as of a release.</param>
    /// <param name="property">The name of the property.</param>
    public static ReportedValue ValueOf(MachineTypeAsOf machine, string property)
    {
        foreach (var value in machine.Properties)
        {
            if (value.Name == property)
                return new ReportedValue(value.Value is bool flag ? (flag ? "true" : "false") : FormattableString.Invariant($"{value.Value}"));
        }

        return new ReportedValue(null, machine.IsKnown(property));
    }
}
