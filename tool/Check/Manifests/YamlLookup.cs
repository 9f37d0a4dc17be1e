using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check.Manifests;

/// <summary>Finds the values of keys, including those that a mapping takes over from others by <c>&lt;&lt;</c>.</summary>
internal sealed class YamlLookup
{
    /// <summary>The key whose values are mappings that are taken over.</summary>
    public const string Merge = "<<";

    // A manifest takes a few lookups per guest. Mappings that take over each other could take any number.
    private const int MaxSteps = 5_000_000;

    // Mappings that are taken over rarely take over others.
    private const int MaxMerges = 10;

    private int _steps;

    /// <summary>Returns the values of a key. There are several if the file is a template whose branches contain the key.</summary>
    /// <param name="node">The mapping; other nodes have no keys.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="UnreadableGuestException">The mappings of the file take over each other too often.</exception>
    public IReadOnlyList<YamlNode> All(YamlNode node, string key)
    {
        var found = new List<YamlNode>();
        Find(node, key, found, MaxMerges);
        return found;
    }

    /// <summary>Returns the last value of a key; null if there is none.</summary>
    /// <param name="node">The mapping; null for none.</param>
    /// <param name="key">The key.</param>
    public YamlNode? Last(YamlNode? node, string key) => node is null ? null : All(node, key) is [.., var last] ? last : null;

    // A key of the mapping itself hides those that it takes over, and of those, the first one counts.
    private void Find(YamlNode node, string key, List<YamlNode> found, int merges)
    {
        _steps += node.Entries.Count + 1;
        if (_steps > MaxSteps)
            throw new UnreadableGuestException(node.Position, "mappings take over each other too often (<<), which manifests never do");

        found.AddRange(node.Entries.Where(entry => entry.Key == key).Select(entry => entry.Value));
        if (found.Count > 0 || merges == 0)
            return;

        foreach (var merged in node.Entries.Where(entry => entry.Key == Merge).Select(entry => entry.Value))
        {
            foreach (var source in merged.Items.Select(item => item.Value).Append(merged))
            {
                Find(source, key, found, merges - 1);
                if (found.Count > 0)
                    return;
            }
        }
    }
}
