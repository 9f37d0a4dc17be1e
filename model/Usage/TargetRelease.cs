using MachineTypes.Model.Text;

namespace MachineTypes.Model.Usage;

/// <summary>The release that a project targets, such as <c>QEMU 10.0</c>.</summary>
/// <param name="Text">The target as the project specifies it.</param>
public readonly record struct TargetRelease(string Text)
{
    private static readonly char[] Separators = [' ', '\t', '-', '_', ':', '/', '@'];

    /// <summary>Reads targets separated by commas or semicolons.</summary>
    public static EquatableArray<TargetRelease> Read(string? text) => (text ?? "")
        .Split(',', ';')
        .Select(target => target.Trim())
        .Where(target => target.Length > 0)
        .Select(target => new TargetRelease(target))
        .ToEquatableArray();

    /// <summary>Returns the index of the target on the train of a catalogue; -1 if no target names a release of the train.</summary>
    public static int IndexOn(CatalogManifest catalog, EquatableArray<TargetRelease> targets)
    {
        var versions = catalog.Releases.Select(r => r.Version).ToList();
        return targets.Select(target => target.VersionOn(catalog.Train) is { } version ? IndexOf(version, versions) : -1).Where(i => i >= 0).DefaultIfEmpty(-1).First();
    }

    /// <summary>Explains why the target names no release of some trains; null if it names one.</summary>
    public string? Problem(IReadOnlyList<NamedTrain> trains)
    {
        // The name of one train may start with that of another.
        var target = this;
        if (trains.Where(t => target.VersionOn(t.Name) is not null).OrderByDescending(t => t.Name.Length).FirstOrDefault() is { } train)
        {
            var written = VersionOn(train.Name)!;
            return IndexOf(written, train.Versions) >= 0 ? null
                : NearestName.Of(written, train.Versions) is { } meant ? $"{train.Name} has no release {written}: did you mean '{train.Name} {meant}'?"
                : train.Versions.Count == 0 ? $"{train.Name} has no releases"
                : $"{train.Name} has no release {(written.Length == 0 ? "without a version" : written)}: its newest is '{train.Name} {train.Versions[train.Versions.Count - 1]}'";
        }

        var candidates = trains.Where(t => IndexOf(target.Text, t.Versions) >= 0).ToList();
        return candidates.Count == 1 ? $"it names no release train: did you mean '{candidates[0].Name} {candidates[0].Versions[IndexOf(Text, candidates[0].Versions)]}'?"
            : $"it names none of the release trains {string.Join(", ", trains.Select(t => t.Name))}";
    }

    /// <summary>Determines whether the target may be on a train other than these: it starts with a name, and with none that may have been meant for one of theirs.</summary>
    public bool MayBeOnAnother(IReadOnlyList<NamedTrain> trains)
    {
        var target = this;
        var name = new string([.. Text.TakeWhile(c => !Separators.Contains(c))]);
        return char.IsLetter(Text[0]) && trains.All(t => target.VersionOn(t.Name) is null) && NearestName.Of(name, trains.Select(t => t.Name)) is null;
    }

    // The version after the train's name; null if the target names another train.
    private string? VersionOn(string train)
    {
        if (!Text.StartsWith(train, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = Text.Substring(train.Length);
        var version = rest.TrimStart(Separators);
        return rest.Length > version.Length || version.Length == 0 || char.IsDigit(version[0]) || IsMarked(version) ? version : null;
    }

    // A version as it is declared, or written in another unambiguous form: with "v" before it, with more or fewer zeros at its end, or with a bug-fix number.
    private static int IndexOf(string version, IReadOnlyList<string> versions)
    {
        var bare = IsMarked(version) ? version.Substring(1) : version;
        return new Func<string, bool>[]
        {
            v => v == version,
            v => string.Equals(v, bare, StringComparison.OrdinalIgnoreCase),
            v => bare.IndexOf('.') > 0 && WithoutZeros(v) == WithoutZeros(bare),
            v => bare.Split('.') is { Length: 3 } parts && parts.All(IsNumber) && v == $"{parts[0]}.{parts[1]}",
        }.Select(isMeant => Only(versions, isMeant)).Where(i => i >= 0).DefaultIfEmpty(-1).First();
    }

    private static int Only(IReadOnlyList<string> versions, Func<string, bool> isMeant)
    {
        var found = Enumerable.Range(0, versions.Count).Where(i => isMeant(versions[i])).ToList();
        return found.Count == 1 ? found[0] : -1;
    }

    private static bool IsMarked(string version) => version.Length > 1 && version[0] is 'v' or 'V' && char.IsDigit(version[1]);

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsDigit);

    private static string WithoutZeros(string version)
    {
        while (version.EndsWith(".0", StringComparison.Ordinal))
        {
            version = version.Substring(0, version.Length - 2);
        }

        return version;
    }
}

/// <summary>A release train that a target can name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Versions">The versions of its releases, in order.</param>
public sealed record NamedTrain(string Name, IReadOnlyList<string> Versions);
