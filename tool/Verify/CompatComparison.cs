using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Verify;

/// <summary>
/// Compares two compat lists entry by entry and in order. The lists are aligned first, so that one missing entry is one difference and
/// not one for every entry after it.
/// </summary>
internal static class CompatComparison
{
    /// <summary>Finds the differences between two lists.</summary>
    /// <param name="machineType">The machine type whose lists they are.</param>
    /// <param name="catalogue">The list of the catalogue.</param>
    /// <param name="reply">The list of the reply.</param>
    /// <returns>The differences, in order.</returns>
    public static IEnumerable<Difference> Compare(string machineType, IReadOnlyList<CompatEntry> catalogue, IReadOnlyList<CompatEntry> reply)
    {
        CompatEntry[] left = [.. catalogue], right = [.. reply];
        var (i, j) = (0, 0);
        foreach (var (leftMatch, rightMatch) in Align(left, right).Append((left.Length, right.Length)))
        {
            // Between two matches, the n-th entry of one side is compared with the n-th entry of the other.
            while (i < leftMatch || j < rightMatch)
                yield return Differ(i < leftMatch ? i++ : null, j < rightMatch ? j++ : null);
            if (i < left.Length && j < right.Length && left[i] != right[j])
                yield return Differ(i, j);

            (i, j) = (leftMatch + 1, rightMatch + 1);
        }

        Difference Differ(int? leftIndex, int? rightIndex) => new(
            machineType, "compat entry", leftIndex is { } l ? Show(left[l]) : null, rightIndex is { } r ? Show(right[r]) : null)
        {
            CataloguePosition = leftIndex + 1,
            ReplyPosition = rightIndex + 1,
        };
    }

    private static string Show(CompatEntry entry) => $"{Printable.Name(entry.Driver)}.{Printable.Name(entry.Property)}={Printable.Quoted(entry.Value)}";

    // The common suffix is matched first, so that a difference near the start of a list does not affect the entries at its end.
    private static IEnumerable<(int Left, int Right)> Align(CompatEntry[] left, CompatEntry[] right)
    {
        var (leftEnd, rightEnd) = (left.Length, right.Length);
        var start = left.AsSpan().CommonPrefixLength(right);
        while (leftEnd > start && rightEnd > start && left[leftEnd - 1] == right[rightEnd - 1])
            (leftEnd, rightEnd) = (leftEnd - 1, rightEnd - 1);

        var matches = CompatAlignment.Of(left.AsSpan(..leftEnd), right.AsSpan(..rightEnd), out var isComplete);
        var suffix = Enumerable.Range(0, left.Length - leftEnd).Select(n => (leftEnd + n, rightEnd + n));
        return isComplete
            ? matches.Concat(suffix)
            : Enumerable.Range(0, Math.Min(leftEnd, rightEnd)).Select(index => (index, index)).Concat(suffix);
    }
}
