using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Computes with what is known of values: comparisons, and, or, not. What is not understood is null, from which nothing follows.</summary>
internal static class Logic
{
    public static Known? Not(Known? value) => value switch
    {
        Fixed { Value: bool known } => new Fixed(!known),
        Depends depends => depends.Select(Values.Not),
        Implies implies => new Implies(implies.WhenFalse, implies.WhenTrue),
        _ => null,
    };

    public static Known? And(Known? left, Known? right) => Elementwise(left, right, Values.And) ?? Both(left, right);

    public static Known? Or(Known? left, Known? right) => Elementwise(left, right, Values.Or) ?? Not(Both(Not(left), Not(right)));

    public static Known? AreEqual(Known? left, Known? right, FlowState state)
    {
        if (Elementwise(left, right, Values.AreEqual) is { } known)
        {
            return known;
        }

        return (left, right) switch
        {
            (Implies implies, Fixed { Value: bool value }) => value ? implies : Not(implies),
            (Fixed { Value: bool value }, Implies implies) => value ? implies : Not(implies),
            (Depends l, Depends r) when IsIdentity(l) && IsIdentity(r) && l.Catalog == r.Catalog => new Implies(
                Outcome.And(
                    Outcome.Of(l.Machine, l.Catalog, state.PossibleFor(r.Machine, r.Catalog)),
                    Outcome.Of(r.Machine, r.Catalog, state.PossibleFor(l.Machine, l.Catalog))),
                Outcome.Anything),
            (Depends l, OneOf r) when IsIdentity(l) && l.Catalog == r.Machines.Catalog => new Implies(Outcome.Of(l.Machine, l.Catalog, r.Machines.Set), Outcome.Anything),
            (OneOf l, Depends r) => AreEqual(r, l, state),
            _ => null,
        };
    }

    public static Known? Compare(Known? left, BinaryOperatorKind kind, Known? right) => Elementwise(left, right, (l, r) =>
    {
        // A comparison with null, of numbers that may lack, is false.
        if ((l is null && r is decimal) || (r is null && l is decimal))
        {
            return Values.Of(false);
        }

        return Values.Compare(l, r) is not { } order ? Values.Unknown : Values.Of(kind switch
        {
            BinaryOperatorKind.LessThan => order < 0,
            BinaryOperatorKind.LessThanOrEqual => order <= 0,
            BinaryOperatorKind.GreaterThan => order > 0,
            _ => order >= 0,
        });
    });

    /// <summary>Whether a machine type is in a list.</summary>
    public static Known? Contains(MachineListValue list, Known? item) => Select(item, v => v is MachineValue machine && machine.Catalog == list.Catalog ? Values.Of(list.Set.Contains(machine.Place)) : Values.Unknown);

    public static Known? Select(Known? value, Func<object?, object?> select) => value switch
    {
        Fixed known => Known(select(known.Value)),
        Depends depends => depends.Select(select),
        _ => null,
    };

    public static Known? Elementwise(Known? left, Known? right, Func<object?, object?, object?> with) => (left, right) switch
    {
        (Fixed l, Fixed r) => Known(with(l.Value, r.Value)),
        (Depends l, Fixed r) => l.Select(v => with(v, r.Value)),
        (Fixed l, Depends r) => r.Select(v => with(l.Value, v)),
        (Depends l, Depends r) when l.Catalog == r.Catalog && l.Machine.Equals(r.Machine) => new Depends(l.Machine, l.Catalog, [.. l.Values.Zip(r.Values, with)]),
        _ => null,
    };

    public static bool IsIdentity(Known? value) => value is Depends { Values: [_, MachineValue { Place: 1 }, ..] } depends && depends.Values[depends.Catalog.Next] is MachineValue;

    private static Implies? Both(Known? left, Known? right)
    {
        if (left is null && right is null)
        {
            return null;
        }

        var (l, r) = (left?.AsCondition() ?? (Outcome.Anything, Outcome.Anything), right?.AsCondition() ?? (Outcome.Anything, Outcome.Anything));
        return new(Outcome.And(l.Item1, r.Item1), Outcome.Or(l.Item2, r.Item2));
    }

    private static Fixed? Known(object? value) => ReferenceEquals(value, Values.Unknown) ? null : new(value);
}
