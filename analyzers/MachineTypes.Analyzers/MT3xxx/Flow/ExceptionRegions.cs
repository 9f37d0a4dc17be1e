using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>The exceptional control flow of a function: which handlers an exception may reach, and what a finally block kills on the paths through it.</summary>
internal sealed class ExceptionRegions(ControlFlowGraph graph, AccessPathReader paths)
{
    private readonly Dictionary<ControlFlowRegion, IReadOnlyList<int>> _handlers = [];
    private readonly Dictionary<ControlFlowRegion, IReadOnlyList<AccessPath>> _written = [];

    /// <summary>The first blocks of all handlers (catch, filter and finally) that an exception in a block may reach, innermost first.</summary>
    public IReadOnlyList<int> HandlersOf(BasicBlock block) => Handlers(block.EnclosingRegion);

    /// <summary>The kill set of a finally block: the access paths that it writes.</summary>
    public IReadOnlyList<AccessPath> WrittenIn(ControlFlowRegion region)
    {
        if (!_written.TryGetValue(region, out var written))
        {
            var blocks = graph.Blocks.Skip(region.FirstBlockOrdinal).Take(region.LastBlockOrdinal - region.FirstBlockOrdinal + 1);
            _written.Add(region, written = [.. blocks
                .SelectMany(b => b.BranchValue is null ? b.Operations : b.Operations.Add(b.BranchValue))
                .SelectMany(o => o.DescendantsAndSelf())
                .SelectMany(Targets)
                .Distinct()]);
        }

        return written;
    }

    private IEnumerable<AccessPath> Targets(IOperation operation) => WriteTargets.Of(operation)
        .Select(paths.Of)
        .OfType<AccessPath>()
        .Concat(WriteTargets.Of(operation).SelectMany(WriteTargets.Declared).Select(AccessPath.Of));

    private IReadOnlyList<int> Handlers(ControlFlowRegion? region)
    {
        // The regions around a lambda or local function belong to the graph of the enclosing function.
        if (region is null || region.Kind == ControlFlowRegionKind.Root)
        {
            return [];
        }

        if (_handlers.TryGetValue(region, out var handlers))
        {
            return handlers;
        }

        var outer = Handlers(region.EnclosingRegion);
        if (region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is { } tryWithHandlers)
        {
            outer = [.. tryWithHandlers.NestedRegions.Where(r => r != region).Select(r => r.FirstBlockOrdinal), .. outer];
        }

        _handlers.Add(region, outer);
        return outer;
    }
}
