using MachineTypes.Shared;

namespace MachineTypes.Model.Lookup;

/// <summary>
/// How a text of a fixed set is told from the others by its length and a few of its characters, each in a byte of one number. All texts of
/// the set have different keys, which the constructor proves; where no few characters tell them apart, the key is a hash of the whole text.
/// </summary>
public sealed class TextKey
{
    // The length and seven characters fill 64 bits.
    private const int MostPositions = 7;

    private const ulong HashStart = 14695981039346656037UL;

    private TextKey(IReadOnlyList<int> positions, ulong seed, int shortest, int longest)
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
    public bool IsWholeText => Seed != 0;

    public int Shortest { get; }

    public int Longest { get; }

    /// <summary>Finds the fewest characters that tell the texts apart, one after the other, or a hash that does.</summary>
    /// <param name="texts">Different texts.</param>
    public static TextKey For(IReadOnlyCollection<string> texts)
    {
        var shortest = texts.Count == 0 ? 0 : texts.Min(t => t.Length);
        var longest = texts.Count == 0 ? 0 : texts.Max(t => t.Length);
        var groups = new TextGroups(texts);
        var positions = new List<int>();
        while (groups.Count < texts.Count)
        {
            var best = positions.Count == MostPositions ? null : groups.BestOf(Candidates(longest));
            if (best is null)
            {
                return OfWholeText(texts, shortest, longest);
            }

            positions.Add(best.Value);
            groups.Split(best.Value);
        }

        return new(positions, 0, shortest, longest);
    }

    /// <summary>The key of any text, of the set or not. Generated code computes the same.</summary>
    public ulong Of(string text)
    {
        if (IsWholeText)
        {
            return NameKey.Hash(text, Seed);
        }

        ulong key = (uint)text.Length;
        foreach (var position in Positions)
        {
            key = NameKey.Add(key, text, position);
        }

        return key;
    }

    /// <summary>What a key takes of the character at a place: the byte that tells ASCII characters apart, or zero.</summary>
    internal static byte At(string text, int position) => unchecked((byte)NameKey.Add(0, text, position));

    private static TextKey OfWholeText(IReadOnlyCollection<string> texts, int shortest, int longest)
    {
        for (ulong seed = HashStart; ; seed += 2)
        {
            var key = new TextKey([], seed, shortest, longest);
            if (Distinct(texts, key) == texts.Count)
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

    private static int Distinct(IReadOnlyCollection<string> texts, TextKey key) => new HashSet<ulong>(texts.Select(key.Of)).Count;
}
