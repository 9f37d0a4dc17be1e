using MachineTypes.Model.Releases;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Import;

/// <summary>The release train that the machine types of the answers are named after.</summary>
internal sealed class ImportedTrain
{
    private readonly Dictionary<string, int> _indexes;

    private ImportedTrain(IReadOnlyList<ImportedVersion> releases, string prefix)
    {
        Releases = [.. releases.Select(release => release.Name)];
        Versions = releases;
        Prefix = prefix;
        _indexes = Releases.Select((release, index) => (release, index)).ToDictionary(pair => pair.release, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary>Gets the releases, oldest first.</summary>
    public IReadOnlyList<string> Releases { get; }

    /// <summary>Gets the parsed releases, oldest first.</summary>
    public IReadOnlyList<ImportedVersion> Versions { get; }

    /// <summary>Gets the letters before the numbers of its versions; empty for upstream.</summary>
    public string Prefix { get; }

    /// <summary>Gets the product whose releases they are: QEMU, or the distribution whose machine types have such versions.</summary>
    public string Product => DistributionName.Parse($"pc-{Releases[^1]}")?.Distribution ?? Catalog.QemuTrain;

    /// <summary>Creates the train of answers: the releases of the answers, and the releases that their machine types are named after.</summary>
    /// <param name="answers">The answers.</param>
    public static ImportedTrain Of(Answers answers)
    {
        var prefix = answers.All[^1].Release.Prefix;
        var named = answers.Names
            .Select(ImportedName.Of)
            .Where(name => name.Version?.Prefix == prefix)
            .ToLookup(name => name.Version!.Name, name => name.Family);
        var releases = new Dictionary<string, ImportedVersion>(StringComparer.Ordinal);
        foreach (var answer in answers.All)
            releases.TryAdd(answer.Release.Name, answer.Release);
        foreach (var versions in named)
        {
            // A bug-fix or tagged version belongs to its release if every family that has the version also has that release.
            var version = ImportedVersion.OfRelease(versions.Key)!;
            if (version.Base is null || versions.Any(family => !named[version.Base].Contains(family)))
                releases.TryAdd(version.Name, version);
        }

        return new ImportedTrain([.. releases.Values.Order()], prefix);
    }

    /// <summary>Returns the index of the release that a bug-fix or tagged version belongs to, or null if the train does not have it.</summary>
    /// <param name="version">The version, such as 4.0.1.</param>
    public int? FindOfExtra(string version) => ReleaseTrain.SeriesOf(version, Releases) is { } release ? Find(release) : null;

    /// <summary>Returns the index of a release, or null if the train does not have it.</summary>
    /// <param name="release">The version of the release.</param>
    public int? Find(string release) => _indexes.TryGetValue(release, out var index) ? index : null;
}
