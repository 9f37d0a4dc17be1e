namespace MachineTypes.Tool.Import;

/// <summary>Finds what two lists have in common, in order.</summary>
internal static class Alignment
{
    // A real list has under 300 entries. Of lists of many thousands that differ throughout, only what they begin with is taken as common.
    private const long LargestTable = 4_000_000;

    /// <summary>The places of the entries that agree, in ascending order: the longest such sequence.</summary>
    public static IReadOnlyList<(int Left, int Right)> Of(CompatEntry[] left, CompatEntry[] right)
    {
        var start = left.AsSpan().CommonPrefixLength(right);
        var pairs = Enumerable.Range(0, start).Select(n => (n, n)).ToList();
        if ((long)(left.Length - start) * (right.Length - start) > LargestTable)
            return pairs;

        var common = CommonLengths(left.AsSpan(start), right.AsSpan(start));
        for (int i = start, j = start; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
                pairs.Add((i++, j++));
            else if (common[i - start + 1, j - start] >= common[i - start, j - start + 1])
                i++;
            else
                j++;
        }

        return pairs;
    }

    // [i, j]: how many entries the rests from i and j on have in common, in order.
    private static int[,] CommonLengths(ReadOnlySpan<CompatEntry> a, ReadOnlySpan<CompatEntry> b)
    {
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
