using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>What the definitions of a family promise, as tracks: of each key all that any release has.</summary>
internal sealed class DefinedFamily
{
    private readonly Dictionary<FactKey, FactTrack> _tracks = [];
    private readonly HashSet<FactKey> _ofLatest = [];
    private readonly Dictionary<string, int> _introduced = new(StringComparer.Ordinal);
    private readonly CatalogDefinition _catalog;
    private readonly EquatableArray<CatalogText> _texts;
    private readonly List<(FamilyVersion Version, Lifetime Life)> _machines;

    public DefinedFamily(Family family, CatalogDefinition catalog, string recordedName, Declarations declarations)
    {
        (Family, Catalog, _texts, _catalog) = (family, recordedName, catalog.Texts, catalog);
        Values = DriverValues.Of(family);
        _machines = [.. family.Versions.Where(v => v.Release is not null).Select(v => (v, Lifetime.Of(v, family.Train)))];
        if (_machines.Count > 0)
        {
            AddCompat();
            foreach (var property in declarations.PropertiesOf(family).Where(p => p.CanBeReported))
            {
                AddProperty(property);
            }
        }
    }

    public Family Family { get; }

    public string Catalog { get; }

    public string Name => Family.Definition.Name;

    public DriverValues Values { get; }

    /// <summary>The machine types that have a version, oldest first. Those without promise nothing.</summary>
    public IReadOnlyList<(FamilyVersion Version, Lifetime Life)> Machines => _machines;

    /// <summary>The compat values and the properties that the family's machine types have in any release.</summary>
    public IReadOnlyDictionary<FactKey, FactTrack> Tracks => _tracks;

    public FactKey Key(FactKind kind, string name = "", string detail = "") => new(kind, Catalog, Name, name, detail);

    /// <summary>The machine types that a release has, oldest first.</summary>
    public IEnumerable<(FamilyVersion Version, Lifetime Life)> Living(Release release) => _machines.Where(machine => machine.Life.Includes(release));

    /// <summary>Returns the state of a machine type in a release: existing, deprecated or removed.</summary>
    public static FactValue State(Lifetime life, Release release) =>
        !life.Includes(release) ? FactValue.Removed : life.Deprecated?.Index <= release.Index ? FactValue.Deprecated : FactValue.Exists;

    /// <summary>What the aliases mean in a release: the version that one is fixed to, or none for the newest.</summary>
    public IEnumerable<(FactKey Key, FactValue Value)> Aliases(Release release) => FamilyAliases.Of(Family)
        .Where(alias => alias.Window.Includes(release) && (alias.Version is null ? Newest(release) is not null : alias.Version.Release is not null && Lifetime.Of(alias.Version, Family.Train).Includes(release)))
        .GroupBy(alias => alias.Alias, StringComparer.Ordinal)
        .Select(same => (Key(FactKind.Alias, same.Key), same.First().Version is { } version ? FactValue.Of(version.Version!) : FactValue.None));

    /// <summary>The newest machine type that a release has. Bug-fix and tagged ones are never it.</summary>
    public FamilyVersion? Newest(Release release) => Living(release).LastOrDefault(machine => machine.Version.Key.Extra == 0).Version;

    /// <summary>Whether of the family only the newest machine type reports the property.</summary>
    public bool IsOfLatest(FactKey key) => _ofLatest.Contains(key);

    /// <summary>Whether a fact is promised to a machine type in a release: not a compat value of a table that is not known, which is neither recorded nor compared.</summary>
    public bool IsPromised(FactKey key, FamilyVersion version, Release release) =>
        key.Kind != FactKind.Compat || KnownTables.IsKnown(version, _catalog, Family.Train, release);

    /// <summary>Returns the position of a fact's version: the last that a compat value reaches, or the first that reports a property's value.</summary>
    public VersionKey? PositionOf(FactKind kind, string? at) => kind == FactKind.Compat
        ? at is null ? new VersionKey(int.MaxValue, int.MaxValue) : Family.EndOf(at) ?? Unknown(at)
        : at is null ? VersionKey.Always : Family.StartOf(at) ?? Unknown(at);

