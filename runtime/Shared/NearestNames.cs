namespace MachineTypes.Shared;

// See docs/decisions/0012-shared-source-files.md.
/// <summary>Finds the existing names that are nearest to an unknown one.</summary>
internal static class NearestNames
{
    // The cost of one typing error: low for a letter that looks like the digit; for a wrong digit, the higher the further it is off.
    private const int Missing = 10;
    private const int LookAlike = 5;
    private const int Different = 2 * Missing;
    private const int Most = 2 * Missing;

    /// <summary>Returns the names that may have been meant: the nearest one, and others that are almost as near.</summary>
    /// <param name="written">The name that does not exist.</param>
    /// <param name="names">The names that exist.</param>
    /// <param name="most">The maximum number of names to return.</param>
    public static IReadOnlyList<string> Of(string written, IEnumerable<string> names, int most = 3)
    {
        var near = ByDistance(written, names).ToList();
        return [.. near.TakeWhile(n => n.Cost <= near[0].Cost + (LookAlike / 2)).Take(most).Select(n => n.Name)];
    }

    /// <summary>Returns the nearest of the names, the first of several that are equally near; null if none is near enough to be meant.</summary>
    /// <param name="written">The name that does not exist.</param>
    /// <param name="names">The names that exist.</param>
    public static string? Nearest(string written, IEnumerable<string> names) => ByDistance(written, names).FirstOrDefault().Name;

    private static IEnumerable<(string Name, int Cost)> ByDistance(string written, IEnumerable<string> names) => names
        .Select(name => (Name: name, Cost: Distance(written, name)))
        .Where(n => n.Cost <= Most && n.Cost < Missing * Math.Max(written.Length, n.Name.Length))
        .OrderBy(n => n.Cost);

    private static int Distance(string left, string right)
    {
        // Too far apart to matter; the unknown name may be of any length.
        if (Math.Abs(left.Length - right.Length) * Missing > Most)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).Select(i => i * Missing).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] += Missing;
            for (var j = 0; j < right.Length; j++)
            {
                var replaced = diagonal + Replacing(left[i], right[j]);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], row[j + 1]) + Missing);
            }
        }

        return row[right.Length];
    }

    private static int Replacing(char left, char right)
    {
        if (left == right)
        {
            return 0;
        }

        if (char.ToUpperInvariant(left) == char.ToUpperInvariant(right) || Digit(left) == Digit(right))
        {
            return LookAlike;
        }

        return left is >= '0' and <= '9' && right is >= '0' and <= '9' ? Missing + Math.Abs(left - right) : Different;
    }

    private static char Digit(char c) => c switch
    {
        'o' or 'O' => '0',
        'l' or 'I' or 'i' => '1',
        ',' or '_' or '-' => '.',
        _ => c,
    };
}
