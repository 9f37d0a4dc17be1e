using MachineTypes.Shared;

namespace MachineTypes.Model.Lookup;

/// <summary>
/// A function that maps each name of a fixed set to a unique number, made from its length and a few of its characters. The constructor proves that all names of
/// the set have different keys; if a few characters cannot distinguish them, the key is a hash of the whole name.
/// </summary>
public sealed class NameKeyFunction
{
    // The length and seven characters fill 64 bits.
    private const int MaxPositions = 7;

    private const ulong HashStart = 14695981039346656037UL;

    private NameKeyFunction(IReadOnlyList<int> positions, ulong seed, int shortest, int longest)
    {
        Positions = positions;
        Seed = seed;
        Shortest = shortest;
        Longest = longest;
    }

    /// <summary>The positions of the characters: 0 and up from the start, -1 and down from the end. A shorter name contributes zero.</summary>
    public IReadOnlyList<int> Positions { get; }

    /// <summary>The seed of the hash, if the key is a hash of the whole name; otherwise, 0.</summary>
    public ulong Seed { get; }

    /// <summary>Whether the key is a hash of the whole name.</summary>
    public bool HashesWholeName => Seed != 0;

    public int Shortest { get; }

    public int Longest { get; }

    /// <summary>Greedily chooses the characters that distinguish the names, or else a hash.</summary>
    /// <param name="names">Distinct names.</param>
    public static NameKeyFunction For(IReadOnlyCollection<string> names)
    {
        var shortest = names.Count == 0 ? 0 : names.Min(t => t.Length);
        var longest = names.Count == 0 ? 0 : names.Max(t => t.Length);
        var groups = new NameGroups(names);
        var positions = new List<int>();
        while (groups.Count < names.Count)
        {
            var best = positions.Count == MaxPositions ? null : groups.BestOf(Candidates(longest));
            if (best is null)
            {
                return HashingWholeName(names, shortest, longest);
            }

            positions.Add(best.Value);
            groups.Split(best.Value);
        }

        return new(positions, 0, shortest, longest);
    }

    /// <summary>Returns the key of any name, in the set or not. The runtime computes the same.</summary>
    public ulong Of(string name)
    {
        if (HashesWholeName)
        {
            return NameKey.Hash(name, Seed);
        }

        ulong key = (uint)name.Length;
        foreach (var position in Positions)
        {
            key = NameKey.Add(key, name, position);
        }

        return key;
    }

    /// <summary>Returns what the character at a position contributes to a key: the byte that distinguishes ASCII characters, or zero.</summary>
    internal static byte At(string name, int position) => unchecked((byte)NameKey.Add(0, name, position));

    private static NameKeyFunction HashingWholeName(IReadOnlyCollection<string> names, int shortest, int longest)
    {
        for (ulong seed = HashStart; ; seed += 2)
        {
            var key = new NameKeyFunction([], seed, shortest, longest);
            if (Distinct(names, key) == names.Count)
            {
                return key;
            }
        }
    }

    // From the end first: versions distinguish machine types better than families do.
    private static IEnumerable<int> Candidates(int longest)
    {
        for (var i = 1; i <= Math.Min(longest, 64); i++)
        {
            yield return -i;
            yield return i - 1;
        }
    }

    private static int Distinct(IReadOnlyCollection<string> names, NameKeyFunction key) => new HashSet<ulong>(names.Select(key.Of)).Count;
}
