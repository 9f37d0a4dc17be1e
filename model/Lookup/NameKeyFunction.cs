using MachineTypes.Shared;

namespace MachineTypes.Model.Lookup;

/// <summary>
/// How a text of a fixed set is told from the others by its length and a few of its characters, each in a byte of one number. All texts of
/// the set have different keys, which the constructor proves; where no few characters tell them apart, the key is a hash of the whole text.
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

    /// <summary>The places of the characters: 0 and up from the start, -1 and down from the end. A text without that place has a zero there.</summary>
    public IReadOnlyList<int> Positions { get; }

    /// <summary>Where the hash of the whole text starts, if that is the key.</summary>
    public ulong Seed { get; }

    /// <summary>Whether the key is a hash of the whole text.</summary>
    public bool HashesWholeName => Seed != 0;

    public int Shortest { get; }

    public int Longest { get; }

    /// <summary>Finds the fewest characters that tell the texts apart, one after the other, or a hash that does.</summary>
    /// <param name="names">Different texts.</param>
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

    /// <summary>The key of any text, of the set or not. Generated code computes the same.</summary>
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

    /// <summary>What a key takes of the character at a place: the byte that tells ASCII characters apart, or zero.</summary>
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

    // The end first: versions tell machine types apart more than families do.
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
