namespace MachineTypes.Model.Text;

/// <summary>Finds the name that was meant by one that does not exist.</summary>
public static class NearestName
{
    // What one slip costs: a letter that looks like the digit hardly anything, a wrong digit the more the further it is off.
    private const int Missing = 10;
    private const int LookAlike = 5;
    private const int Different = 2 * Missing;
    private const int Most = 2 * Missing;

    /// <summary>The nearest of the names, the first of several that are equally near; null where none is near enough to be meant.</summary>
    public static string? Of(string written, IEnumerable<string> names) => Near(written, names).FirstOrDefault().Name;

    /// <summary>The names that may have been meant: the nearest, and others that are hardly further, so many at most.</summary>
    public static IReadOnlyList<string> Several(string written, IEnumerable<string> names, int most)
    {
        var near = Near(written, names).ToList();
        return [.. near.TakeWhile(n => n.Cost <= near[0].Cost + LookAlike / 2).Take(most).Select(n => n.Name)];
    }

    private static IEnumerable<(string Name, int Cost)> Near(string written, IEnumerable<string> names) => names
        .Select(name => (Name: name, Cost: Distance(written, name)))
        .Where(n => n.Cost <= Most && n.Cost < Missing * Math.Max(written.Length, n.Name.Length))
        .OrderBy(n => n.Cost);

    private static int Distance(string left, string right)
    {
        // Beyond any use, and a text of any length may stand in source.
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
