using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// The last block in which a function reads or writes each of its variables. What is known of a variable behind it is of no use, and would be carried through the rest of a long method.
/// </summary>
internal sealed class Lifetimes
{
    private readonly Dictionary<ISymbol, int> _ends = new(SymbolEqualityComparer.Default);

    public Lifetimes(ControlFlowGraph graph, Variables variables)
    {
        var loopEnds = LoopEnds(graph);
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.BranchValue is null ? block.Operations : block.Operations.Add(block.BranchValue))
            {
                foreach (var local in operation.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
                {
                    _ends[local.Local] = Math.Max(loopEnds[block.Ordinal], _ends.TryGetValue(local.Local, out var end) ? end : 0);
                }
            }
        }

        // An inner function may be called at any time.
        foreach (var captured in variables.UsedByInnerFunctions)
        {
            _ends.Remove(captured);
        }
    }

    /// <summary>The state without what is known of variables that the rest does not use.</summary>
    public FlowState Trim(FlowState state, int destination)
    {
        if (state.Size == 0)
        {
            return state;
        }

        var ended = new HashSet<ValueKey>();
        foreach (var key in state.Facts.Keys.Concat(state.Aliases.Keys).Concat(state.Aliases.Values).Concat(state.Bindings.Keys))
        {
            if (key.Root is { Symbol: ILocalSymbol local } root && _ends.TryGetValue(local, out var end) && end < destination)
            {
                ended.Add(root);
            }
        }

        return ended.Aggregate(state, (after, key) => after.Forget(key));
    }

    // For each block, the end of the outermost loop that it stands in; its own place where it stands in none.
    private static int[] LoopEnds(ControlFlowGraph graph)
    {
        var ends = graph.Blocks.Select(b => b.Ordinal).ToArray();
        foreach (var block in graph.Blocks)
        {
            foreach (var branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
            {
                if (branch?.Destination is { } start && start.Ordinal <= block.Ordinal)
                {
                    ends[start.Ordinal] = Math.Max(ends[start.Ordinal], block.Ordinal);
                }
            }
        }

        // A loop that begins within another one, or overlaps it, ends with it.
        var furthest = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            furthest = furthest >= i ? Math.Max(furthest, ends[i]) : ends[i];
            ends[i] = furthest;
        }

        for (var i = ends.Length - 2; i >= 0; i--)
        {
            ends[i] = ends[i] > i ? Math.Max(ends[i], ends[Math.Min(ends[i], ends.Length - 1)]) : ends[i];
        }

        return ends;
    }
}
