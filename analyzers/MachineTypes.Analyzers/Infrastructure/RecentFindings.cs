using MachineTypes.Generator.Parsing;

namespace MachineTypes.Analyzers;

/// <summary>
/// The findings of the surfaces that were looked at last. An editor asks about one project again and again, each time in a new compilation, and most edits change no surface. What
/// is kept is values, and few of them: as many as projects are edited side by side.
/// </summary>
internal sealed class RecentFindings
{
    private const int Most = 16;

    private readonly object _gate = new();
    private readonly LinkedList<(Surface Surface, FindingsByPlace Findings)> _recent = new();

    /// <summary>The findings of a surface: as they were found before, or found now.</summary>
    public FindingsByPlace Recall(Surface surface, Func<FindingsByPlace> find)
    {
        lock (_gate)
        {
            for (var node = _recent.First; node is not null; node = node.Next)
            {
                if (node.Value.Surface == surface)
                {
                    _recent.Remove(node);
                    _recent.AddFirst(node);
                    return node.Value.Findings;
                }
            }
        }

        var findings = find();
        lock (_gate)
        {
            _recent.AddFirst((surface, findings));
            if (_recent.Count > Most)
            {
                _recent.RemoveLast();
            }
        }

        return findings;
    }
}
