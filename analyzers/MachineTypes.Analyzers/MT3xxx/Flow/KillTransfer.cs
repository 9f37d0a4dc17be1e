using System.Collections.Immutable;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// The kill part of a write's transfer function: removes what depends on the old value of an access path. Where an alias of the old value
/// survives the write, what was known moves to that alias instead.
/// </summary>
internal static class KillTransfer
{
    public static AbstractState Apply(AbstractState state, Func<AccessPath, bool> isKilled)
    {
        if (!IsAffected(state, isKilled))
        {
            return state;
        }

        var survivors = Survivors(state, isKilled);

        // The access path by which a value can still be named after the write; null if there is none. A member is named by its object where that has another name, so that all
        // copies of the member's value remain copies.
        AccessPath? Renamed(AccessPath path) =>
            !isKilled(path) ? path
            : path.Instance is { } instance && Renamed(instance) is { } moved && path.Rebase(moved) is var member && !isKilled(member) ? member
            : survivors.TryGetValue(path, out var survivor) ? survivor
            : null;

        var machines = state.Machines;
        foreach (var entry in state.Machines)
        {
            if (isKilled(entry.Key))
            {
                machines = machines.Remove(entry.Key);
                machines = Renamed(entry.Key) is { } path ? machines.SetItem(path, entry.Value) : machines;
            }
        }

        var aliases = state.Aliases;
        foreach (var alias in state.Aliases)
        {
            if (!isKilled(alias.Key) && !isKilled(alias.Value))
            {
                continue;
            }

            aliases = aliases.Remove(alias.Key);
            if (Renamed(alias.Key) is { } path && Renamed(alias.Value) is { } root && !path.Equals(root))
            {
                aliases = aliases.SetItem(path, root);
            }
        }

        var values = state.Values;
        foreach (var entry in state.Values)
        {
            if (Renamed(entry.Key) is not { } path || Rename(Specialize(entry.Value, state, Renamed), Renamed) is not { } value)
            {
                values = values.Remove(entry.Key);
            }
            else if (!ReferenceEquals(value, entry.Value) || !path.Equals(entry.Key))
            {
                values = values.Remove(entry.Key).SetItem(path, value);
            }
        }

        return new(machines, aliases, values);
    }

    // Most writes change nothing that is known, and most states know few values: that has to be cheap.
    private static bool IsAffected(AbstractState state, Func<AccessPath, bool> isKilled) =>
        (!state.Values.IsEmpty && state.Values.Any(entry => isKilled(entry.Key) || DependsOnKilled(entry.Value, isKilled)))
        || (!state.Machines.IsEmpty && state.Machines.Any(entry => isKilled(entry.Key)))
        || (!state.Aliases.IsEmpty && state.Aliases.Any(alias => isKilled(alias.Key) || isKilled(alias.Value)));

    private static bool DependsOnKilled(AbstractValue value, Func<AccessPath, bool> isKilled) => value switch
    {
        FunctionOfMachine function => isKilled(function.Machine),
        ConditionValue condition => condition.Constrained.Any(isKilled),
        CopyValue copy => isKilled(copy.Original),
        CaseValue cases => cases.Constrained.Any(isKilled),
        _ => false,
    };

    // For each canonical path that the write kills, the first alias that it does not kill. In a fixed order, so that the result is deterministic.
    private static Dictionary<AccessPath, AccessPath> Survivors(AbstractState state, Func<AccessPath, bool> isKilled)
    {
        var survivors = new Dictionary<AccessPath, AccessPath>();
        if (state.Aliases.IsEmpty)
        {
            return survivors;
        }

        foreach (var alias in state.Aliases.Where(a => isKilled(a.Value) && !isKilled(a.Key)).OrderBy(a => a.Key.ToString(), StringComparer.Ordinal))
        {
            if (!survivors.ContainsKey(alias.Value))
            {
                survivors.Add(alias.Value, alias.Key);
            }
        }

        return survivors;
    }

    // Before a machine value loses its name, a condition on it keeps what the state decides about it: an outcome that is impossible now stays impossible.
    private static AbstractValue Specialize(AbstractValue value, AbstractState state, Func<AccessPath, AccessPath?> rename)
    {
        var isKilled = value switch
        {
            FunctionOfMachine function => rename(function.Machine) is null && function.Results.Any(result => result is bool),
            ConditionValue condition => condition.Constrained.Any(path => rename(path) is null),
            CaseValue cases => cases.Constrained.Any(path => rename(path) is null),
            _ => false,
        };
        if (!isKilled)
        {
            return value;
        }

        Constraint? Possible(Constraint? constraint) => state.Assume(constraint) is null ? null : constraint;
        var (whenTrue, whenFalse) = value.AsCondition();
        return value is CaseValue several ? several.Select(Possible) : new ConditionValue(Possible(whenTrue), Possible(whenFalse), Possible(value.WhenNull));
    }

    private static AbstractValue? Rename(AbstractValue value, Func<AccessPath, AccessPath?> rename) => value switch
    {
        FunctionOfMachine function => rename(function.Machine) is not { } path ? null : path.Equals(function.Machine) ? function : function.Rename(path),
        ConditionValue condition => condition.Constrained.All(path => rename(path)?.Equals(path) == true) ? condition : condition.Select(c => Rename(c, rename)),
        CopyValue copy => rename(copy.Original) is not { } original ? null : original.Equals(copy.Original) ? copy : new CopyValue(original),
        CaseValue cases => cases.Constrained.All(path => rename(path)?.Equals(path) == true) ? cases : cases.Select(c => Rename(c, rename)),
        _ => value,
    };

    private static Constraint? Rename(Constraint? constraint, Func<AccessPath, AccessPath?> rename)
    {
        if (constraint is null || constraint.Machines.Keys.All(path => rename(path)?.Equals(path) == true))
        {
            return constraint;
        }

        return new(constraint.Machines
            .Select(entry => (Path: rename(entry.Key), entry.Value))
            .Where(entry => entry.Path is not null)
            .GroupBy(entry => entry.Path!)
            .ToImmutableDictionary(g => g.Key, g => g.First().Value));
    }
}
