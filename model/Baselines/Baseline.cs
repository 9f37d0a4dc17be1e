using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>What the releases of a train promised: the files of a project, replayed from the oldest release to the newest.</summary>
public sealed class Baseline
{
    private readonly SortedDictionary<int, List<BaselineFile>> _files = [];
    private readonly Dictionary<FactKey, FactTrack> _tracks = [];
    private readonly RecordNames? _names;
    private readonly int _doubtFrom = int.MaxValue;

    private Baseline(ReleaseTrain train, IEnumerable<(Release Release, BaselineFile File)> files, bool isWhole, RecordNames? names, Release? missingStart = null)
    {
        (Train, _names) = (train, names);
        foreach (var (release, file) in files)
        {
            if (!_files.TryGetValue(release.Index, out var same))
            {
                _files.Add(release.Index, same = []);
            }

            same.Add(file);
        }

        Recorded = [.. _files.Where(f => f.Value.Any(file => file.IsClosed)).Select(f => train.All[f.Key])];
        var last = isWhole ? train.All.Count : Newest?.Index ?? -1;
        Gaps = _files.Count == 0 ? [] : [.. train.Releases.Where(r => r.Index > _files.Keys.First() && r.Index < Newest?.Index && !_files.ContainsKey(r.Index))];
        if (missingStart is not null)
        {
            Gaps = [missingStart, .. Gaps];
        }

        if (Gaps.Count > 0)
        {
            _doubtFrom = Gaps[0].Index;
        }

        var unread = Gaps.Select(gap => gap.Index)
            .Concat(_files.Where(f => f.Value.All(file => !file.IsRead)).Select(f => f.Key))
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        Comparable = [.. Recorded.Where(r => r.Index < unread)];
        foreach (var (release, facts) in _files.Where(f => f.Key <= last).Select(f => (f.Key, f.Value)))
        {
            foreach (var file in facts)
            {
                Replay(release, file, ref _doubtFrom);
            }
        }
    }

    public ReleaseTrain Train { get; }

    /// <summary>The closed releases, oldest first. Their files are promises.</summary>
    public IReadOnlyList<Release> Recorded { get; }

    /// <summary>The newest release that is closed.</summary>
    public Release? Newest => Recorded.Count == 0 ? null : Recorded[Recorded.Count - 1];

    /// <summary>Whether no file belongs to the train: the project does not use a baseline.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>The files with the release that each belongs to, oldest first.</summary>
    public IEnumerable<(Release Release, BaselineFile File)> Files => _files.SelectMany(f => f.Value.Select(file => (Train.All[f.Key], file)));

    /// <summary>The releases without a file between two releases with one, of which the newer is closed, and the one whose missing file was the oldest.</summary>
    public IReadOnlyList<Release> Gaps { get; }

    /// <summary>All that was recorded up to the newest closed release.</summary>
    internal IEnumerable<FactTrack> Tracks => _tracks.Values;

    /// <summary>Replays those of the files that belong to a train.</summary>
    /// <param name="trains">All trains of the project, since one's name can start with another's.</param>
    /// <param name="names">The names that catalogues and the values of enumerations have in records; null to leave what was recorded as it is.</param>
    public static Baseline Of(ReleaseTrain train, IEnumerable<BaselineFile> files, IEnumerable<ReleaseTrain>? trains = null, RecordNames? names = null)
    {
        IReadOnlyList<ReleaseTrain> all = trains is null ? [train] : [.. trains];
        return new(train, files
            .Select(file => (File: file, Owner: BaselineNames.Find(file.Path, all)))
            .Where(f => f.Owner is { Release: not null } owner && owner.Train.Definition.Type == train.Definition.Type)
            .OrderBy(f => f.File.Path, StringComparer.Ordinal)
            .Select(f => (train.All[f.Owner!.Value.Release!.Index], f.File)), isWhole: false, names);
    }

    /// <summary>The closed releases of which all is known: those before the first whose file is missing or could not be read at all.</summary>
    public IReadOnlyList<Release> Comparable { get; }

    /// <summary>Returns the index of the first comparable release at or after another; the number of releases if there is none.</summary>
    internal int FirstComparable(int from)
    {
        foreach (var release in Comparable)
        {
            if (release.Index >= from)
            {
                return release.Index;
            }
        }

        return int.MaxValue;
    }

    /// <summary>Returns what was recorded before a release, including files that are not closed.</summary>
    public Baseline Before(Release release) => new(Train, Files.Where(f => f.Release.Index < release.Index), isWhole: true, _names);

    /// <summary>Returns the baseline without anything to compare, because its oldest file is missing: what the next ones record rests on it.</summary>
    internal Baseline WithoutStart(Release missing) => new(Train, Files, isWhole: false, _names, missing);

    internal FactTrack? Find(FactKey key) => _tracks.TryGetValue(key, out var track) ? track : null;

    /// <summary>Whether facts about a key may be missing as of a release, because a file or a line could not be read.</summary>
    internal bool IsInDoubt(FactKey key, int release) => release >= _doubtFrom || release >= Find(key)?.DoubtFrom;

    private void Replay(int release, BaselineFile file, ref int doubtFrom)
    {
        foreach (var fact in file.Facts)
        {
            var key = Current(fact.Key);
            Track(key).FindOrAdd(fact.At).Add(new(new(release, null), _names?.Current(key, fact.Value) ?? fact.Value, Location: fact.Location));
        }

        foreach (var lost in file.Lost)
        {
            if (lost is not { } key)
            {
                doubtFrom = Math.Min(doubtFrom, release);
            }
            else
            {
                var track = Track(Current(key));
                track.DoubtFrom = Math.Min(track.DoubtFrom, release);
            }
        }
    }

    private FactKey Current(FactKey key) => _names?.Current(key) ?? key;

    private FactTrack Track(FactKey key)
    {
        if (!_tracks.TryGetValue(key, out var track))
        {
            _tracks.Add(key, track = new(key));
        }

        return track;
    }
}
