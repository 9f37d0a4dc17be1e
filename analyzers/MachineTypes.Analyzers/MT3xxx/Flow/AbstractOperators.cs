using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// The C# operators lifted to abstract values: element by element where both operands are constants or functions of the same machine value, and
/// otherwise by constraints. A result that is not understood is the top, which is null.
/// </summary>
internal static class AbstractOperators
{
    public static AbstractValue? Not(AbstractValue? value) => value switch
    {
        KnownConstant { Value: bool known } => new KnownConstant(!known),
        FunctionOfMachine function => function.Select(ConcreteValues.Not),
        ConditionValue condition => new ConditionValue(condition.WhenFalse, condition.WhenTrue, condition.WhenNull),
        _ => null,
    };

    public static AbstractValue? And(AbstractValue? left, AbstractValue? right) => Elementwise(left, right, ConcreteValues.And) ?? Conjunction(left, right);

    public static AbstractValue? Or(AbstractValue? left, AbstractValue? right) => Elementwise(left, right, ConcreteValues.Or) ?? Not(Conjunction(Not(left), Not(right)));

    public static AbstractValue? AreEqual(AbstractValue? left, AbstractValue? right, AbstractState state)
    {
        if (Elementwise(left, right, ConcreteValues.AreEqual) is { } known)
        {
            return known;
        }

        return (left, right) switch
        {
            (ConditionValue condition, KnownConstant { Value: bool value }) => Is(condition, value),
            (KnownConstant { Value: bool value }, ConditionValue condition) => Is(condition, value),

            (ConditionValue condition, KnownConstant { Value: null }) => IsNull(condition),
            (KnownConstant { Value: null }, ConditionValue condition) => IsNull(condition),
            (CaseValue cases, KnownConstant constant) => cases.Is(constant.Value),
            (KnownConstant constant, CaseValue cases) => cases.Is(constant.Value),

            // Two machine values that are equal are both in the intersection of their sets.
            (FunctionOfMachine { IsIdentity: true } l, FunctionOfMachine { IsIdentity: true } r) when l.Catalog == r.Catalog => new ConditionValue(
                Constraint.Meet(
                    Constraint.Of(l.Machine, l.Catalog, state.PossibleFor(r.Machine, r.Catalog)),
                    Constraint.Of(r.Machine, r.Catalog, state.PossibleFor(l.Machine, l.Catalog))),
                Constraint.None),
            (FunctionOfMachine { IsIdentity: true } l, UnnamedMachine r) when l.Catalog == r.Machines.Catalog =>
                new ConditionValue(Constraint.Of(l.Machine, l.Catalog, r.Machines.Set), Constraint.None),
            (UnnamedMachine l, FunctionOfMachine r) => AreEqual(r, l, state),
            _ => null,
        };
    }

    public static AbstractValue? Compare(AbstractValue? left, BinaryOperatorKind kind, AbstractValue? right) => Elementwise(left, right, (l, r) =>
    {
        // A comparison of nullable numbers is false where one of them is null.
        if ((l is null && r is decimal) || (r is null && l is decimal))
        {
            return ConcreteValues.Of(false);
        }

        return ConcreteValues.Compare(l, r) is not { } order ? ConcreteValues.Unknown : ConcreteValues.Of(kind switch
        {
            BinaryOperatorKind.LessThan => order < 0,
            BinaryOperatorKind.LessThanOrEqual => order <= 0,
            BinaryOperatorKind.GreaterThan => order > 0,
            _ => order >= 0,
        });
    });

    /// <summary>Whether a value is null.</summary>
    public static AbstractValue? IsNull(AbstractValue? value) => value switch
    {
        ConditionValue condition => new ConditionValue(condition.WhenNull, Constraint.Join(condition.WhenTrue, condition.WhenFalse)),
        CaseValue cases => cases.Is(null),
        _ => Select(value, v => ReferenceEquals(v, ConcreteValues.Unknown) ? v : ConcreteValues.Of(v is null)),
    };

    /// <summary>The value of a nullable value that is not null or, as the method has it, the default value.</summary>
    public static AbstractValue? Value(AbstractValue? value, bool orDefault) => value switch
    {
        ConditionValue condition => new ConditionValue(condition.WhenTrue, orDefault ? Constraint.Join(condition.WhenFalse, condition.WhenNull) : condition.WhenFalse),
        _ => Select(value, v => v ?? ConcreteValues.Unknown),
    };

    /// <summary>One of two values, by a condition.</summary>
    public static AbstractValue? Choose(AbstractValue? condition, AbstractValue? then, AbstractValue? otherwise)
    {
        var ((c, n), (t, f), (u, g)) = (Implications(condition), Implications(then), Implications(otherwise));
        return new ConditionValue(
            Constraint.Join(Constraint.Meet(c, t), Constraint.Meet(n, u)),
            Constraint.Join(Constraint.Meet(c, f), Constraint.Meet(n, g)),
            Constraint.Join(Constraint.Meet(c, then is null ? Constraint.None : then.WhenNull), Constraint.Meet(n, otherwise is null ? Constraint.None : otherwise.WhenNull)));
    }

    /// <summary>Whether a machine type is in a list.</summary>
    public static AbstractValue? Contains(MachineListValue list, AbstractValue? item) => Select(item, v =>
        v is MachineValue machine && machine.Catalog == list.Catalog ? ConcreteValues.Of(list.Set.Contains(machine.Index)) : ConcreteValues.Unknown);

    public static AbstractValue? Select(AbstractValue? value, Func<object?, object?> select) => value switch
    {
        KnownConstant known => Constant(select(known.Value)),
        FunctionOfMachine function => function.Select(select),
        _ => null,
    };

    public static AbstractValue? Elementwise(AbstractValue? left, AbstractValue? right, Func<object?, object?, object?> apply) => (left, right) switch
    {
        (KnownConstant l, KnownConstant r) => Constant(apply(l.Value, r.Value)),
        (FunctionOfMachine l, KnownConstant r) => l.Select(v => apply(v, r.Value)),
        (KnownConstant l, FunctionOfMachine r) => r.Select(v => apply(l.Value, v)),
        (FunctionOfMachine l, FunctionOfMachine r) when l.Catalog == r.Catalog && l.Machine.Equals(r.Machine) =>
            new FunctionOfMachine(l.Machine, l.Catalog, [.. l.Results.Zip(r.Results, apply)]),
        _ => null,
    };

    // True only where both are true, false where either is. An operand that is not understood implies nothing.
    private static ConditionValue? Conjunction(AbstractValue? left, AbstractValue? right)
    {
        if (left is null && right is null)
        {
            return null;
        }

        var (l, r) = (Implications(left), Implications(right));
        return new(Constraint.Meet(l.WhenTrue, r.WhenTrue), Constraint.Join(l.WhenFalse, r.WhenFalse));
    }

    private static (Constraint? WhenTrue, Constraint? WhenFalse) Implications(AbstractValue? value) => value?.AsCondition() ?? (Constraint.None, Constraint.None);

    // A condition that is null is neither true nor false.
    private static ConditionValue Is(ConditionValue condition, bool value) => value
        ? new(condition.WhenTrue, Constraint.Join(condition.WhenFalse, condition.WhenNull))
        : new(condition.WhenFalse, Constraint.Join(condition.WhenTrue, condition.WhenNull));

    private static KnownConstant? Constant(object? value) => ReferenceEquals(value, ConcreteValues.Unknown) ? null : new(value);
}
