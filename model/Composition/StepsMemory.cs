using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>
/// The steps of a family's properties that were computed before: composition and rules need the same ones many times, and a large catalogue has thousands of families.
/// Threads may lose each other's entries, which are then computed again.
/// </summary>
internal sealed class StepsMemory
{
    // Searching more entries would take longer than computing the steps.
    private const int Capacity = 64;

    private Node? _newest;

    /// <summary>Returns the steps of a property as of a release; computes them if they are not known.</summary>
    public PropertySteps GetOrAdd(PropertyDefinition property, Release? asOf, Func<PropertySteps> compute)
    {
        var newest = Volatile.Read(ref _newest);
        for (var node = newest; node is not null; node = node.Next)
        {
            if (ReferenceEquals(node.Property, property) && ReferenceEquals(node.AsOf, asOf))
            {
                return node.Steps;
            }
        }

        var steps = compute();
        var count = (newest?.Count ?? 0) + 1;
        Volatile.Write(ref _newest, count > Capacity ? new(property, asOf, steps, null, 1) : new(property, asOf, steps, newest, count));
        return steps;
    }

    private sealed record Node(PropertyDefinition Property, Release? AsOf, PropertySteps Steps, Node? Next, int Count);
}
