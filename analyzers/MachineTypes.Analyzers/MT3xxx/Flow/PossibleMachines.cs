using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

// See docs/decisions/0072-members-keep-their-value.md.
/// <summary>
/// The machine types that one machine value may be: an element of the powerset lattice over the machine types of a catalogue. The top is the
/// whole catalogue and is not stored; the bottom is the empty set and means that the point is unreachable. Join is union, meet is
/// intersection, and the height of the lattice is the number of machine types, so that iteration terminates.
/// </summary>
internal sealed record PossibleMachines(CatalogFacts Catalog, MachineSet Set)
{
    /// <summary>
    /// The machine types that are possible if every call that could have changed the value has changed it. A use is judged by <see cref="Set"/>, because members are assumed to keep their
    /// value; a guard is redundant only if this set shows it.
    /// </summary>
    public MachineSet Certain { get; init; } = Set;

    /// <summary>Whether the value may not exist, because the object that would have it is null. Then the empty set is not a contradiction.</summary>
    public bool MayBeAbsent { get; init; }

    /// <summary>Whether no execution can have this value.</summary>
    public bool IsImpossible => Set.IsEmpty && !MayBeAbsent;

    public bool IsTop => Set.Equals(Catalog.Universe);

    public PossibleMachines Meet(PossibleMachines other)
    {
        if (Catalog != other.Catalog)
        {
            return other;
        }

        // Facts that contradict each other only because of what was known before a call show that the call has changed the value.
        var (set, certain) = (Set.Intersect(other.Set), Certain.Intersect(other.Certain));
        return new(Catalog, set.IsEmpty ? certain : set) { Certain = certain, MayBeAbsent = MayBeAbsent && other.MayBeAbsent };
    }

    public PossibleMachines Join(PossibleMachines other) => Catalog == other.Catalog
        ? new(Catalog, Set.Union(other.Set)) { Certain = Certain.Union(other.Certain), MayBeAbsent = MayBeAbsent || other.MayBeAbsent }
        : new(Catalog, Catalog.Universe) { MayBeAbsent = true };

    /// <summary>The same after a call that may have changed the value.</summary>
    public PossibleMachines AfterCall() => this with { Certain = Catalog.Universe };

    public bool IsEqualTo(PossibleMachines other) => ReferenceEquals(this, other)
        || (Catalog == other.Catalog && MayBeAbsent == other.MayBeAbsent && Set.Equals(other.Set) && Certain.Equals(other.Certain));
}
