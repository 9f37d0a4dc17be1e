using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Rules;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>
/// The findings of the surfaces that were looked at last. An editor asks about one project again and again, each time in a new compilation, and most edits change no surface. What
/// is kept is values, and few of them: as many as projects are edited side by side.
/// </summary>
internal sealed class RecentFindings
{
    private const int Most = 16;

    private readonly object _gate = new();
    private readonly LinkedList<(Surface Surface, SharedFindings Findings)> _recent = new();

    /// <summary>The findings of a surface, where they are still known.</summary>
    public SharedFindings? Find(Surface surface)
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

        return null;
    }

    /// <summary>Keeps the findings of a surface, now that they have been found: what was begun and cancelled holds all that it was to be found in.</summary>
    public void Keep(Surface surface, SharedFindings findings)
    {
        lock (_gate)
        {
            if (_recent.Any(known => known.Surface == surface))
            {
                return;
            }

            _recent.AddFirst((surface, findings));
            if (_recent.Count > Most)
            {
                _recent.RemoveLast();
            }
        }
    }
}
