using System.Collections.Immutable;
using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// What is known at one point of a method: for each machine value the machine types that it may still be, which names stand for one value, and what other values say about it. It never
/// changes; a point that nothing reaches has none.
/// </summary>
internal sealed class FlowState(
    ImmutableDictionary<ValueKey, Possible> facts,
    ImmutableDictionary<ValueKey, ValueKey> aliases,
    ImmutableDictionary<ValueKey, Known> bindings)
{
    public static FlowState Empty { get; } = new(
        ImmutableDictionary<ValueKey, Possible>.Empty, ImmutableDictionary<ValueKey, ValueKey>.Empty, ImmutableDictionary<ValueKey, Known>.Empty);

    /// <summary>Machine values that may no longer be every machine type.</summary>
    public ImmutableDictionary<ValueKey, Possible> Facts { get; } = facts;

    /// <summary>Names that stand for the value of another name, which is none of them.</summary>
    public ImmutableDictionary<ValueKey, ValueKey> Aliases { get; } = aliases;

    /// <summary>What is known of the values of variables.</summary>
    public ImmutableDictionary<ValueKey, Known> Bindings { get; } = bindings;

    /// <summary>How much there is to copy and compare.</summary>
    public int Size => Facts.Count + Aliases.Count + Bindings.Count;

    /// <summary>The name under which facts about a value are kept.</summary>
    public ValueKey Canonical(ValueKey key)
    {
        if (Aliases.IsEmpty)
        {
            return key;
        }

        if (Aliases.TryGetValue(key, out var root))
        {
            return root;
        }

        if (key.Instance is { } instance && Canonical(instance) is var canonical && !canonical.Equals(instance))
        {
            var moved = key.On(canonical);
            return Aliases.TryGetValue(moved, out root) ? root : moved;
        }

        return key;
    }

    /// <summary>The machine types that a value may be here.</summary>
    public MachineSet PossibleFor(ValueKey key, CatalogFacts catalog) =>
        Facts.TryGetValue(Canonical(key), out var fact) && fact.Catalog == catalog ? fact.Set : catalog.Universe;

    public Known? BindingOf(ValueKey key) => Bindings.TryGetValue(Canonical(key), out var known) ? known : null;

    /// <summary>What is known where all this follows as well; null where it contradicts what is known.</summary>
    public FlowState? With(Outcome? outcome)
    {
        if (outcome is null)
        {
            return null;
        }

        var facts = Facts;
        foreach (var fact in outcome.Facts)
        {
            var key = Canonical(fact.Key);
            var set = facts.TryGetValue(key, out var own) && own.Catalog == fact.Value.Catalog ? own.Set.Intersect(fact.Value.Set) : fact.Value.Set;
            if (set.IsEmpty)
            {
                return null;
            }

            facts = set.Equals(fact.Value.Catalog.Universe) ? facts.Remove(key) : facts.SetItem(key, fact.Value with { Set = set });
        }

        return ReferenceEquals(facts, Facts) ? this : new(facts, Aliases, Bindings);
    }

    /// <summary>After a write of something of which nothing is known: all that depended on the old value is forgotten.</summary>
    public FlowState Forget(ValueKey key) => Facts.IsEmpty && Aliases.IsEmpty && Bindings.IsEmpty ? this : Forgetting.Of(this, key);

    /// <summary>After a write of a value that another name has too.</summary>
    public FlowState Alias(ValueKey key, ValueKey value)
    {
        var root = Canonical(value);
        return root.DependsOn(key) ? this : new(Facts, Aliases.SetItem(key, root), Bindings);
    }

    /// <summary>After a comparison that has shown two values to be the same; what is known of them is the same already.</summary>
    public FlowState Unify(ValueKey left, ValueKey right)
    {
        var (from, to) = (Canonical(left), Canonical(right));
        return from.Equals(to) || from.DependsOn(to) || to.DependsOn(from)
            ? this
            : new(Facts.Remove(from), Aliases.SetItems(Aliases.Where(a => a.Value.Equals(from)).Select(a => new KeyValuePair<ValueKey, ValueKey>(a.Key, to))).SetItem(from, to), Bindings);
    }

    public FlowState Bind(ValueKey key, Known known) => new(Facts, Aliases, Bindings.SetItem(key, known));

    public FlowState Know(ValueKey key, Possible possible) => new(Facts.SetItem(key, possible), Aliases, Bindings);

    public bool Same(FlowState other) => ReferenceEquals(this, other)
        || (Outcome.SameFacts(Facts, other.Facts)
            && SameEntries(Aliases, other.Aliases, (left, right) => left.Equals(right))
            && SameEntries(Bindings, other.Bindings, Merging.SameKnown));

    public static bool SameEntries<T>(ImmutableDictionary<ValueKey, T> left, ImmutableDictionary<ValueKey, T> right, Func<T, T, bool> same) =>
        ReferenceEquals(left, right) || (left.Count == right.Count && left.All(e => right.TryGetValue(e.Key, out var other) && same(e.Value, other)));
}
