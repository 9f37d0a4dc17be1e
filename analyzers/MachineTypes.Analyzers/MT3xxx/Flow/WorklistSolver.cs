using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Solves the forward dataflow problem of one function: a worklist of basic blocks, lowest ordinal first, each visited again when the join at
/// its entry changes. It terminates because entry states only move up a lattice of finite height; the work budget bounds the time.
/// </summary>
internal sealed class WorklistSolver(ControlFlowGraph graph, TransferFunction transfer, AccessPathReader paths, VariableUsage variables, WorkBudget budget)
{
    private readonly AbstractState?[] _entryStates = new AbstractState?[graph.Blocks.Length];
    private readonly SortedSet<int> _worklist = [];
    private readonly ExceptionRegions _regions = new(graph, paths);
    private readonly LiveVariables _live = new(graph, variables);

    public ControlFlowGraph Graph => graph;

    /// <summary>Joins a state into the function's entry; returns true if that changed the entry.</summary>
    public bool Enter(AbstractState state) => Propagate(0, state);

    /// <summary>Iterates until the worklist is empty.</summary>
    public void Solve()
    {
        while (_worklist.Count > 0)
        {
            var ordinal = _worklist.Min;
            _worklist.Remove(ordinal);
            var entry = _entryStates[ordinal]!;
            budget.Spend(1 + entry.Size);
            Visit(graph.Blocks[ordinal], entry, isFixedPoint: false);
        }
    }

    /// <summary>Applies the transfer functions of each reachable block once more, at the fixed point, so that the observer sees final states only.</summary>
    public void Replay()
    {
        foreach (var block in graph.Blocks)
        {
            if (_entryStates[block.Ordinal] is { } entry)
            {
                Visit(block, entry, isFixedPoint: true);
            }
        }
    }

    private void Visit(BasicBlock block, AbstractState entry, bool isFixedPoint)
    {
        AbstractState? state = entry;

        // An exception can leave the block between any two operations, with the state that holds there.
        var handlers = isFixedPoint ? [] : _regions.HandlersOf(block);
        transfer.BeginBlock(handlers.Count > 0 ? entry : null);
        foreach (var operation in block.Operations)
        {
            state = transfer.Apply(operation, state);
            if (state is null)
            {
                break;
            }
        }

        if (state is not null && block.BranchValue is { } value)
        {
            state = transfer.Apply(value, state);
        }

        if (isFixedPoint)
        {
            if (state is not null && block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition })
            {
                transfer.ObserveBranch(condition, state);
            }

            if (state is not null && block is { FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return, BranchValue: { } returned })
            {
                transfer.ObserveReturn(returned, state);
            }

            return;
        }

        foreach (var handler in handlers)
        {
            Propagate(handler, transfer.EndBlock() ?? entry);
        }

        if (state is not null)
        {
            PropagateToSuccessors(block, state);
        }
    }

    private void PropagateToSuccessors(BasicBlock block, AbstractState state)
    {
        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } condition)
        {
            PropagateAlong(block.FallThroughSuccessor, state);
            return;
        }

        var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        PropagateAlong(block.ConditionalSuccessor, transfer.Assume(condition, jumpsWhen, state));
        PropagateAlong(block.FallThroughSuccessor, transfer.Assume(condition, !jumpsWhen, state));
    }

    private void PropagateAlong(ControlFlowBranch? branch, AbstractState? state)
    {
        if (branch is null || state is null)
        {
            return;
        }

        // A branch through finally blocks enters each of them, and continues with what they leave unchanged.
        foreach (var region in branch.FinallyRegions)
        {
            Propagate(region.FirstBlockOrdinal, state);
            state = _regions.WrittenIn(region).Aggregate(state, (after, path) => after.Kill(path));
        }

        if (branch.Destination is { } destination)
        {
            var inScope = branch.LeavingRegions.SelectMany(LiveVariables.DeclaredIn).Aggregate(state, (after, path) => after.Kill(path));
            Propagate(destination.Ordinal, _live.KillDead(inScope, destination.Ordinal));
        }
    }

    private bool Propagate(int ordinal, AbstractState state)
    {
        var old = _entryStates[ordinal];
        var joined = old is null ? state : StateJoin.Of(old, state);
        if (old is not null && joined.IsEqualTo(old))
        {
            return false;
        }

        _entryStates[ordinal] = joined;
        _worklist.Add(ordinal);
        return true;
    }
}
