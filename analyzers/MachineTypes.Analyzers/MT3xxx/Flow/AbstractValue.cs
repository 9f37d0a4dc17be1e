using System.Collections.Immutable;
using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// What the analysis knows about the value of an expression. The top, about which nothing is known, is null; there is no bottom, because an
/// expression is evaluated only in a state that is reachable.
/// </summary>
internal abstract class AbstractValue
{
    /// <summary>The constraints that follow when the value is true and when it is false; null for an outcome that is impossible.</summary>
    public virtual (Constraint? WhenTrue, Constraint? WhenFalse) AsCondition() => (Constraint.None, Constraint.None);

    /// <summary>The constraint that follows when the value is null; null where it never is.</summary>
    public virtual Constraint? WhenNull => Constraint.None;

    /// <summary>Determines whether two values are equal. Values that are not comparable count as different.</summary>
    public static bool AreEqual(AbstractValue left, AbstractValue right) => ReferenceEquals(left, right) || (left, right) switch
    {
        (KnownConstant l, KnownConstant r) => Equals(l.Value, r.Value),
        (FunctionOfMachine l, FunctionOfMachine r) => l.Machine.Equals(r.Machine) && l.Catalog == r.Catalog && l.Results.SequenceEqual(r.Results),
        (ConditionValue l, ConditionValue r) => Constraint.AreEqual(l.WhenTrue, r.WhenTrue) && Constraint.AreEqual(l.WhenFalse, r.WhenFalse) && Constraint.AreEqual(l.WhenNull, r.WhenNull),
        (CaseValue l, CaseValue r) => l.IsEqualTo(r),
        (CopyValue l, CopyValue r) => l.Original.Equals(r.Original),
        (SequenceValue l, SequenceValue r) => l.Elements.IsEqualTo(r.Elements),
        _ => false,
    };
}

/// <summary>A single concrete value, one of those that <see cref="ConcreteValues"/> describes.</summary>
internal sealed class KnownConstant(object? value) : AbstractValue
{
    public object? Value { get; } = value;

    public override Constraint? WhenNull => Value is null ? Constraint.None : null;

    public override (Constraint? WhenTrue, Constraint? WhenFalse) AsCondition() => Value is bool isTrue
        ? (isTrue ? Constraint.None : null, isTrue ? null : Constraint.None)
        : Value is null ? (null, null)
        : base.AsCondition();
}

/// <summary>A value that is a function of one machine value and nothing else, tabulated: one concrete result per machine type, by index.</summary>
internal sealed class FunctionOfMachine(AccessPath machine, CatalogFacts catalog, object?[] results) : AbstractValue
{
    public AccessPath Machine { get; } = machine;

    public CatalogFacts Catalog { get; } = catalog;

    public object?[] Results { get; } = results;

    /// <summary>Whether the function returns its argument: the value is the machine value itself.</summary>
    public bool IsIdentity => Results is [_, MachineValue { Index: 1 }, ..] && Results[Catalog.Next] is MachineValue;

    /// <summary>The machine types for which the value may be <paramref name="outcome"/>, including those for which it is unknown.</summary>
    public MachineSet MayBe(bool outcome) => MachineSet.Where(Catalog.Count, i => Results[i] is not bool value || value == outcome);

    public override (Constraint? WhenTrue, Constraint? WhenFalse) AsCondition() =>
        (Constraint.Of(Machine, Catalog, MayBe(true)), Constraint.Of(Machine, Catalog, MayBe(false)));

    public override Constraint? WhenNull => Constraint.Of(Machine, Catalog, MachineSet.Where(Catalog.Count, i => Results[i] is null || ReferenceEquals(Results[i], ConcreteValues.Unknown)));

    public FunctionOfMachine Select(Func<object?, object?> select) => new(Machine, Catalog, [.. Results.Select(select)]);

    public FunctionOfMachine Rename(AccessPath machine) => new(machine, Catalog, Results);
}

