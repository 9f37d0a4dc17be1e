using System.Collections.Immutable;
using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// What a condition implies about machine values: a conjunction with one set of possible machine types per access path. An access path that is
/// not in it is unconstrained. The bottom, a constraint that nothing satisfies, is null.
/// </summary>
internal sealed class Constraint(ImmutableDictionary<AccessPath, PossibleMachines> machines)
{
    /// <summary>The top: nothing is implied.</summary>
    public static Constraint None { get; } = new(ImmutableDictionary<AccessPath, PossibleMachines>.Empty);

    public ImmutableDictionary<AccessPath, PossibleMachines> Machines { get; } = machines;

    public static Constraint? Of(AccessPath machine, CatalogFacts catalog, MachineSet set) =>
        set.IsEmpty ? null : new(ImmutableDictionary<AccessPath, PossibleMachines>.Empty.Add(machine, new(catalog, set)));

    /// <summary>The access paths that some constraints are about. A path of several of them is there several times.</summary>
    public static ImmutableArray<AccessPath> PathsOf(IEnumerable<Constraint?> constraints) =>
        constraints.SelectMany(constraint => constraint is { Machines.IsEmpty: false } ? constraint.Machines.Keys : []).ToImmutableArray();

    /// <summary>The same for values that may not exist where the constraint holds.</summary>
    public Constraint OrAbsent() => new(Machines.ToImmutableDictionary(m => m.Key, m => m.Value with { MayBeAbsent = true }));

    /// <summary>The constraint that holds where both hold.</summary>
    public static Constraint? Meet(Constraint? left, Constraint? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        var machines = left.Machines;
        foreach (var other in right.Machines)
        {
            var met = machines.TryGetValue(other.Key, out var own) ? own.Meet(other.Value) : other.Value;
            if (met.IsImpossible)
            {
                return null;
            }

            machines = machines.SetItem(other.Key, met);
        }

        return new(machines);
    }

    /// <summary>The constraint that holds where at least one of the two holds.</summary>
    public static Constraint? Join(Constraint? left, Constraint? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        var machines = ImmutableDictionary.CreateBuilder<AccessPath, PossibleMachines>();
        foreach (var own in left.Machines)
        {
            if (right.Machines.TryGetValue(own.Key, out var other))
            {
                machines.Add(own.Key, own.Value.Join(other));
            }
        }

        return new(machines.ToImmutable());
    }

    public static bool AreEqual(Constraint? left, Constraint? right) => ReferenceEquals(left, right)
        || (left is not null && right is not null && AreEqual(left.Machines, right.Machines));

    public static bool AreEqual(ImmutableDictionary<AccessPath, PossibleMachines> left, ImmutableDictionary<AccessPath, PossibleMachines> right) =>
        ReferenceEquals(left, right)
        || (left.Count == right.Count && left.All(own => right.TryGetValue(own.Key, out var other) && own.Value.IsEqualTo(other)));
}
