using System.Text;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>Writes the file of a release: what its binaries promise in addition to all earlier files.</summary>
public sealed class BaselineWriter
{
    private readonly List<Fact> _facts = [];
    private readonly DefinedFacts _defined;
    private readonly Baseline _earlier;
    private readonly Release _release;

    private BaselineWriter(DefinedFacts defined, Release release, Baseline earlier)
    {
        (_defined, _release, _earlier) = (defined, release, earlier.Before(release));
        foreach (var family in defined.Families)
        {
            AddMachines(family);
            AddAliases(family);
            AddTracks(family);
        }

        AddLostFamilies();
        AddDeprecations();
    }

    /// <summary>
    /// Returns the file of a release, in a canonical order: the same definitions and earlier files give the same file on every system. Facts that could not be read from earlier files are written again.
    /// </summary>
    /// <param name="earlier">The files of the train; those of this release and later ones are passed over.</param>
    /// <param name="close">Whether the release is out, which makes the file a promise.</param>
    public static BaselineContent Write(DefinedFacts defined, Release release, Baseline earlier, bool close)
    {
        var lines = new BaselineWriter(defined, release, earlier)._facts.Select(FactLine.Write).OrderBy(line => line, StringComparer.Ordinal);
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"{FactKeywords.Header} {FactKeywords.Version}\n"));
        if (close)
        {
            text.Append(FactKeywords.Released).Append(release.Date is { } date ? $" {date}" : "").Append('\n');
        }

        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        return new(BaselineNames.FileOf(defined.Train, release), text.ToString());
    }

    private void AddMachines(DefinedFamily family)
    {
        var key = family.Key(FactKind.Machine);
        var recorded = _earlier.Find(key);
        var living = family.Living(_release).ToList();
        foreach (var (version, life) in living)
        {
            var state = DefinedFamily.State(life, _release);
            if (recorded?.Find(version.Version)?.AsOf(_release.Index)?.Value != state)
            {
                Add(key, version.Version, state);
            }
        }

        AddGone(recorded, slot => living.All(machine => machine.Version.Version != slot.At));
    }

    private void AddAliases(DefinedFamily family)
    {
        var aliases = family.Aliases(_release).ToDictionary(alias => alias.Key, alias => alias.Value);
        foreach (var alias in aliases)
        {
            if (Known(alias.Key) is not { } known || Meaning(known) != Meaning(alias.Value))
            {
                Add(alias.Key, null, alias.Value);
            }
        }

        foreach (var track in _earlier.Tracks.Where(t => t.Key is { Kind: FactKind.Alias } key && key.Catalog == family.Catalog && key.Family == family.Name && !aliases.ContainsKey(key)))
        {
            AddGone(track, _ => true);
        }

        string? Meaning(FactValue value) => value.State == FactState.Value ? value.Value : family.Newest(_release)?.Version;
    }

    private void AddTracks(DefinedFamily family)
    {
        var living = family.Living(_release).Select(machine => machine.Version).ToList();
        var keys = family.Tracks.Keys.Concat(_earlier.Tracks
            .Select(track => track.Key)
            .Where(key => key.Kind is FactKind.Compat or FactKind.Property && key.Catalog == family.Catalog && key.Family == family.Name && !family.Tracks.ContainsKey(key)));
        foreach (var key in keys)
        {
            var (defined, recorded) = (family.Tracks.TryGetValue(key, out var track) ? track : null, _earlier.Find(key));
            var comparer = new FactComparer(family, defined, recorded);
            var machines = (family.IsOfLatest(key) ? living.Where(version => version == family.Newest(_release)) : living).Where(version => family.IsPromised(key, version, _release)).ToList();
            if (!machines.All(version => comparer.AreSame(_release.Index, version.Key)))
            {
                AddTrack(key, comparer, machines, defined, recorded);
            }
        }
    }

    // The slots that decide something, and those that no longer do. After that, both tracks give the same result.
    private void AddTrack(FactKey key, FactComparer comparer, List<FamilyVersion> machines, FactTrack? defined, FactTrack? recorded)
    {
        var deciding = machines.Select(version => comparer.Defined.AsOf(_release.Index, version.Key)).Where(found => found is not null).Select(found => found!.Value).Distinct();
        foreach (var (slot, change) in deciding)
        {
            if (recorded?.Find(slot.At)?.AsOf(_release.Index)?.Value is { } known ? known != change.Value : change.Value.State is FactState.Value or FactState.NotKnown || slot.At is not null)
            {
                Add(key, slot.At, change.Value);
            }
        }

        AddGone(recorded, slot => defined?.Find(slot.At)?.AsOf(_release.Index) is null);
    }

    // Families that are no longer declared have neither machine types nor aliases.
    private void AddLostFamilies()
    {
        var declared = new HashSet<(string, string)>(_defined.Families.Select(family => (family.Catalog, family.Name)));
        foreach (var track in _earlier.Tracks.Where(t => t.Key.Kind is FactKind.Machine or FactKind.Alias && !declared.Contains((t.Key.Catalog, t.Key.Family))))
        {
            AddGone(track, _ => true);
        }
    }

    private void AddDeprecations()
    {
        foreach (var deprecation in _defined.Deprecations)
        {
            if (deprecation.Value.Find(null)?.AsOf(_release.Index)?.Value is { } value && Known(deprecation.Key) != value)
            {
                Add(deprecation.Key, null, value);
            }
        }

        foreach (var track in _earlier.Tracks.Where(t => t.Key.Kind == FactKind.Deprecation))
        {
            AddGone(track, _ => !(_defined.Deprecations.TryGetValue(track.Key, out var defined) && defined.Find(null)?.AsOf(_release.Index) is not null));
        }
    }

    private FactValue? Known(FactKey key) => _earlier.Find(key)?.Find(null)?.AsOf(_release.Index)?.Value;

    private void AddGone(FactTrack? recorded, Func<FactSlot, bool> isGone)
    {
        foreach (var slot in recorded?.Slots ?? [])
        {
            if (slot.AsOf(_release.Index) is not null && isGone(slot))
            {
                Add(recorded!.Key, slot.At, FactValue.Removed);
            }
        }
    }

    private void Add(FactKey key, string? at, FactValue value) => _facts.Add(new(key, at, value, default));
}

/// <summary>The name and contents of a baseline file, to be written as UTF-8 without a byte order mark.</summary>
/// <param name="Name">The file's name, without folders.</param>
public sealed record BaselineContent(string Name, string Content);
