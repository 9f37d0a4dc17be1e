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

    /// <summary>Returns the index of the first release that has a machine type, or -1.</summary>
    /// <param name="machine">The index of the machine type.</param>
    public int FirstWith(int machine) => _releases.FindIndex(release => release[machine].Presence == Presence.Present);

    /// <summary>Returns the index of the first release that reports a property, or -1.</summary>
    /// <param name="property">The name of the property.</param>
    public int FirstReporting(string property) =>
        _releases.FindIndex(release => release.Any(machine => machine.Presence == Presence.Present && machine.Properties.Any(value => value.Name == property)));

    /// <summary>Returns the value that a release reports for a property of a machine type, or null if it reports none.</summary>
    /// <param name="release">The index of the release.</param>
    /// <param name="machine">The index of the machine type.</param>
    /// <param name="property">The name of the property.</param>
    public string? ValueIn(int release, int machine, string property) => ValueOf(_releases[release][machine], property);

    /// <summary>Returns the value that is reported for a property, or null if none is reported.</summary>
    /// <param name="machine">The machine type as of a release.</param>
    /// <param name="property">The name of the property.</param>
    public static string? ValueOf(MachineTypeAsOf machine, string property)
    {
        foreach (var value in machine.Properties)
        {
            if (value.Name == property)
                return value.Value is bool flag ? (flag ? "true" : "false") : FormattableString.Invariant($"{value.Value}");
        }

        return null;
    }
}
