using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Report;

/// <summary>What each release of a train says of the machine types of a catalogue. Releases and machine types are told by their places.</summary>
internal sealed class MachineHistory
{
    private readonly List<IReadOnlyList<MachineTypeAsOf>> _releases;

    public MachineHistory(Catalog catalog) => _releases = [.. catalog.Releases.Select(release => catalog.AsOf(release).MachineTypes)];

    /// <summary>The machine types as of a release.</summary>
    public IReadOnlyList<MachineTypeAsOf> AsOf(int release) => _releases[release];

    /// <summary>The first release that has a machine type; -1 where none does.</summary>
    public int FirstWith(int machine) => _releases.FindIndex(release => release[machine].Presence == Presence.Present);

    /// <summary>The first release that reports a property; -1 where none does.</summary>
    public int FirstReporting(string property) =>
        _releases.FindIndex(release => release.Any(machine => machine.Presence == Presence.Present && machine.Properties.Any(value => value.Name == property)));

    /// <summary>What a release reports for a property of a machine type, as text; null where that is nothing.</summary>
    public string? ValueIn(int release, int machine, string property) => Text(_releases[release][machine], property);

    /// <summary>What is reported for a property, as text; null where that is nothing.</summary>
    public static string? Text(MachineTypeAsOf machine, string property)
    {
        foreach (var value in machine.Properties)
        {
            if (value.Name == property)
                return value.Value is bool flag ? (flag ? "true" : "false") : FormattableString.Invariant($"{value.Value}");
        }

        return null;
    }
}
