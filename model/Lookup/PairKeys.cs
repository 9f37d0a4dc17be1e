namespace MachineTypes.Model.Lookup;

/// <summary>Keys for pairs of texts of a fixed set, such as driver and property: each text's own key, turned by a factor, and their sum.</summary>
public sealed class PairKeys
{
    private PairKeys(TextKey first, TextKey second, ulong factor)
    {
        First = first;
        Second = second;
        Factor = factor;
    }

    public TextKey First { get; }

    public TextKey Second { get; }

    /// <summary>What the second text's key is multiplied with before it is added to the first's.</summary>
    public ulong Factor { get; }

    /// <param name="pairs">Different pairs.</param>
    public static PairKeys For(IReadOnlyCollection<(string First, string Second)> pairs)
    {
        var first = TextKey.For([.. pairs.Select(p => p.First).Distinct()]);
        var second = TextKey.For([.. pairs.Select(p => p.Second).Distinct()]);
        for (var factor = 0xD6E8FEB86659FD93UL; ; factor = unchecked((factor * 6364136223846793005UL) + 1442695040888963406UL) | 1)
        {
            var keys = new PairKeys(first, second, factor);
            if (pairs.Select(p => keys.Of(p.First, p.Second)).Distinct().Count() == pairs.Count)
            {
                return keys;
            }
        }
    }

    public ulong Of(string first, string second) => unchecked(First.Of(first) + (Second.Of(second) * Factor));
}
