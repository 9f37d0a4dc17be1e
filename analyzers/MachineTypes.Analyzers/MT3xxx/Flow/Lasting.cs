using System.Collections.Immutable;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Keeps of a state what holds whenever a function that was made there is called: what is known of values that never change.</summary>
internal static class Lasting
{
    public static FlowState Of(FlowState state, Variables variables) => new(
        Facts(Inherited(state, variables), variables),
        Keep(state.Aliases, a => variables.NeverChanges(a.Key) && variables.NeverChanges(a.Value)),
        Bindings(state.Bindings, variables));

    // A variable that never changes keeps what is known of a value that may, and that it had been given.
    private static ImmutableDictionary<ValueKey, Possible> Inherited(FlowState state, Variables variables)
    {
        var facts = state.Facts;
        foreach (var alias in state.Aliases)
        {
            if (!variables.NeverChanges(alias.Value) && variables.NeverChanges(alias.Key) && facts.TryGetValue(alias.Value, out var fact))
            {
                facts = facts.SetItem(alias.Key, fact);
            }
        }

        return facts;
    }

    private static ImmutableDictionary<ValueKey, Known> Bindings(ImmutableDictionary<ValueKey, Known> bindings, Variables variables)
    {
        var kept = Keep(bindings, b => variables.NeverChanges(b.Key) && (b.Value is not Depends depends || variables.NeverChanges(depends.Machine)));
        foreach (var binding in kept)
        {
            if (binding.Value is Implies implies)
            {
                kept = kept.SetItem(binding.Key, new Implies(Outcome(implies.WhenTrue, variables), Outcome(implies.WhenFalse, variables)));
            }
        }

        return kept;
    }

    private static Outcome? Outcome(Outcome? outcome, Variables variables) => outcome is null ? null : new(Facts(outcome.Facts, variables));

    private static ImmutableDictionary<ValueKey, Possible> Facts(ImmutableDictionary<ValueKey, Possible> facts, Variables variables) =>
        Keep(facts, f => variables.NeverChanges(f.Key));

    private static ImmutableDictionary<ValueKey, T> Keep<T>(ImmutableDictionary<ValueKey, T> all, Func<KeyValuePair<ValueKey, T>, bool> keeps) =>
        all.RemoveRange(all.Where(entry => !keeps(entry)).Select(entry => entry.Key));
}
