namespace MachineTypes.Tool.Catalogs;

/// <summary>Aligns two compat lists: finds the entries that they have in common, in order.</summary>
internal static class CompatAlignment
{
    // Real lists have fewer than 300 entries. The table of two lists with many thousands that differ throughout would need too much memory.
    private const long MaxTableSize = 4_000_000;

    /// <summary>Finds a longest common subsequence of two lists.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <param name="isComplete">true if the result is a longest common subsequence; false if the lists are too long and the result is only their common prefix.</param>
    /// <returns>The indexes of the entries that match, in ascending order.</returns>
    public static IReadOnlyList<(int Left, int Right)> Of(ReadOnlySpan<CompatEntry> left, ReadOnlySpan<CompatEntry> right, out bool isComplete)
    {
        var start = left.CommonPrefixLength(right);
        var matches = Enumerable.Range(0, start).Select(index => (index, index)).ToList();
        isComplete = (long)(left.Length - start) * (right.Length - start) <= MaxTableSize;
        if (!isComplete)
            return matches;

        var common = CommonLengths(left[start..], right[start..]);
        for (int i = start, j = start; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
                matches.Add((i++, j++));
            else if (common[i - start + 1, j - start] >= common[i - start, j - start + 1])
                i++;
            else
                j++;
        }

        return matches;
    }

    // [i, j]: the length of a longest common subsequence of left[i..] and right[j..].
    private static int[,] CommonLengths(ReadOnlySpan<CompatEntry> left, ReadOnlySpan<CompatEntry> right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
