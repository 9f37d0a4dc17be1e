using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Rules;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>
/// A cache of the findings for the most recent surfaces. An editor analyzes one project again and again, each time in a new compilation, but most edits do
/// not change the surface. The entries are values that do not refer to a compilation, and there are about as many as projects being edited at the same time.
/// </summary>
internal sealed class RecentFindings
{
    private const int Capacity = 16;

    private readonly object _gate = new();
    private readonly LinkedList<(DeclarationFingerprint Surface, SharedFindings Findings)> _recent = new();

    /// <summary>Returns the findings for a surface; null where they are not cached.</summary>
    public SharedFindings? Find(DeclarationFingerprint surface)
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

    /// <summary>Adds the findings for a surface. They must be complete, because unfinished findings keep the definitions that they are computed from alive.</summary>
    public void Keep(DeclarationFingerprint surface, SharedFindings findings)
    {
        lock (_gate)
        {
            if (_recent.Any(known => known.Surface == surface))
            {
                return;
            }

            _recent.AddFirst((surface, findings));
            if (_recent.Count > Capacity)
            {
                _recent.RemoveLast();
            }
        }
    }
}