/// <summary>A boolean of which only the implications are known: one constraint for each outcome.</summary>
internal sealed class ConditionValue(Constraint? whenTrue, Constraint? whenFalse, Constraint? whenNull = null) : AbstractValue
{
    // Asked for at each write for as long as the value is live.
    private ImmutableArray<AccessPath> _constrained;

    /// <summary>A boolean about which nothing is known. Where paths meet, it shows which of them was taken.</summary>
    public static ConditionValue Unconstrained { get; } = new(Constraint.None, Constraint.None);

    public Constraint? WhenTrue { get; } = whenTrue;

    public Constraint? WhenFalse { get; } = whenFalse;

    public override Constraint? WhenNull { get; } = whenNull;

    /// <summary>The access paths that the implications constrain.</summary>
    public ImmutableArray<AccessPath> Constrained => _constrained.IsDefault ? _constrained = Constraint.PathsOf([WhenTrue, WhenFalse, WhenNull]) : _constrained;

    /// <summary>The same with each implication replaced.</summary>
    public ConditionValue Select(Func<Constraint?, Constraint?> select) => new(select(WhenTrue), select(WhenFalse), select(WhenNull));

    public override (Constraint? WhenTrue, Constraint? WhenFalse) AsCondition() => (WhenTrue, WhenFalse);
}

/// <summary>A machine type without an access path, such as an element that is being enumerated: one of a set.</summary>
internal sealed class UnnamedMachine(PossibleMachines machines) : AbstractValue
{
    public PossibleMachines Machines { get; } = machines;
}

/// <summary>A value that is one of a few constants, each with what follows from it.</summary>
internal sealed class CaseValue(IReadOnlyList<(object? Value, Constraint When)> cases) : AbstractValue
{
    /// <summary>The number of constants that is kept; a value with more is not understood.</summary>
    public const int MaxCases = 8;

    private ImmutableArray<AccessPath> _constrained;

    public IReadOnlyList<(object? Value, Constraint When)> Cases { get; } = cases;

    /// <summary>The access paths that the implications constrain.</summary>
    public ImmutableArray<AccessPath> Constrained => _constrained.IsDefault ? _constrained = Constraint.PathsOf(Cases.Select(c => c.When)) : _constrained;

    /// <summary>The condition that the value is a constant.</summary>
    public ConditionValue Is(object? constant) => new(
        Cases.Where(c => Equals(c.Value, constant)).Aggregate((Constraint?)null, (all, c) => Constraint.Join(all, c.When)),
        Cases.Where(c => !Equals(c.Value, constant)).Aggregate((Constraint?)null, (all, c) => Constraint.Join(all, c.When)));

    public CaseValue Select(Func<Constraint?, Constraint?> select) => new([.. Cases.Select(c => (c.Value, When: select(c.When))).Where(c => c.When is not null).Select(c => (c.Value, c.When!))]);

    public bool IsEqualTo(CaseValue other) => Cases.Count == other.Cases.Count
        && Cases.All(c => other.Cases.Any(o => Equals(c.Value, o.Value) && Constraint.AreEqual(c.When, o.When)));
}

/// <summary>A sequence or collection, by what all of its elements have in common.</summary>
internal sealed class SequenceValue(AbstractState elements) : AbstractValue
{
    /// <summary>What is known about each element, which is <see cref="AccessPath.Element"/> there.</summary>
    public AbstractState Elements { get; } = elements;
}

/// <summary>An element of a sequence that has no access path yet.</summary>
internal sealed class ElementValue(AbstractState element) : AbstractValue
{
    /// <summary>What is known about the element, which is <see cref="AccessPath.Element"/> there.</summary>
    public AbstractState Element { get; } = element;
}

/// <summary>A copy of a member's value that was read before a call that may have changed the member.</summary>
internal sealed class CopyValue(AccessPath original) : AbstractValue
{
    public AccessPath Original { get; } = original;
}
