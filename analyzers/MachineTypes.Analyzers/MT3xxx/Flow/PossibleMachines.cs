using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// The machine types that one machine value may be: an element of the powerset lattice over the machine types of a catalogue. The top is the
/// whole catalogue and is not stored; the bottom is the empty set and means that the point is unreachable. Join is union, meet is
/// intersection, and the height of the lattice is the number of machine types, so that iteration terminates.
/// </summary>
internal sealed record PossibleMachines(CatalogFacts Catalog, MachineSet Set);
