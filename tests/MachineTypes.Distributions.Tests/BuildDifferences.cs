namespace MachineTypes.Distributions.Tests;

/// <summary>Describes how a build differs from a catalogue, one line per difference: many concern most machine types.</summary>
internal sealed class BuildDifferences
{
    private const int MaxNames = 3;

    private readonly Dictionary<string, List<string>> _names = [];

    /// <summary>Adds a difference.</summary>
    public void Add(string line, string name)
    {
        if (!_names.TryAdd(line, [name]))
            _names[line].Add(name);
    }

    /// <summary>Compares the lists of a machine type.</summary>
    public void AddLists(string name, IReadOnlyList<CompatEntry> build, IReadOnlyList<CompatEntry> catalogue)
    {
        List<string> lines = [.. Missing("the build has", build, catalogue), .. Missing("the catalogue has", catalogue, build)];
        var (one, other) = build.Zip(catalogue).FirstOrDefault(pair => !pair.First.Equals(pair.Second));
        if (lines.Count == 0 && build.Count == catalogue.Count && !one.Equals(other))
            lines.Add($"the order differs: the build has {one} {Place(build, build.TakeWhile((entry, i) => entry.Equals(catalogue[i])).Count())}, where the catalogue has {other}");

        foreach (var line in lines)
            Add(line, name);
    }

    /// <summary>Fails if there are differences, with one line for each, which is what has to be declared.</summary>
    public void AssertNone(string release)
    {
        if (_names.Count > 0)
            Assert.Fail($"{release}:\n{string.Join('\n', Lines)}");
    }

    private IEnumerable<string> Lines => _names.Select(line =>
        $"{line.Key}: {string.Join(", ", line.Value.Take(MaxNames))}{(line.Value.Count > MaxNames ? $" and {line.Value.Count - MaxNames} more" : "")}");

    private static string Place(IReadOnlyList<CompatEntry> list, int i) => i > 0 ? $"after {Key(list[i - 1])}" : list.Count > 1 ? $"before {Key(list[1])}" : "alone";

    private static string Key(CompatEntry entry) => $"{entry.Driver}.{entry.Property}";

    private static IEnumerable<string> Missing(string who, IReadOnlyList<CompatEntry> list, IReadOnlyList<CompatEntry> other)
    {
        var rest = other.ToList();
        for (var i = 0; i < list.Count; i++)
        {
            if (!rest.Remove(list[i]))
                yield return $"{who} {list[i]} {Place(list, i)}, and the other does not";
        }
    }
}
