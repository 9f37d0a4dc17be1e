using System.Collections.Immutable;
using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Some machine types of a catalogue.</summary>
internal sealed record Possible(CatalogFacts Catalog, MachineSet Set);

/// <summary>What follows for machine values when a condition has one of its two outcomes; null stands for an outcome that cannot be.</summary>
internal sealed class Outcome(ImmutableDictionary<ValueKey, Possible> facts)
{
    /// <summary>Nothing follows.</summary>
    public static Outcome Anything { get; } = new(ImmutableDictionary<ValueKey, Possible>.Empty);

    public ImmutableDictionary<ValueKey, Possible> Facts { get; } = facts;

    public static Outcome? Of(ValueKey machine, CatalogFacts catalog, MachineSet set) =>
        set.IsEmpty ? null : new(ImmutableDictionary<ValueKey, Possible>.Empty.Add(machine, new(catalog, set)));

    /// <summary>What follows when both hold.</summary>
    public static Outcome? And(Outcome? left, Outcome? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        var facts = left.Facts;
        foreach (var fact in right.Facts)
        {
            var set = facts.TryGetValue(fact.Key, out var own) ? own.Set.Intersect(fact.Value.Set) : fact.Value.Set;
            if (set.IsEmpty)
            {
                return null;
            }

            facts = facts.SetItem(fact.Key, fact.Value with { Set = set });
        }

        return new(facts);
    }

    /// <summary>What follows when one of the two holds, whichever.</summary>
    public static Outcome? Or(Outcome? left, Outcome? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        var facts = ImmutableDictionary.CreateBuilder<ValueKey, Possible>();
        foreach (var fact in left.Facts)
        {
            if (right.Facts.TryGetValue(fact.Key, out var other))
            {
                facts.Add(fact.Key, fact.Value with { Set = fact.Value.Set.Union(other.Set) });
            }
        }

        return new(facts.ToImmutable());
    }

    public static bool Same(Outcome? left, Outcome? right) => ReferenceEquals(left, right)
        || (left is not null && right is not null && SameFacts(left.Facts, right.Facts));

    public static bool SameFacts(ImmutableDictionary<ValueKey, Possible> left, ImmutableDictionary<ValueKey, Possible> right) => ReferenceEquals(left, right)
        || (left.Count == right.Count && left.All(f => right.TryGetValue(f.Key, out var other) && f.Value.Set.Equals(other.Set)));
}

/// <summary>What is known of the value of an expression. Nothing at all is null.</summary>
internal abstract class Known
{
    /// <summary>What follows when the value is true, and when it is false.</summary>
    public virtual (Outcome? WhenTrue, Outcome? WhenFalse) AsCondition() => (Outcome.Anything, Outcome.Anything);
}

/// <summary>The value is this one.</summary>
internal sealed class Fixed(object? value) : Known
{
    public object? Value { get; } = value;

    public override (Outcome? WhenTrue, Outcome? WhenFalse) AsCondition() => Value is bool is_true
        ? (is_true ? Outcome.Anything : null, is_true ? null : Outcome.Anything)
        : Value is null ? (null, null)
        : base.AsCondition();
}

/// <summary>The value depends on a machine value alone: one for each place of the catalogue.</summary>
internal sealed class Depends(ValueKey machine, CatalogFacts catalog, object?[] values) : Known
{
    public ValueKey Machine { get; } = machine;

    public CatalogFacts Catalog { get; } = catalog;

    public object?[] Values { get; } = values;

    /// <summary>The machine types for which the value may be so.</summary>
    public MachineSet May(bool outcome) => MachineSet.Where(Catalog.Count, i => Values[i] is not bool value || value == outcome);

    public override (Outcome? WhenTrue, Outcome? WhenFalse) AsCondition() =>
        (Outcome.Of(Machine, Catalog, May(true)), Outcome.Of(Machine, Catalog, May(false)));

    public Depends Select(Func<object?, object?> select) => new(Machine, Catalog, [.. Values.Select(select)]);

    public Depends Rename(ValueKey machine) => new(machine, Catalog, Values);
}

/// <summary>The value is true or false, and something follows from either.</summary>
internal sealed class Implies(Outcome? whenTrue, Outcome? whenFalse) : Known
{
    public Outcome? WhenTrue { get; } = whenTrue;

    public Outcome? WhenFalse { get; } = whenFalse;

    public override (Outcome? WhenTrue, Outcome? WhenFalse) AsCondition() => (WhenTrue, WhenFalse);
}

/// <summary>The value is a machine type, one of these; it has no name.</summary>
internal sealed class OneOf(Possible machines) : Known
{
    public Possible Machines { get; } = machines;
}
