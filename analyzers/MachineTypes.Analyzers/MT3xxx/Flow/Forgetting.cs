using System.Collections.Immutable;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Takes out of a state what a write makes untrue. Where another name stands for the old value, that name takes over all that was known of it.
/// </summary>
internal static class Forgetting
{
    public static FlowState Of(FlowState state, ValueKey written)
    {
        var heirs = Heirs(state, written);
        ValueKey? Renamed(ValueKey key) =>
            !key.DependsOn(written) ? key
            : heirs.TryGetValue(key, out var heir) ? heir
            : key.Instance is { } instance && Renamed(instance) is { } moved && !moved.Equals(instance) ? key.On(moved)
            : null;

        var facts = state.Facts;
        foreach (var fact in state.Facts)
        {
            if (fact.Key.DependsOn(written))
            {
                facts = facts.Remove(fact.Key);
                facts = Renamed(fact.Key) is { } heir ? facts.SetItem(heir, fact.Value) : facts;
            }
        }

        var aliases = state.Aliases;
        foreach (var alias in state.Aliases)
        {
            if (!alias.Key.DependsOn(written) && !alias.Value.DependsOn(written))
            {
                continue;
            }

            aliases = aliases.Remove(alias.Key);
            if (Renamed(alias.Key) is { } key && Renamed(alias.Value) is { } root && !key.Equals(root))
            {
                aliases = aliases.SetItem(key, root);
            }
        }

        var bindings = state.Bindings;
        foreach (var binding in state.Bindings)
        {
            if (Renamed(binding.Key) is not { } key || Rename(Settled(binding.Value, state, Renamed), Renamed) is not { } known)
            {
                bindings = bindings.Remove(binding.Key);
            }
            else if (!ReferenceEquals(known, binding.Value) || !key.Equals(binding.Key))
            {
                bindings = bindings.Remove(binding.Key).SetItem(key, known);
            }
        }

        return new(facts, aliases, bindings);
    }

    // The first name that is not touched, for each value whose kept name is.
    private static Dictionary<ValueKey, ValueKey> Heirs(FlowState state, ValueKey written)
    {
        var heirs = new Dictionary<ValueKey, ValueKey>();
        foreach (var alias in state.Aliases.Where(a => a.Value.DependsOn(written) && !a.Key.DependsOn(written)).OrderBy(a => a.Key.ToString(), StringComparer.Ordinal))
        {
            if (!heirs.ContainsKey(alias.Value))
            {
                heirs.Add(alias.Value, alias.Key);
            }
        }

        return heirs;
    }

    // An outcome that cannot be while the old value is known cannot be afterwards.
    private static Known Settled(Known known, FlowState state, Func<ValueKey, ValueKey?> rename)
    {
        var isTouched = known switch
        {
            Depends depends => rename(depends.Machine) is null && depends.Values.Any(v => v is bool),
            Implies implies => (implies.WhenTrue?.Facts.Keys ?? []).Concat(implies.WhenFalse?.Facts.Keys ?? []).Any(key => rename(key) is null),
            _ => false,
        };
        if (!isTouched)
        {
            return known;
        }

        var (whenTrue, whenFalse) = known.AsCondition();
        return new Implies(state.With(whenTrue) is null ? null : whenTrue, state.With(whenFalse) is null ? null : whenFalse);
    }

    private static Known? Rename(Known known, Func<ValueKey, ValueKey?> rename) => known switch
    {
        Depends depends => rename(depends.Machine) is not { } key ? null : key.Equals(depends.Machine) ? depends : depends.Rename(key),
        Implies implies => Rename(implies, rename),
        _ => known,
    };

    private static Implies Rename(Implies implies, Func<ValueKey, ValueKey?> rename)
    {
        var (whenTrue, whenFalse) = (Rename(implies.WhenTrue, rename), Rename(implies.WhenFalse, rename));
        return ReferenceEquals(whenTrue, implies.WhenTrue) && ReferenceEquals(whenFalse, implies.WhenFalse) ? implies : new(whenTrue, whenFalse);
    }

    private static Outcome? Rename(Outcome? outcome, Func<ValueKey, ValueKey?> rename)
    {
        if (outcome is null || outcome.Facts.Keys.All(key => rename(key)?.Equals(key) == true))
        {
            return outcome;
        }

        return new(outcome.Facts
            .Select(fact => (Key: rename(fact.Key), fact.Value))
            .Where(fact => fact.Key is not null)
            .GroupBy(fact => fact.Key!)
            .ToImmutableDictionary(g => g.Key, g => g.First().Value));
    }
}
