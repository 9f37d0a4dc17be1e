using System.Collections.Immutable;
using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

// See docs/decisions/0041-guards-narrow-sets.md.
/// <summary>
/// What the analysis knows at one program point: for each machine value the machine types that it may be, which access paths are aliases of one
/// value, and the abstract values of variables. It is immutable. The top is <see cref="Empty"/>; the bottom, an unreachable point, is null.
/// </summary>
internal sealed class AbstractState(
    ImmutableDictionary<AccessPath, PossibleMachines> machines,
    ImmutableDictionary<AccessPath, AccessPath> aliases,
    ImmutableDictionary<AccessPath, AbstractValue> values)
{
    public static AbstractState Empty { get; } = new(
        ImmutableDictionary<AccessPath, PossibleMachines>.Empty,
        ImmutableDictionary<AccessPath, AccessPath>.Empty,
        ImmutableDictionary<AccessPath, AbstractValue>.Empty);

    /// <summary>The machine values that may not be every machine type, by canonical access path.</summary>
    public ImmutableDictionary<AccessPath, PossibleMachines> Machines { get; } = machines;

    /// <summary>Must-aliases: each access path with the canonical path of its value. A canonical path is never a key.</summary>
    public ImmutableDictionary<AccessPath, AccessPath> Aliases { get; } = aliases;

    /// <summary>The abstract values of variables, by canonical access path.</summary>
    public ImmutableDictionary<AccessPath, AbstractValue> Values { get; } = values;

    /// <summary>The number of entries, which is what copying and comparing the state costs.</summary>
    public int Size => Machines.Count + Aliases.Count + Values.Count;

    /// <summary>The access path under which the state keeps what it knows about a value.</summary>
    public AccessPath Canonical(AccessPath path)
    {
        if (Aliases.IsEmpty)
        {
            return path;
        }

        if (Aliases.TryGetValue(path, out var root))
        {
            return root;
        }

        if (path.Instance is { } instance && Canonical(instance) is var canonical && !canonical.Equals(instance))
        {
            var moved = path.Rebase(canonical);
            return Aliases.TryGetValue(moved, out root) ? root : moved;
        }

        return path;
    }

    /// <summary>The machine types that a value may be here.</summary>
    public MachineSet PossibleFor(AccessPath path, CatalogFacts catalog) =>
        Machines.TryGetValue(Canonical(path), out var possible) && possible.Catalog == catalog ? possible.Set : catalog.Universe;

    public AbstractValue? ValueOf(AccessPath path) => Values.TryGetValue(Canonical(path), out var value) ? value : null;

    /// <summary>The meet with a constraint; null where the two contradict each other, so that the point is unreachable.</summary>
    public AbstractState? Assume(Constraint? constraint)
    {
        if (constraint is null)
        {
            return null;
        }

        var machines = Machines;
        foreach (var constrained in constraint.Machines)
        {
            var path = Canonical(constrained.Key);
            var set = machines.TryGetValue(path, out var own) && own.Catalog == constrained.Value.Catalog
                ? own.Set.Intersect(constrained.Value.Set)
                : constrained.Value.Set;
            if (set.IsEmpty)
            {
                return null;
            }

            machines = set.Equals(constrained.Value.Catalog.Universe) ? machines.Remove(path) : machines.SetItem(path, constrained.Value with { Set = set });
        }

        return ReferenceEquals(machines, Machines) ? this : new(machines, Aliases, Values);
    }

    /// <summary>Kills what depends on an access path: it was written, and nothing is known about the new value.</summary>
    public AbstractState Kill(AccessPath written) => Machines.IsEmpty && Aliases.IsEmpty && Values.IsEmpty ? this : KillTransfer.Apply(this, written);

    /// <summary>Makes an access path, of which nothing is known, an alias of another: it was assigned that value.</summary>
    public AbstractState Alias(AccessPath path, AccessPath value)
    {
        var root = Canonical(value);
        return root.HasPrefix(path) ? this : new(Machines, Aliases.SetItem(path, root), Values);
    }

    /// <summary>Merges the alias classes of two values that a comparison has shown to be equal. Their machine types are constrained already.</summary>
    public AbstractState Unify(AccessPath left, AccessPath right)
    {
        var (from, to) = (Canonical(left), Canonical(right));
        if (from.Equals(to) || from.HasPrefix(to) || to.HasPrefix(from))
        {
            return this;
        }

        var moved = Aliases.Where(alias => alias.Value.Equals(from)).Select(alias => new KeyValuePair<AccessPath, AccessPath>(alias.Key, to));
        return new(Machines.Remove(from), Aliases.SetItems(moved).SetItem(from, to), Values);
    }

    public AbstractState Bind(AccessPath path, AbstractValue value) => new(Machines, Aliases, Values.SetItem(path, value));

    public AbstractState Bind(AccessPath path, PossibleMachines possible) => new(Machines.SetItem(path, possible), Aliases, Values);

    /// <summary>Determines whether two states are equal, which ends the iteration at a block.</summary>
    public bool IsEqualTo(AbstractState other) => ReferenceEquals(this, other)
        || (Constraint.AreEqual(Machines, other.Machines)
            && AreEqual(Aliases, other.Aliases, (left, right) => left.Equals(right))
            && AreEqual(Values, other.Values, AbstractValue.AreEqual));

    private static bool AreEqual<T>(ImmutableDictionary<AccessPath, T> left, ImmutableDictionary<AccessPath, T> right, Func<T, T, bool> areEqual) =>
        ReferenceEquals(left, right) || (left.Count == right.Count && left.All(entry => right.TryGetValue(entry.Key, out var other) && areEqual(entry.Value, other)));
}
