using System.Collections.Immutable;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Reaching captures: the part of a state that still holds whenever a lambda or local function that is created there is called, however late.
/// That is what the state knows about access paths that are immutable from then on.
/// </summary>
internal static class ReachingCaptures
{
    public static AbstractState Of(AbstractState state, VariableUsage variables) => new(
        Immutable(WithInherited(state, variables), variables),
        Keep(state.Aliases, alias => variables.IsImmutable(alias.Key) && variables.IsImmutable(alias.Value)),
        Immutable(state.Values, variables));

    // An immutable variable whose canonical access path is not immutable keeps what is known about the value that it was assigned.
    private static ImmutableDictionary<AccessPath, PossibleMachines> WithInherited(AbstractState state, VariableUsage variables)
    {
        var machines = state.Machines;
        foreach (var alias in state.Aliases)
        {
            if (!variables.IsImmutable(alias.Value) && variables.IsImmutable(alias.Key) && machines.TryGetValue(alias.Value, out var possible))
            {
                machines = machines.SetItem(alias.Key, possible);
            }
        }

        return machines;
    }

    private static ImmutableDictionary<AccessPath, AbstractValue> Immutable(ImmutableDictionary<AccessPath, AbstractValue> values, VariableUsage variables)
    {
        var kept = Keep(values, entry => variables.IsImmutable(entry.Key) && (entry.Value is not FunctionOfMachine function || variables.IsImmutable(function.Machine)));
        foreach (var entry in kept)
        {
            if (entry.Value is ConditionValue condition)
            {
                kept = kept.SetItem(entry.Key, new ConditionValue(Immutable(condition.WhenTrue, variables), Immutable(condition.WhenFalse, variables)));
            }
        }

        return kept;
    }

    private static Constraint? Immutable(Constraint? constraint, VariableUsage variables) => constraint is null ? null : new(Immutable(constraint.Machines, variables));

    private static ImmutableDictionary<AccessPath, PossibleMachines> Immutable(ImmutableDictionary<AccessPath, PossibleMachines> machines, VariableUsage variables) =>
        Keep(machines, entry => variables.IsImmutable(entry.Key));

    private static ImmutableDictionary<AccessPath, T> Keep<T>(ImmutableDictionary<AccessPath, T> all, Func<KeyValuePair<AccessPath, T>, bool> keeps) =>
        all.RemoveRange(all.Where(entry => !keeps(entry)).Select(entry => entry.Key));
}
