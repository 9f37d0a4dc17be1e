using System.Collections.Immutable;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;

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

    /// <summary>The machine types that a value may be here even if every call that could have changed it has done so.</summary>
    public MachineSet CertainFor(AccessPath path, CatalogFacts catalog) =>
        Machines.TryGetValue(Canonical(path), out var possible) && possible.Catalog == catalog ? possible.Certain : catalog.Universe;

    public AbstractValue? ValueOf(AccessPath path) => Values.TryGetValue(Canonical(path), out var value) && value is not CopyValue ? value : null;

    /// <summary>The meet with a constraint; null where the two contradict each other, so that the point is unreachable.</summary>
    public AbstractState? Assume(Constraint? constraint)
    {
        if (constraint is null)
        {
            return null;
        }

        if (constraint.Machines.IsEmpty)
        {
            return this;
        }

        var machines = Machines;
        foreach (var constrained in constraint.Machines)
        {
            var path = Canonical(constrained.Key);
            var met = machines.TryGetValue(path, out var own) ? own.Meet(constrained.Value) : constrained.Value;
            if (met.IsImpossible)
            {
                return null;
            }

            machines = met.IsTop ? machines.Remove(path) : machines.SetItem(path, met);

            // A member from which a copy was read is assumed to have kept its value.
            if (Values.TryGetValue(path, out var value) && value is CopyValue { Original: var original })
            {
                met = machines.TryGetValue(original, out var known) ? known.Meet(constrained.Value.AfterCall()) : constrained.Value.AfterCall();
                machines = met.IsTop || met.IsImpossible ? machines.Remove(original) : machines.SetItem(original, met);
            }
        }

        return ReferenceEquals(machines, Machines) ? this : new(machines, Aliases, Values);
    }

    /// <summary>Kills what depends on an access path: it was written, and nothing is known about the new value.</summary>
    public AbstractState Kill(AccessPath written) => Kill(path => path.HasPrefix(written));

    /// <summary>Kills what depends on the access paths for which a predicate is true.</summary>
    public AbstractState Kill(Func<AccessPath, bool> isKilled) => Machines.IsEmpty && Aliases.IsEmpty && Values.IsEmpty ? this : KillTransfer.Apply(this, isKilled);

    /// <summary>The state after a call that may have changed the values for which a predicate is true.</summary>
    /// <param name="mayHaveChanged">Whether the value of an access path may have changed.</param>
    /// <param name="isCopy">Whether an alias is a copy of the machine value, which keeps what was read before the call.</param>
    public AbstractState AfterCall(Func<AccessPath, bool> mayHaveChanged, Func<AccessPath, bool> isCopy)
    {
        // To enumerate an empty dictionary costs as much as to enumerate one with an entry, and most calls meet a state that knows little.
        if (Machines.IsEmpty && Aliases.IsEmpty)
        {
            return this;
        }

        var (machines, aliases, values) = (Machines, Aliases, Values);
        foreach (var alias in Aliases)
        {
            if (mayHaveChanged(alias.Value) && !mayHaveChanged(alias.Key) && isCopy(alias.Key))
            {
                aliases = aliases.Remove(alias.Key);
                values = values.SetItem(alias.Key, new CopyValue(alias.Value));
                machines = Machines.TryGetValue(alias.Value, out var known) ? machines.SetItem(alias.Key, known) : machines;
            }
        }

        foreach (var entry in Machines)
        {
            if (mayHaveChanged(entry.Key))
            {
                machines = machines.SetItem(entry.Key, entry.Value.AfterCall());
            }
        }

        return ReferenceEquals(machines, Machines) && ReferenceEquals(aliases, Aliases) ? this : new(machines, aliases, values);
    }

    /// <summary>Renames the first part of all access paths.</summary>
    public AbstractState Reroot(AccessPath from, AccessPath to) => Alias(to, from).Kill(from);

    /// <summary>The state with everything that another state, about other variables, knows.</summary>
    public AbstractState With(AbstractState other) =>
        new(Machines.SetItems(other.Machines), Aliases.SetItems(other.Aliases), Values.SetItems(other.Values));

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

    /// <summary>Gives the copies of a value that has members of its own, a struct, their own access paths, before one of the copies is changed.</summary>
    public AbstractState Separate(AccessPath path, Func<ITypeSymbol?, IEnumerable<ISymbol>> machineMembers)
    {
        var root = Canonical(path);
        var after = this;
        foreach (var copy in Aliases.Where(a => a.Value.Equals(root) && (a.Key.Type ?? root.Type ?? path.Type) is { IsValueType: true }).Select(a => a.Key).ToList())
        {
            after = new AbstractState(after.Machines, after.Aliases.Remove(copy), after.Values).CopyMembers(copy, root, machineMembers(copy.Type ?? root.Type ?? path.Type));
        }

        return after;
    }

    /// <summary>Makes an access path name an object that has the members of another one.</summary>
    public AbstractState CopyMembers(AccessPath target, AccessPath source, IEnumerable<ISymbol> machineMembers)
    {
        var root = Canonical(source);
        var (machines, aliases) = (Machines, Aliases);
        foreach (var member in machineMembers)
        {
            aliases = aliases.SetItem(target.Member(member), Canonical(root.Member(member)));
        }

        foreach (var alias in Aliases.Where(a => a.Key.Instance is { } instance && instance.Equals(root)))
        {
            aliases = aliases.SetItem(alias.Key.Rebase(target), alias.Value);
        }

        foreach (var entry in Machines.Where(m => m.Key.Instance is { } instance && instance.Equals(root)))
        {
            var copy = entry.Key.Rebase(target);
            machines = aliases.ContainsKey(copy) ? machines : machines.SetItem(copy, entry.Value);
        }

        return new(machines, aliases, Values);
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
