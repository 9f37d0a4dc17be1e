using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Tests.Slow;

/// <summary>
/// A family of the releases 1.0 to 2.1 with the bug-fix machine type 1.0.1, and what its machine types have, looked up line by line in the definitions: no keys, no sorting, no prefixes.
/// </summary>
/// <param name="scopes">The scopes, the base first.</param>
internal sealed class SlowFamily(IReadOnlyList<ScopeDefinition> scopes)
{
    /// <summary>The releases, oldest first.</summary>
    public static IReadOnlyList<string> Releases { get; } = ["1.0", "1.1", "2.0", "2.1"];

    /// <summary>The machine types, oldest first.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["1.0", "1.0.1", "1.1", "2.0", "2.1"];

    /// <summary>The compat values of a machine type in a release's binaries: defaults, then the table of the release before that one, and so on down to the machine type's own.</summary>
    public IEnumerable<string> Compat(string version, string asOf)
    {
        foreach (var entry in Lines(null).Where(entry => Has(entry.Correction, asOf)))
            yield return entry.Value;

        foreach (var table in TablesFromTheNewest().Where(table => Reaches(table, version) && IsKnown(table, asOf)))
        {
            foreach (var entry in Lines(table).Where(entry => Has(entry.Correction, asOf)))
                yield return entry.Value;
        }
    }

    /// <summary>Stands for a value that is not known.</summary>
    public const string NotKnown = "?";

    /// <summary>What a machine type reports in a release's binaries; <see cref="NotKnown"/> if no line says it.</summary>
    public string? Value(PropertyDefinition property, string version, string asOf)
    {
        // A nearer declaration replaces all of those below it.
        var steps = new List<StepDefinition>();
        foreach (var scope in scopes)
        {
            if (scope.Steps.Count > 0)
                steps = [.. scope.Steps];
        }

        // A flag that is named somewhere is off until it is on.
        var value = property.Default.Value ?? (steps.Count > 0 && property.ValueType.Kind == PropertyValueKind.Flag ? "false" : null);

        // Walk up the versions and change the value wherever a line says so.
        foreach (var at in Versions.Take(Place(version) + 1).Prepend(null))
        {
            var lines = steps.Where(step => step.Since == at && Has(step.Correction, asOf)).ToList();
            if (lines.Count > 0)
                value = NotKnown;
            foreach (var step in lines.Where(step => step.Known == default))
                value = step.Value.Value;
            foreach (var step in lines.Where(step => step.Known != default && IsConfirmed(step.Known, asOf)))
                value = step.Value.Value;
        }

        return value;
    }

    // From the first release that is named to the last one; from the first or to the last of all if one is not.
    private static bool IsConfirmed(KnownSpan known, string asOf) => Releases
        .SkipWhile(release => known.From is not null && release != known.From)
        .Reverse()
        .SkipWhile(release => known.Until is not null && release != known.Until)
        .Contains(asOf);

    // The release after that of a table is the first to have it. The last of all stands for one that has no name yet.
    private static bool IsKnown(string table, string asOf) => asOf == Releases[^1] || ReleaseOf(table) < IndexOf(Releases, asOf);

    private static IEnumerable<string> TablesFromTheNewest() => ["2.1", "2.0", "1.1", "1.0", "1.0.1"];

    // The table of 1.0 reaches its bug-fix machine type too.
    private static bool Reaches(string table, string version) => Place(version) <= (table == "1.0" ? Place("1.0.1") : Place(table));

    private static int Place(string version) => IndexOf(Versions, version);

    private static int ReleaseOf(string version) => IndexOf(Releases, version == "1.0.1" ? "1.0" : version);

    private static int IndexOf(IReadOnlyList<string> list, string text) => list.ToList().IndexOf(text);

    private static bool Has(Correction correction, string asOf)
    {
        var has = correction.AddedIn is null;
        foreach (var release in Releases)
        {
            has = (has || release == correction.AddedIn) && release != correction.RemovedIn;
            if (release == asOf)
                break;
        }

        return has;
    }

    private IEnumerable<CompatDefinition> Lines(string? table)
    {
        foreach (var scope in scopes)
        {
            foreach (var entry in scope.Compat)
            {
                if (entry.UpTo == table)
                    yield return entry;
            }
        }
    }
}
