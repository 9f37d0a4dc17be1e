using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Releases;

/// <summary>A release train with its releases in order.</summary>
public sealed class ReleaseTrain
{
    private readonly Dictionary<string, Release> _byVersion = new(StringComparer.Ordinal);

    public ReleaseTrain(TrainDefinition definition)
    {
        Definition = definition;
        var lastReleased = LastDated(definition.Releases);
        var releases = new List<Release>();
        for (var i = 0; i < definition.Releases.Count; i++)
        {
            var declared = definition.Releases[i];
            if (!MachineNames.IsValid(declared.Version) || _byVersion.ContainsKey(declared.Version))
            {
                continue;
            }

            var state = i <= lastReleased ? ReleaseState.Released
                : i == lastReleased + 1 ? ReleaseState.InDevelopment
                : ReleaseState.Planned;
            var release = new Release(
                releases.Count,
                declared.Version,
                state,
                CalendarDate.ParseOrNull(declared.Date),
                CalendarDate.ParseOrNull(declared.Expected));
            releases.Add(release);
            _byVersion.Add(release.Version, release);
        }

        Releases = releases;
    }

    public TrainDefinition Definition { get; }

    public string Name => Definition.Name;

    /// <summary>The releases, oldest first. A version that is declared twice appears at its first position.</summary>
    public IReadOnlyList<Release> Releases { get; }

    /// <summary>The newest release that is out, if any is.</summary>
    public Release? NewestReleased => Releases.LastOrDefault(r => r.State == ReleaseState.Released);

    /// <summary>The release that is being made, if the train names it.</summary>
    public Release? InDevelopment => Releases.FirstOrDefault(r => r.State == ReleaseState.InDevelopment);

    /// <summary>The release whose binaries the definitions describe: the one in development, or else the newest.</summary>
    public Release? Current => InDevelopment ?? NewestReleased;

    /// <summary>Returns the release with a version; null if the train does not have it.</summary>
    public Release? Find(string? version) =>
        version is not null && _byVersion.TryGetValue(version, out var release) ? release : null;

    /// <summary>
    /// The release that a bug-fix or tagged version belongs to: <c>4.0.1</c> to 4.0, <c>2.12-sxxm</c> to 2.12. Null where it starts with
    /// no release of the train.
    /// </summary>
    public Release? ReleaseOfExtra(string version) => Releases
        .Where(r => version.Length > r.Version.Length
            && version.StartsWith(r.Version, StringComparison.Ordinal)
            && !char.IsLetterOrDigit(version[r.Version.Length]))
        .OrderByDescending(r => r.Version.Length)
        .FirstOrDefault();

    // A release without a date before a dated one is released too: only its date is not known.
    private static int LastDated(EquatableArray<ReleaseDefinition> releases)
    {
        for (var i = releases.Count - 1; i >= 0; i--)
        {
            if (releases[i].Date is not null && MachineNames.IsValid(releases[i].Version))
            {
                return i;
            }
        }

        return -1;
    }
}
