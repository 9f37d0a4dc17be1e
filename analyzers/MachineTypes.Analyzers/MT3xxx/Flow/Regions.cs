using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>The regions of a function: where an exception goes, and what lives in a region alone.</summary>
internal sealed class Regions(ControlFlowGraph graph, KeyReader keys)
{
    private readonly Dictionary<ControlFlowRegion, IReadOnlyList<int>> _handlers = [];
    private readonly Dictionary<ControlFlowRegion, IReadOnlyList<ValueKey>> _written = [];

    /// <summary>The first blocks of all handlers that an exception in a block may reach.</summary>
    public IReadOnlyList<int> HandlersOf(BasicBlock block) => Handlers(block.EnclosingRegion);

    /// <summary>What a finally block writes.</summary>
    public IReadOnlyList<ValueKey> WrittenIn(ControlFlowRegion region)
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

    /// <summary>The variables that end with a region, and the values that the compiler keeps in it.</summary>
    public static IEnumerable<ValueKey> OwnValues(ControlFlowRegion region) =>
        region.Locals.Select(ValueKey.Of).Concat(region.CaptureIds.Select(ValueKey.Of));

    private IEnumerable<ValueKey> Targets(IOperation operation) => WriteTargets.Of(operation)
        .Select(keys.Of)
        .OfType<ValueKey>()
        .Concat(WriteTargets.Of(operation).SelectMany(WriteTargets.Declared).Select(ValueKey.Of));

    private IReadOnlyList<int> Handlers(ControlFlowRegion? region)
    {
        // What encloses a whole lambda or local function are regions of another graph.
        if (region is null || region.Kind == ControlFlowRegionKind.Root)
        {
            return [];
        }

        if (_handlers.TryGetValue(region, out var handlers))
        {
            return handlers;
        }

        var outer = Handlers(region.EnclosingRegion);
        if (region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is { } whole)
        {
            outer = [.. whole.NestedRegions.Where(r => r != region).Select(r => r.FirstBlockOrdinal), .. outer];
        }

        _handlers.Add(region, outer);
        return outer;
    }
}
