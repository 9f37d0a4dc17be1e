using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Verify;

/// <summary>
/// Compares two compat lists entry by entry and in order. The lists are aligned first, so that one missing entry is one difference and
/// not one at every place after it.
/// </summary>
internal static class CompatComparison
{
    // A real list has under 300 entries. Lists of many thousands that differ throughout are compared place by place.
    private const long LargestTable = 4_000_000;

    /// <summary>Finds the differences of two lists.</summary>
    /// <param name="machineType">The machine type whose lists they are.</param>
    /// <param name="catalogue">The catalogue's list.</param>
    /// <param name="reply">The reply's list.</param>
    /// <returns>The differences, in order.</returns>
    public static IEnumerable<Difference> Compare(string machineType, IReadOnlyList<CompatEntry> catalogue, IReadOnlyList<CompatEntry> reply)
    {
        var own = new List<int>();
        var other = new List<int>();
        foreach (var (left, right) in Align([.. catalogue], [.. reply]))
        {
            if (left is { } i && right is { } j)
            {
                foreach (var difference in Gap())
                    yield return difference;
                own.Clear();
                other.Clear();
                if (catalogue[i] != reply[j])
                    yield return Differ(i, j);
            }
            else if (left is { } onlyLeft)
            {
                own.Add(onlyLeft);
            }
            else
            {
                other.Add(right!.Value);
            }
        }

        foreach (var difference in Gap())
            yield return difference;

        // Between two entries that agree, the n-th entry of one side stands against the n-th of the other.
        IEnumerable<Difference> Gap()
        {
            for (var n = 0; n < Math.Max(own.Count, other.Count); n++)
                yield return Differ(n < own.Count ? own[n] : null, n < other.Count ? other[n] : null);
        }

        Difference Differ(int? left, int? right) => new(
            machineType, "compat entry", left is { } i ? Show(catalogue[i]) : null, right is { } j ? Show(reply[j]) : null)
        {
            CataloguePosition = left + 1,
            ReplyPosition = right + 1,
        };
    }

    private static string Show(CompatEntry entry) => $"{Printable.Name(entry.Driver)}.{Printable.Name(entry.Property)}={Printable.Quoted(entry.Value)}";

    private static IEnumerable<(int? Left, int? Right)> Align(CompatEntry[] a, CompatEntry[] b)
    {
        var start = a.AsSpan().CommonPrefixLength(b);
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)])
            end++;

        // Beginning and end agree, and agreement is no news: only the middle matters.
        var left = a[start..^end];
        var right = b[start..^end];
        if ((long)left.Length * right.Length > LargestTable)
        {
            for (var n = 0; n < Math.Max(left.Length, right.Length); n++)
                yield return (n < left.Length ? start + n : null, n < right.Length ? start + n : null);
            yield break;
        }

        var common = CommonLengths(left, right);
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
                yield return (start + i++, start + j++);
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
                yield return (start + i++, null);
            else
                yield return (null, start + j++);
        }
    }

    // [i, j]: how many entries the rests from i and j on have in common, in order.
    private static int[,] CommonLengths(CompatEntry[] a, CompatEntry[] b)
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
