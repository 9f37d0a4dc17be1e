using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Live variables, approximated from above by block order: a local counts as live up to the last block that mentions it or, in a loop, up to the
/// end of the outermost loop. What a state knows about dead variables is killed, because otherwise states grow along a long method.
/// </summary>
internal sealed class LiveVariables
{
    private readonly Dictionary<ISymbol, int> _lastBlocks = new(SymbolEqualityComparer.Default);

    public LiveVariables(ControlFlowGraph graph, VariableUsage variables)
    {
        var loopEnds = LoopEnds(graph);
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.BranchValue is null ? block.Operations : block.Operations.Add(block.BranchValue))
            {
                foreach (var local in operation.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
                {
                    _lastBlocks[local.Local] = loopEnds[block.Ordinal];
                }
            }
        }

        // A lambda or local function may run at any time, so what it captures is always live.
        foreach (var captured in variables.UsedByInnerFunctions)
        {
            _lastBlocks.Remove(captured);
        }
    }

    /// <summary>The locals and flow captures that are declared in a region, and go out of scope where a branch leaves it.</summary>
    public static IEnumerable<AccessPath> DeclaredIn(ControlFlowRegion region) =>
        region.Locals.Select(AccessPath.Of).Concat(region.CaptureIds.Select(AccessPath.Of));

    /// <summary>The state without the variables that are dead at the entry of a block.</summary>
    public AbstractState KillDead(AbstractState state, int destination)
    {
        if (state.Size == 0)
        {
            return state;
        }

        HashSet<AccessPath>? dead = null;
        foreach (var entry in state.Machines)
        {
            Add(entry.Key);
        }

        foreach (var alias in state.Aliases)
        {
            Add(alias.Key);
            Add(alias.Value);
        }

        foreach (var entry in state.Values)
        {
            Add(entry.Key);
        }

        return dead is null ? state : dead.Aggregate(state, (after, path) => after.Kill(path));

        void Add(AccessPath path)
        {
            if (path.Root is { Symbol: ILocalSymbol local } root && _lastBlocks.TryGetValue(local, out var last) && last < destination)
            {
                (dead ??= []).Add(root);
            }
        }
    }

    // For each block, the last block of the outermost loop around it, or the block itself. A loop is the range between the two ends of a back edge.
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

        // Loops that are nested or overlap count as one. So the ends never decrease.
        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] = Math.Max(ends[i], ends[i - 1]);
        }

        for (var i = ends.Length - 1; i >= 0; i--)
        {
            ends[i] = ends[ends[i]];
        }

        return ends;
    }
}
