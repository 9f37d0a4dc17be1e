namespace MachineTypes.Tool.Import;

/// <summary>The release train that the machine types of the answers are named after.</summary>
internal sealed class ImportedTrain
{
    private readonly Dictionary<string, int> _places;

    private ImportedTrain(IReadOnlyList<ImportedVersion> releases, string word)
    {
        Releases = [.. releases.Select(release => release.Text)];
        Versions = releases;
        Word = word;
        _places = Releases.Select((release, place) => (release, place)).ToDictionary(pair => pair.release, pair => pair.place, StringComparer.Ordinal);
    }

    /// <summary>The releases, oldest first.</summary>
    public IReadOnlyList<string> Releases { get; }

    /// <summary>The releases as numbers.</summary>
    public IReadOnlyList<ImportedVersion> Versions { get; }

    /// <summary>The word before the numbers of its versions: none upstream.</summary>
    public string Word { get; }

    /// <summary>Makes the train of answers: the releases that they are of, and those that their machine types are named after.</summary>
    public static ImportedTrain Of(Answers answers)
    {
        var word = answers.All[^1].Release.Word;
        var named = answers.Names
            .Select(ImportedName.Of)
            .Where(name => name.Version?.Word == word)
            .ToLookup(name => name.Version!.Text, name => name.Family);
        var releases = new Dictionary<string, ImportedVersion>(StringComparer.Ordinal);
        foreach (var answer in answers.All)
            releases.TryAdd(answer.Release.Text, answer.Release);
        foreach (var versions in named)
        {
            // A bug-fix or tagged version belongs to its release where every family that has it has that release too.
            var version = ImportedVersion.OfRelease(versions.Key)!;
            if (version.Base is null || versions.Any(family => !named[version.Base].Contains(family)))
                releases.TryAdd(version.Text, version);
        }

        return new ImportedTrain([.. releases.Values.Order()], word);
    }

    /// <summary>The place of a release; null where the train has none of that text.</summary>
    public int? Find(string release) => _places.TryGetValue(release, out var place) ? place : null;
}
