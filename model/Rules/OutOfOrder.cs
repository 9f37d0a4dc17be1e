namespace MachineTypes.Model.Rules;

/// <summary>Finds which elements of a list have to go so that the rest is in order: the fewest, and of several that could go, the later ones.</summary>
internal static class OutOfOrder
{
    /// <param name="mayFollow">Whether the second may come anywhere after the first.</param>
    public static IReadOnlyList<T> Find<T>(IReadOnlyList<T> items, Func<T, T, bool> mayFollow)
    {
        // The longest ordered sequence that starts with each item, and the item that comes next in it.
        var length = new int[items.Count];
        var next = new int[items.Count];
        for (var i = items.Count - 1; i >= 0; i--)
        {
            (length[i], next[i]) = (1, -1);
            for (var j = i + 1; j < items.Count; j++)
            {
                if (length[j] >= length[i] && mayFollow(items[i], items[j]))
                {
                    (length[i], next[i]) = (length[j] + 1, j);
                }
            }
        }

        var kept = new HashSet<int>();
        for (var at = items.Count == 0 ? -1 : Array.IndexOf(length, length.Max()); at >= 0; at = next[at])
        {
            kept.Add(at);
        }

        return [.. items.Where((_, i) => !kept.Contains(i))];
    }
}