    /// <summary>What a change would be if no correction limited the releases that have it.</summary>
    public FactChange WithoutCorrection(FactChange change) => change with
    {
        Window = new(
            change.Source switch
            {
                CompatDefinition { UpTo: { } upTo } when Family.EndOf(upTo) is { } end => IndexAfter(end),
                _ => _introduced.TryGetValue((change.Source as StepDefinition)?.Property ?? "", out var introduced) ? introduced : 0,
            },
            null),
    };

    // The first release whose binaries have the table that ends with a version.
    private int IndexAfter(VersionKey end) => Family.Train.IndexAfter(Family.Train.All[end.Release]);

    // A bug-fix version that is no longer declared came after those of its release.
    private VersionKey? Unknown(string version) => Family.Train.ReleaseOfExtra(version) is { } release ? new VersionKey(release.Index, int.MaxValue - 1) : null;

    private void AddCompat()
    {
        foreach (var placed in CompatComposer.Compose(Family))
        {
            // A table came with the release after it, whose name may not be known yet.
            var window = placed.Window with { From = Math.Max(placed.Window.From, placed.End is { } end ? IndexAfter(end) : 0) };
            Add(
                Key(FactKind.Compat, _texts.Fill(placed.Entry.Driver), _texts.Fill(placed.Entry.Property)),
                placed.Entry.UpTo,
                new(window, FactValue.Of(_texts.Fill(placed.Entry.Value)), placed.Entry));
        }
    }

    private void AddProperty(PropertyDefinition property)
    {
        var key = Key(FactKind.Property, property.Name);
        if (_tracks.ContainsKey(key))
        {
            return;
        }

        if (property.IsOfLatest)
        {
            _ofLatest.Add(key);
        }

        // Before its introduction no release reports it.
        var introduced = Family.Train.IntroductionOf(property)?.Index ?? 0;
        _introduced[property.Type] = introduced;
        var declared = PropertySteps.Declared(property, Family);
        Add(key, null, new(new(introduced, null), Value(property.Default), property));
        foreach (var same in declared.Where(step => step.Since is null || Family.StartOf(step.Since) is not null).GroupBy(step => step.Since))
        {
            foreach (var (step, window, isKnown) in same.Any(step => step.Known != default || step.Correction.BrokenSince is not null) ? Known([.. same]) : same.Select(step => (step, step.Correction.Window(Family.Train), true)))
            {
                Add(key, step.Since, new(window with { From = Math.Max(window.From, introduced) }, isKnown ? Value(step.Value) : FactValue.NotKnown, step));
            }
        }

        // A flag that is not reported reads as false, so without a default false is the same as no value.
        FactValue Value(PropertyValue value) =>
            value.IsNone || (property.ValueType.Kind == PropertyValueKind.Flag && property.Default.IsNone && value == PropertyValue.Flag(false)) ? FactValue.None
            : property.ValueType.Kind == PropertyValueKind.Enumeration ? FactValue.Of(value.ToString())
            : FactValue.Of(_texts.Fill(value, property.ValueType).Value!);
    }

    // For the steps from one version on, some of which are confirmed only for some releases: which of them decides in each release, or that this is not known.
    private IEnumerable<(StepDefinition Step, ReleaseWindow Window, bool IsKnown)> Known(List<StepDefinition> same)
    {
        var train = Family.Train;
        (StepDefinition Step, ReleaseWindow Window, bool IsKnown)? open = null;
        foreach (var release in train.All)
        {
            var holding = same.Where(step => PropertySteps.IsThere(step, train, release)).ToList();
            var step = holding.Where(step => PropertySteps.IsKnown(step, train, release)).OrderBy(step => step.Known != default).LastOrDefault();
            (StepDefinition, bool)? now = holding.Count == 0 ? null : (step ?? holding[0], step is not null);
            if (open is { } last && (now is null || now != (last.Step, last.IsKnown)))
            {
                yield return last with { Window = new(last.Window.From, release.Index) };
                open = null;
            }

            if (now is { } next)
            {
                open ??= (next.Item1, new(release.Index, null), next.Item2);
            }
        }

        if (open is { } current)
        {
            yield return current;
        }
    }

    private void Add(FactKey key, string? at, FactChange change)
    {
        if (!_tracks.TryGetValue(key, out var track))
        {
            _tracks.Add(key, track = new(key));
        }

        track.FindOrAdd(at).Add(change);
    }
}
