using MachineTypes.Analyzers.MT3xxx.Flow;
using static MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow.Catalog;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What follows where a value is true, false or null, and when two values are equal, which ends the iteration over a loop.</summary>
public sealed class AbstractValueTests
{
    private static readonly AccessPath A = AccessPath.This, B = AccessPath.Element;

    private static readonly object?[] Usb = [null, true, false, true, ConcreteValues.Unknown, false, true];

    [Fact]
    public void A_constant_has_one_outcome()
    {
        Outcomes(new KnownConstant(true), Constraint.None, null, null);
        Outcomes(new KnownConstant(false), null, Constraint.None, null);
        Outcomes(new KnownConstant(null), null, null, Constraint.None);
        Outcomes(new KnownConstant("text"), Constraint.None, Constraint.None, null);
    }

    [Fact]
    public void A_function_of_a_machine_value_says_for_which_machine_types_it_has_an_outcome()
    {
        var function = new FunctionOfMachine(A, Facts, Usb);
        Assert.Equal(Set(Default, Pc10, Virt11, None, Preview), function.MayBe(true));
        Assert.Equal(Set(Default, Pc11, None, Next), function.MayBe(false));
        Outcomes(function, Only(A, Default, Pc10, Virt11, None, Preview), Only(A, Default, Pc11, None, Next), Only(A, Default, None));
        Assert.True(Constraint.AreEqual(Only(B, Default, None), function.Rename(B).WhenNull));
    }

    [Fact]
    public void The_identity_returns_each_machine_type_itself()
    {
        Assert.True(Identity(i => Machine(i)).IsIdentity);
        Assert.True(Identity(i => i == 0 ? ConcreteValues.Unknown : Machine(i)).IsIdentity);
        Assert.False(new FunctionOfMachine(A, Facts, Usb).IsIdentity);
        Assert.False(Identity(i => i == Next ? ConcreteValues.Unknown : Machine(i)).IsIdentity);
        Assert.False(Identity(_ => Machine(Pc11)).IsIdentity);
    }

    [Fact]
    public void A_condition_has_a_constraint_for_each_outcome()
    {
        Outcomes(new ConditionValue(Only(A, Pc10), Only(A, Pc11)), Only(A, Pc10), Only(A, Pc11), null);
        Outcomes(new ConditionValue(Only(A, Pc10), Only(A, Pc11), Only(A, None)), Only(A, Pc10), Only(A, Pc11), Only(A, None));
        Outcomes(ConditionValue.Unconstrained, Constraint.None, Constraint.None, null);
        Assert.Equal([A, B, A], new ConditionValue(Only(A, Pc10), Only(B, Pc11), Only(A, None)).Constrained);
        Outcomes(new ConditionValue(Only(A, Pc10), null, Only(A, None)).Select(c => Constraint.Meet(c, Only(A, Pc10))), Only(A, Pc10), null, null);
    }

    [Fact]
    public void Nothing_follows_from_a_value_of_another_kind()
    {
        var elements = AbstractState.Empty;
        Assert.All(new AbstractValue[] { new SequenceValue(elements), new ElementValue(elements), new CopyValue(A), new UnnamedMachine(Possible(Pc10)) }, value => Outcomes(value, Constraint.None, Constraint.None, Constraint.None));
    }

    [Fact]
    public void A_case_holds_or_one_of_the_others_does()
    {
        var cases = new CaseValue([("a", Only(A, Pc10)), ("b", Only(A, Pc11)), (null, Only(A, None)), ("a", Only(A, Virt11))]);
        Outcomes(cases.Is("a"), Only(A, Pc10, Virt11), Only(A, Pc11, None), null);
        Outcomes(cases.Is("x"), null, Only(A, Pc10, Pc11, Virt11, None), null);
        Outcomes(cases.Is(null), Only(A, None), Only(A, Pc10, Pc11, Virt11), null);
        Assert.Equal([A, A, A, A], cases.Constrained);
        Assert.Equal(["b", null], cases.Select(c => Constraint.Meet(c, Only(A, Pc11, None))).Cases.Select(c => c.Value));
    }

    [Fact]
    public void Values_are_equal_if_they_say_the_same()
    {
        Func<AbstractValue>[] values =
        [
            () => new KnownConstant("a"), () => new KnownConstant(null), () => new KnownConstant(Machine(Pc10)),
            () => new FunctionOfMachine(A, Facts, Usb), () => new FunctionOfMachine(B, Facts, Usb), () => new FunctionOfMachine(A, Other, Usb), () => new FunctionOfMachine(A, Facts, [.. Usb.Reverse()]),
            () => new ConditionValue(Only(A, Pc10), Only(A, Pc11), Only(A, None)), () => new ConditionValue(Only(A, None), Only(A, Pc11), Only(A, None)),
            () => new ConditionValue(Only(A, Pc10), Only(A, None), Only(A, None)), () => new ConditionValue(Only(A, Pc10), Only(A, Pc11)),
            () => new CaseValue([("a", Only(A, Pc10)), ("b", Only(A, Pc11))]), () => new CaseValue([("a", Only(A, Pc10))]), () => new CaseValue([("a", Only(A, Pc10)), ("c", Only(A, Pc11))]),
            () => new CaseValue([("a", Only(A, Pc10)), ("b", Only(A, None))]), () => new CaseValue([("b", Only(A, Pc10)), ("a", Only(A, Pc11))]),
            () => new CopyValue(A), () => new CopyValue(B),
            () => new SequenceValue(AbstractState.Empty), () => new SequenceValue(AbstractState.Empty.Bind(A, Possible(Pc10))),
        ];
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = 0; j < values.Length; j++)
                Assert.Equal(i == j, AbstractValue.AreEqual(values[i](), values[j]()));
        }

        Assert.True(AbstractValue.AreEqual(new CaseValue([("a", Only(A, Pc10)), ("b", Only(A, Pc11))]), new CaseValue([("b", Only(A, Pc11)), ("a", Only(A, Pc10))])));
        var element = new ElementValue(AbstractState.Empty);
        Assert.True(AbstractValue.AreEqual(element, element));
        Assert.False(AbstractValue.AreEqual(element, new ElementValue(AbstractState.Empty)));
    }

    private static FunctionOfMachine Identity(Func<int, object?> result) => new(A, Facts, [.. Enumerable.Range(0, Facts.Count).Select(result)]);

    private static void Outcomes(AbstractValue value, Constraint? whenTrue, Constraint? whenFalse, Constraint? whenNull)
    {
        var condition = value.AsCondition();
        Assert.True(Constraint.AreEqual(whenTrue, condition.WhenTrue), "true");
        Assert.True(Constraint.AreEqual(whenFalse, condition.WhenFalse), "false");
        Assert.True(Constraint.AreEqual(whenNull, value.WhenNull), "null");
    }
}
