using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Carries states over the blocks of one function until nothing changes any more: each block in the order of the source, again when more comes to its start.</summary>
internal sealed class GraphFlow(ControlFlowGraph graph, OperationWalk walk, KeyReader keys, Variables variables, Effort effort)
{
    private readonly FlowState?[] _entries = new FlowState?[graph.Blocks.Length];
    private readonly SortedSet<int> _pending = [];
    private readonly Regions _regions = new(graph, keys);
    private readonly Lifetimes _lifetimes = new(graph, variables);

    public ControlFlowGraph Graph => graph;

    /// <summary>Adds what is known where the function is entered; false where that says nothing new.</summary>
    public bool Enter(FlowState state) => Flow(0, state);

    /// <summary>Works off what has changed.</summary>
    public void Run()
    {
        while (_pending.Count > 0)
        {
            var ordinal = _pending.Min;
            _pending.Remove(ordinal);
            var entry = _entries[ordinal]!;
            effort.Spend(1 + entry.Size);
            Over(graph.Blocks[ordinal], entry, passOn: true);
        }
    }

    /// <summary>Goes over each block that is reached once more, now that all states are settled.</summary>
    public void Revisit()
    {
        foreach (var block in graph.Blocks)
        {
            if (_entries[block.Ordinal] is { } entry)
            {
                Over(block, entry, passOn: false);
            }
        }
    }

    private void Over(BasicBlock block, FlowState entry, bool passOn)
    {
        FlowState? state = entry;
        var raised = entry;
        foreach (var operation in block.Operations)
        {
            state = walk.Over(operation, state);
            if (state is null)
            {
                break;
            }

            raised = ReferenceEquals(state, raised) ? raised : Merging.Of(raised, state);
        }

        if (state is not null && block.BranchValue is { } value)
        {
            state = walk.Over(value, state);
        }

        if (!passOn)
        {
            if (state is not null && block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition })
            {
                walk.Decide(condition, state);
            }

            return;
        }

        foreach (var handler in _regions.HandlersOf(block))
        {
            Flow(handler, raised);
        }

        if (state is not null)
        {
            Leave(block, state);
        }
    }

    private void Leave(BasicBlock block, FlowState state)
    {
        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } condition)
        {
            Follow(block.FallThroughSuccessor, state);
            return;
        }

        var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        Follow(block.ConditionalSuccessor, walk.Assume(condition, jumpsWhen, state));
        Follow(block.FallThroughSuccessor, walk.Assume(condition, !jumpsWhen, state));
    }

    private void Follow(ControlFlowBranch? branch, FlowState? state)
    {
        if (branch is null || state is null)
        {
            return;
        }

        foreach (var region in branch.FinallyRegions)
        {
            Flow(region.FirstBlockOrdinal, state);
            state = _regions.WrittenIn(region).Aggregate(state, (after, key) => after.Forget(key));
        }

        if (branch.Destination is { } destination)
        {
            var left = branch.LeavingRegions.SelectMany(Regions.OwnValues).Aggregate(state, (after, key) => after.Forget(key));
            Flow(destination.Ordinal, _lifetimes.Trim(left, destination.Ordinal));
        }
    }

    private bool Flow(int ordinal, FlowState state)
    {
        var old = _entries[ordinal];
        var merged = old is null ? state : Merging.Of(old, state);
        if (old is not null && merged.Same(old))
        {
            return false;
        }

        _entries[ordinal] = merged;
        _pending.Add(ordinal);
        return true;
    }
}

/// <summary>How much work an analysis may take before it gives up, which is silence.</summary>
internal sealed class Effort(int most, CancellationToken cancellation)
{
    private int _left = most;

    public bool IsSpent => _left < 0;

    public void Spend(int work)
    {
        cancellation.ThrowIfCancellationRequested();
        if ((_left -= work) < 0)
        {
            throw new EffortSpentException();
        }
    }
}

/// <summary>The analysis of a method took too much work.</summary>
internal sealed class EffortSpentException : Exception;
