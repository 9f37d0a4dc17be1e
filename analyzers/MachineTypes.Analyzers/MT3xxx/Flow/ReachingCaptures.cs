using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Reaching captures: the part of a state that still holds whenever a lambda or local function that is created there is called, however late.
/// That is what the state knows about access paths that are immutable from then on.
/// </summary>
internal static class ReachingCaptures
{
    /// <param name="state">The state in which the function is created.</param>
    /// <param name="variables">How the member uses its variables.</param>
    /// <param name="capture">The operation that creates the function.</param>
    public static AbstractState Of(AbstractState state, VariableUsage variables, IOperation capture)
    {
        bool IsImmutable(AccessPath path) => variables.IsImmutable(path, capture);
        return new(
            Immutable(WithInherited(state, IsImmutable), IsImmutable),
            Keep(state.Aliases, alias => IsImmutable(alias.Key) && IsImmutable(alias.Value)),
            Immutable(state.Values, IsImmutable));
    }

    // An immutable variable whose canonical access path is not immutable keeps what is known about the value that it was assigned.
    private static ImmutableDictionary<AccessPath, PossibleMachines> WithInherited(AbstractState state, Func<AccessPath, bool> isImmutable)
    {
        var machines = state.Machines;
        foreach (var alias in state.Aliases)
        {
            if (!isImmutable(alias.Value) && isImmutable(alias.Key) && machines.TryGetValue(alias.Value, out var possible))
            {
                machines = machines.SetItem(alias.Key, possible);
            }
        }

        return machines;
    }

    private static ImmutableDictionary<AccessPath, AbstractValue> Immutable(ImmutableDictionary<AccessPath, AbstractValue> values, Func<AccessPath, bool> isImmutable)
    {
        var kept = Keep(values, entry => isImmutable(entry.Key) && (entry.Value is not FunctionOfMachine function || isImmutable(function.Machine)) && entry.Value is not CopyValue);
        foreach (var entry in kept)
        {
            kept = entry.Value switch
            {
                ConditionValue condition => kept.SetItem(entry.Key, condition.Select(c => Immutable(c, isImmutable))),
                CaseValue cases => kept.SetItem(entry.Key, cases.Select(c => Immutable(c, isImmutable))),
                _ => kept,
            };
        }

        return kept;
    }

    private static Constraint? Immutable(Constraint? constraint, Func<AccessPath, bool> isImmutable) => constraint is null ? null : new(Immutable(constraint.Machines, isImmutable));

    private static ImmutableDictionary<AccessPath, PossibleMachines> Immutable(ImmutableDictionary<AccessPath, PossibleMachines> machines, Func<AccessPath, bool> isImmutable) =>
        Keep(machines, entry => isImmutable(entry.Key));

    private static ImmutableDictionary<AccessPath, T> Keep<T>(ImmutableDictionary<AccessPath, T> all, Func<KeyValuePair<AccessPath, T>, bool> keeps) =>
        all.RemoveRange(all.Where(entry => !keeps(entry)).Select(entry => entry.Key));
}
