namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Abstract values of sequences and of their elements.</summary>
internal static class Sequences
{
    /// <summary>The value of an element of a sequence; null where nothing is known about it.</summary>
    public static AbstractValue? ElementOf(AbstractValue? sequence) => sequence switch
    {
        KnownConstant { Value: MachineListValue list } => new UnnamedMachine(new(list.Catalog, list.Set)),
        SequenceValue { Elements: var elements } => elements.Machines.TryGetValue(AccessPath.Element, out var machines) ? new UnnamedMachine(machines) : new ElementValue(elements),
        _ => null,
    };

    /// <summary>What is known about each element of a sequence.</summary>
    public static AbstractState Elements(AbstractValue? sequence) => sequence switch
    {
        KnownConstant { Value: MachineListValue list } => AbstractState.Empty.Bind(AccessPath.Element, new PossibleMachines(list.Catalog, list.Set)),
        SequenceValue known => known.Elements,
        _ => AbstractState.Empty,
    };

    /// <summary>A sequence of which something is known; null for one about which nothing is.</summary>
    public static AbstractValue? Of(AbstractState? elements) => elements is null || elements.Size == 0 ? null : new SequenceValue(elements);
}
