using System.Collections.Immutable;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// The join of two states where paths meet. A machine value may be what it may be on either path: the union of the sets. Aliases and values stay where
/// both paths agree; an alias that is dropped leaves its own set behind, and booleans that differ become a condition. Aliases only disappear and sets
/// only grow. Conditions weaken, unless an object is null on one of the paths, where repeating a join can make one stricter; the <see cref="WorkBudget"/> bounds the number of steps in any case.
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
            if ((!right.Aliases.TryGetValue(alias.Key, out var root) || !root.Equals(alias.Value)) && !IsNullWithOwner(alias, right))
            {
                aliases = aliases.Remove(alias.Key);
            }
        }

        foreach (var alias in right.Aliases.Where(a => !aliases.ContainsKey(a.Key) && IsNullWithOwner(a, left)))
        {
            aliases = aliases.SetItem(alias.Key, alias.Value);
        }

        return new(Machines(left, right, aliases), aliases, Values(left, right));
    }

    // Whether the name of a member is null in a state because the object is: "vm?.Machine" still names the machine type of the object.
    private static bool IsNullWithOwner(KeyValuePair<AccessPath, AccessPath> alias, AbstractState state) =>
        alias.Value.Instance is { } owner
        && state.ValueOf(owner.IsNull()) is KnownConstant { Value: true }
        && state.ValueOf(alias.Key) is KnownConstant { Value: null };

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
            machines = Find(right, own.Key) is { } other ? Union(machines, own.Key, own.Value, other)
                : HasNoOwner(own.Key, right) ? machines.SetItem(own.Key, own.Value with { MayBeAbsent = true })
                : machines.Remove(own.Key);
        }

        foreach (var own in right.Machines)
        {
            if (!left.Machines.ContainsKey(own.Key))
            {
                machines = Find(left, own.Key) is { } other ? Union(machines, own.Key, other, own.Value)
                    : HasNoOwner(own.Key, left) ? machines.SetItem(own.Key, own.Value with { MayBeAbsent = true })
                    : machines;
            }
        }

        return machines;
    }

    // Whether the object that a member belongs to is null in a state, so that nothing known about the member can be wrong.
    private static bool HasNoOwner(AccessPath path, AbstractState state) => path.Instance is { } owner && state.ValueOf(owner.IsNull()) is KnownConstant { Value: true };

    private static PossibleMachines? Find(AbstractState state, AccessPath path) => state.Machines.TryGetValue(state.Canonical(path), out var possible) ? possible : null;

    private static ImmutableDictionary<AccessPath, PossibleMachines> Union(
        ImmutableDictionary<AccessPath, PossibleMachines> machines, AccessPath path, PossibleMachines left, PossibleMachines right)
    {
        var union = left.Join(right);
        return union.IsTop ? machines.Remove(path)
            : machines.TryGetValue(path, out var old) && old.IsEqualTo(union) ? machines
            : machines.SetItem(path, union);
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
                values = Join(own.Value, left, other, right) is { } joined ? values.SetItem(own.Key, joined) : values.Remove(own.Key);
            }
        }

        return values;
    }

    private static AbstractValue? Join(AbstractValue left, AbstractState leftState, AbstractValue right, AbstractState rightState)
    {
        if (left is SequenceValue l && right is SequenceValue r)
        {
            return new SequenceValue(Of(l.Elements, r.Elements));
        }

        if (IsCondition(left) && IsCondition(right))
        {
            return Correlate(left, leftState, right, rightState);
        }

        return Cases(left, leftState) is { } own && Cases(right, rightState) is { } other ? Merge(own.Concat(other)) : null;
    }

    private static IEnumerable<(object? Value, Constraint? When)>? Cases(AbstractValue value, AbstractState state) => value switch
    {
        KnownConstant { Value: string or decimal or null } constant => [(constant.Value, Under(Constraint.None, state))],
        CaseValue cases => cases.Cases.Select(c => (c.Value, Under(c.When, state))),
        _ => null,
    };

    private static CaseValue? Merge(IEnumerable<(object? Value, Constraint? When)> cases)
    {
        var merged = cases.Where(c => c.When is not null)
            .GroupBy(c => c.Value ?? DBNull.Value)
            .Select(g => (g.First().Value, When: g.Aggregate((Constraint?)null, (all, c) => Constraint.Join(all, c.When))!))
            .ToList();
        return merged.Count is > 0 and <= CaseValue.MaxCases ? new(merged) : null;
    }

    // Null is a constant that is neither true nor false.
    private static bool IsCondition(AbstractValue value) => value is ConditionValue or KnownConstant { Value: bool or null }
        || (value is FunctionOfMachine function && function.Results.Any(result => result is bool));

    // Path correlation: if a boolean differs between the paths, its value determines which path was taken, and so everything that was known on it.
    private static ConditionValue Correlate(AbstractValue left, AbstractState leftState, AbstractValue right, AbstractState rightState)
    {
        var (l, r) = (left.AsCondition(), right.AsCondition());
        var constrained = new[] { l.WhenTrue, l.WhenFalse, left.WhenNull, r.WhenTrue, r.WhenFalse, right.WhenNull }.OfType<Constraint>().SelectMany(c => c.Machines).ToList();
        return new(Joined(l.WhenTrue, r.WhenTrue), Joined(l.WhenFalse, r.WhenFalse), Joined(left.WhenNull, right.WhenNull));

        Constraint? Joined(Constraint? one, Constraint? other) =>
            Constraint.Join(WithoutOwners(Under(one, leftState), leftState, constrained), WithoutOwners(Under(other, rightState), rightState, constrained));
    }

    // What is known on a path, as far as another path is concerned: a member of an object that is null there may be anything.
    private static Constraint? WithoutOwners(Constraint? constraint, AbstractState state, List<KeyValuePair<AccessPath, PossibleMachines>> constrained) => constraint is null ? null
        : new(constrained.Where(m => !constraint.Machines.ContainsKey(m.Key) && HasNoOwner(m.Key, state)).Aggregate(constraint.Machines, (all, m) => all.SetItem(m.Key, Nothing(m.Value))));

    private static PossibleMachines Nothing(PossibleMachines machines) => new(machines.Catalog, machines.Set.Except(machines.Set)) { MayBeAbsent = true };

    private static Constraint? Under(Constraint? constraint, AbstractState state) => state.Assume(constraint) is { } assumed ? new(assumed.Machines) : null;
}
