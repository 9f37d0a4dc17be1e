using System.Collections.Immutable;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Where paths meet: a machine value may be what it may be on either of them, and the rest holds if it holds on both.</summary>
internal static class Merging
{
    public static FlowState Of(FlowState left, FlowState right)
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

        return new(Facts(left, right, aliases), aliases, Bindings(left, right));
    }

    public static bool SameKnown(Known left, Known right) => ReferenceEquals(left, right) || (left, right) switch
    {
        (Fixed l, Fixed r) => Equals(l.Value, r.Value),
        (Depends l, Depends r) => l.Machine.Equals(r.Machine) && l.Catalog == r.Catalog && l.Values.SequenceEqual(r.Values),
        (Implies l, Implies r) => Outcome.Same(l.WhenTrue, r.WhenTrue) && Outcome.Same(l.WhenFalse, r.WhenFalse),
        _ => false,
    };

    private static ImmutableDictionary<ValueKey, Possible> Facts(FlowState left, FlowState right, ImmutableDictionary<ValueKey, ValueKey> aliases)
    {
        if (ReferenceEquals(left.Facts, right.Facts) && ReferenceEquals(left.Aliases, right.Aliases))
        {
            return left.Facts;
        }

        // A name that stood for another value on one of the paths keeps what was known of it there.
        var facts = left.Facts;
        foreach (var key in left.Aliases.Concat(right.Aliases).Where(a => !aliases.ContainsKey(a.Key)).Select(a => a.Key))
        {
            if (Find(left, key) is { } l && Find(right, key) is { } r)
            {
                facts = Set(facts, key, l, r);
            }
        }

        foreach (var fact in left.Facts)
        {
            facts = Find(right, fact.Key) is { } other ? Set(facts, fact.Key, fact.Value, other) : facts.Remove(fact.Key);
        }

        foreach (var fact in right.Facts)
        {
            if (!left.Facts.ContainsKey(fact.Key) && Find(left, fact.Key) is { } other)
            {
                facts = Set(facts, fact.Key, other, fact.Value);
            }
        }

        return facts;
    }

    private static Possible? Find(FlowState state, ValueKey key) => state.Facts.TryGetValue(state.Canonical(key), out var fact) ? fact : null;

    private static ImmutableDictionary<ValueKey, Possible> Set(ImmutableDictionary<ValueKey, Possible> facts, ValueKey key, Possible left, Possible right)
    {
        var set = left.Catalog == right.Catalog ? left.Set.Union(right.Set) : left.Catalog.Universe;
        return set.Equals(left.Catalog.Universe) ? facts.Remove(key)
            : facts.TryGetValue(key, out var old) && old.Set.Equals(set) ? facts
            : facts.SetItem(key, left with { Set = set });
    }

    private static ImmutableDictionary<ValueKey, Known> Bindings(FlowState left, FlowState right)
    {
        if (ReferenceEquals(left.Bindings, right.Bindings))
        {
            return left.Bindings;
        }

        var bindings = left.Bindings;
        foreach (var binding in left.Bindings)
        {
            if (!right.Bindings.TryGetValue(binding.Key, out var other))
            {
                bindings = bindings.Remove(binding.Key);
            }
            else if (!SameKnown(binding.Value, other))
            {
                bindings = IsCondition(binding.Value) && IsCondition(other)
                    ? bindings.SetItem(binding.Key, Either(binding.Value, left, other, right))
                    : bindings.Remove(binding.Key);
            }
        }

        return bindings;
    }

    // Null is neither true nor false.
    private static bool IsCondition(Known known) => known is Implies or Fixed { Value: bool or null }
        || (known is Depends depends && depends.Values.Any(v => v is bool));

    // Which path was taken is told by the value, and with it all that was known on that path.
    private static Implies Either(Known left, FlowState leftState, Known right, FlowState rightState)
    {
        var (l, r) = (left.AsCondition(), right.AsCondition());
        return new(
            Outcome.Or(Under(l.WhenTrue, leftState), Under(r.WhenTrue, rightState)),
            Outcome.Or(Under(l.WhenFalse, leftState), Under(r.WhenFalse, rightState)));
    }

    private static Outcome? Under(Outcome? outcome, FlowState state) => state.With(outcome) is { } under ? new(under.Facts) : null;
}
