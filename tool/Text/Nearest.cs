namespace MachineTypes.Tool.Text;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class Nearest
{
    private const int LongestGuess = 100;
    private const int Cost = 2;

    /// <summary>The nearest of the candidates, if one is near enough to be worth a question.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="candidates">What there is. Of equally near ones the later wins: machine types are listed with the newest last.</param>
    /// <returns>The candidate, or null.</returns>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        if (text.Length is 0 or > LongestGuess)
            return null;

        string? best = null;
        var (bestDistance, bestPrefix) = (int.MaxValue, -1);
        foreach (var candidate in candidates)
        {
            var distance = Distance(text, candidate);
            var prefix = text.AsSpan().CommonPrefixLength(candidate);
            if (distance < bestDistance || (distance == bestDistance && prefix >= bestPrefix))
                (best, bestDistance, bestPrefix) = (candidate, distance, prefix);
        }

        // At most every third letter may be wrong, or there is no likeness left.
        return best is not null && bestDistance <= Math.Max(Cost, Cost * Math.Min(text.Length, best.Length) / 3) ? best : null;
    }

    /// <summary>The least sum of insertions, deletions and replacements; replacing a letter by one that looks like it costs half.</summary>
    private static int Distance(string a, string b)
    {
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            above[j] = j * Cost;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i * Cost;
            for (var j = 1; j <= b.Length; j++)
                row[j] = Math.Min(above[j - 1] + Replacement(a[i - 1], b[j - 1]), Math.Min(above[j], row[j - 1]) + Cost);

            (above, row) = (row, above);
        }

        return above[b.Length];
    }

    private static int Replacement(char a, char b) => a == b ? 0 : Shape(a) == Shape(b) ? Cost / 2 : Cost;

    private static char Shape(char c) => char.ToLowerInvariant(c) switch
    {
        'o' => '0',
        'l' or 'i' => '1',
        '_' => '-',
        ',' => '.',
        var lower => lower,
    };
}
