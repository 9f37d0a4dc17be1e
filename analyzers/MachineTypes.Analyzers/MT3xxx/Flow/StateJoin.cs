using System.Collections.Immutable;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// The join of two states where paths meet. A machine value may be what it may be on either path: the union of the sets. Aliases and values stay where
/// both paths agree; an alias that is dropped leaves its own set behind, and booleans that differ become a condition. Aliases only disappear, sets only
/// grow and conditions only weaken, all of them bounded, so that the entry of a block changes a finite number of times.
/// </summary>
internal static class StateJoin
{
    public static AbstractState Of(AbstractState left, AbstractState right)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        var aliases = left.Aliases;
        foreach (var alias in left.Aliases)
        {
            if (!right.Aliases.TryGetValue(alias.Key, out var root) || !root.Equals(alias.Value))
            {
                aliases = aliases.Remove(alias.Key);
            }
        }

        return new(Machines(left, right, aliases), aliases, Values(left, right));
    }

    private static ImmutableDictionary<AccessPath, PossibleMachines> Machines(AbstractState left, AbstractState right, ImmutableDictionary<AccessPath, AccessPath> aliases)
    {
        if (ReferenceEquals(left.Machines, right.Machines) && ReferenceEquals(left.Aliases, right.Aliases))
        {
            return left.Machines;
        }

        // An access path that loses its alias in the join keeps what each path knew about the value that it had there.
        var machines = left.Machines;
        foreach (var path in left.Aliases.Concat(right.Aliases).Where(alias => !aliases.ContainsKey(alias.Key)).Select(alias => alias.Key))
        {
            if (Find(left, path) is { } l && Find(right, path) is { } r)
            {
                machines = Union(machines, path, l, r);
            }
        }

        foreach (var own in left.Machines)
        {
            machines = Find(right, own.Key) is { } other ? Union(machines, own.Key, own.Value, other) : machines.Remove(own.Key);
        }

        foreach (var own in right.Machines)
        {
            if (!left.Machines.ContainsKey(own.Key) && Find(left, own.Key) is { } other)
            {
                machines = Union(machines, own.Key, other, own.Value);
            }
        }

        return machines;
    }

    private static PossibleMachines? Find(AbstractState state, AccessPath path) => state.Machines.TryGetValue(state.Canonical(path), out var possible) ? possible : null;

    private static ImmutableDictionary<AccessPath, PossibleMachines> Union(
        ImmutableDictionary<AccessPath, PossibleMachines> machines, AccessPath path, PossibleMachines left, PossibleMachines right)
    {
        var set = left.Catalog == right.Catalog ? left.Set.Union(right.Set) : left.Catalog.Universe;
        return set.Equals(left.Catalog.Universe) ? machines.Remove(path)
            : machines.TryGetValue(path, out var old) && old.Set.Equals(set) ? machines
            : machines.SetItem(path, left with { Set = set });
    }

    private static ImmutableDictionary<AccessPath, AbstractValue> Values(AbstractState left, AbstractState right)
    {
        if (ReferenceEquals(left.Values, right.Values))
        {
            return left.Values;
        }

        var values = left.Values;
        foreach (var own in left.Values)
        {
            if (!right.Values.TryGetValue(own.Key, out var other))
            {
                values = values.Remove(own.Key);
            }
            else if (!AbstractValue.AreEqual(own.Value, other))
            {
                values = IsCondition(own.Value) && IsCondition(other)
                    ? values.SetItem(own.Key, Correlate(own.Value, left, other, right))
                    : values.Remove(own.Key);
            }
        }

        return values;
    }

    // Null is a constant that is neither true nor false.
    private static bool IsCondition(AbstractValue value) => value is ConditionValue or KnownConstant { Value: bool or null }
        || (value is FunctionOfMachine function && function.Results.Any(result => result is bool));

    // Path correlation: where a boolean differs between the paths, its value tells which path was taken, and with it all that was known there.
    private static ConditionValue Correlate(AbstractValue left, AbstractState leftState, AbstractValue right, AbstractState rightState)
    {
        var (l, r) = (left.AsCondition(), right.AsCondition());
        return new(
            Constraint.Join(Under(l.WhenTrue, leftState), Under(r.WhenTrue, rightState)),
            Constraint.Join(Under(l.WhenFalse, leftState), Under(r.WhenFalse, rightState)));
    }

    private static Constraint? Under(Constraint? constraint, AbstractState state) => state.Assume(constraint) is { } assumed ? new(assumed.Machines) : null;
}
