using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis.Operations;
using static MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow.Catalog;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>C# operators on abstract values. What is not understood is null, and must not become a claim.</summary>
public sealed class AbstractOperatorsTests
{
    private static readonly AccessPath A = AccessPath.This, B = AccessPath.Element;

    private static readonly KnownConstant True = new(true), False = new(false), Null = new(null);

    private static readonly FunctionOfMachine Cpus = Function(A, null, 8m, 2m, 8m, null, ConcreteValues.Unknown, 16m);

    private static readonly FunctionOfMachine IsPc10 = Function(A, false, true, false, false, false, ConcreteValues.Unknown, false);

    private static readonly ConditionValue Maybe = new(Only(A, Pc10), Only(A, Pc11), Only(A, None));

    [Fact]
    public void Not_exchanges_true_and_false()
    {
        Is(AbstractOperators.Not(True), "false");
        Is(AbstractOperators.Not(Maybe), Only(A, Pc11), Only(A, Pc10), Only(A, None));
        Assert.Equal([true, false, true, true, true, ConcreteValues.Unknown, true], ((FunctionOfMachine)AbstractOperators.Not(IsPc10)!).Results);
        Assert.Null(AbstractOperators.Not(null));
        Assert.Null(AbstractOperators.Not(new KnownConstant("x")));
    }

    [Fact]
    public void And_is_true_where_both_are_and_false_where_either_is()
    {
        Is(AbstractOperators.And(True, False), "false");
        var left = new ConditionValue(Only(A, Pc10, Pc11), Only(A, None));
        Is(AbstractOperators.And(left, new ConditionValue(Only(A, Pc11, None), Only(A, Pc10))), Only(A, Pc11), Only(A, Pc10, None), null);
        Is(AbstractOperators.And(left, null), Only(A, Pc10, Pc11), Constraint.None, null);
        Is(AbstractOperators.And(null, left), Only(A, Pc10, Pc11), Constraint.None, null);
        Assert.Null(AbstractOperators.And(null, null));
    }

    [Fact]
    public void Or_is_false_where_both_are_and_true_where_either_is()
    {
        Is(AbstractOperators.Or(True, False), "true");
        var left = new ConditionValue(Only(A, Pc10), Only(A, Pc11, None));
        Is(AbstractOperators.Or(left, new ConditionValue(Only(A, Pc11), Only(A, None))), Only(A, Pc10, Pc11), Only(A, None), null);
        Is(AbstractOperators.Or(left, null), Constraint.None, Only(A, Pc11, None), null);
        Is(AbstractOperators.Or(null, left), Constraint.None, Only(A, Pc11, None), null);
        Assert.Null(AbstractOperators.Or(null, null));
    }

    [Fact]
    public void A_condition_that_is_compared_with_a_boolean_or_null_has_that_outcome()
    {
        foreach (var (value, whenTrue, whenFalse) in new[] { (True, Only(A, Pc10), Only(A, Pc11, None)), (False, Only(A, Pc11), Only(A, Pc10, None)), (Null, Only(A, None), Only(A, Pc10, Pc11)) })
        {
            Is(AbstractOperators.AreEqual(Maybe, value, AbstractState.Empty), whenTrue, whenFalse, null);
            Is(AbstractOperators.AreEqual(value, Maybe, AbstractState.Empty), whenTrue, whenFalse, null);
        }

        Assert.Null(AbstractOperators.AreEqual(Maybe, new KnownConstant("x"), AbstractState.Empty));
        Assert.Null(AbstractOperators.AreEqual(Maybe, Maybe, AbstractState.Empty));
    }

    [Fact]
    public void One_of_several_constants_is_compared_with_one()
    {
        var cases = new CaseValue([("a", Only(A, Pc10)), (null, Only(A, Pc11))]);
        Is(AbstractOperators.AreEqual(cases, new KnownConstant("a"), AbstractState.Empty), Only(A, Pc10), Only(A, Pc11), null);
        Is(AbstractOperators.AreEqual(new KnownConstant("a"), cases, AbstractState.Empty), Only(A, Pc10), Only(A, Pc11), null);
        Is(AbstractOperators.IsNull(cases), Only(A, Pc11), Only(A, Pc10), null);
    }

    [Fact]
    public void Equal_machine_values_are_both_in_the_intersection_of_their_sets()
    {
        var state = AbstractState.Empty.Bind(A, Possible(Pc10, Pc11)).Bind(B, Possible(Pc11, None));
        var equal = AbstractOperators.AreEqual(Identity(A), Identity(B), state)!.AsCondition();
        Assert.Equal((Set(Pc11, None), Set(Pc10, Pc11)), (equal.WhenTrue.For(A), equal.WhenTrue.For(B)));
        Assert.Same(Constraint.None, equal.WhenFalse);
        Assert.Null(AbstractOperators.AreEqual(Identity(A), new FunctionOfMachine(B, Other, Identity(B).Results), state));
        Assert.Null(AbstractOperators.AreEqual(Identity(A), Function(B, Identity(A).Results.Reverse().ToArray()), state));
    }

    [Fact]
    public void A_machine_value_that_equals_an_unnamed_one_is_in_its_set()
    {
        var unnamed = new UnnamedMachine(Possible(Pc10, None));
        Is(AbstractOperators.AreEqual(Identity(A), unnamed, AbstractState.Empty), Only(A, Pc10, None), Constraint.None, null);
        Is(AbstractOperators.AreEqual(unnamed, Identity(A), AbstractState.Empty), Only(A, Pc10, None), Constraint.None, null);
        Assert.Null(AbstractOperators.AreEqual(Identity(A), new UnnamedMachine(new(Other, Other.Universe)), AbstractState.Empty));
        Assert.Null(AbstractOperators.AreEqual(Cpus, unnamed, AbstractState.Empty));
    }

    [Theory]
    [InlineData(BinaryOperatorKind.LessThan, new[] { Pc11 })]
    [InlineData(BinaryOperatorKind.LessThanOrEqual, new[] { Pc10, Pc11, Virt11 })]
    [InlineData(BinaryOperatorKind.GreaterThan, new[] { Preview })]
    [InlineData(BinaryOperatorKind.GreaterThanOrEqual, new[] { Pc10, Virt11, Preview })]
    public void A_comparison_holds_for_some_machine_types_and_never_for_null(BinaryOperatorKind kind, int[] holds)
    {
        Assert.Equal(Set([.. holds, Next]), ((FunctionOfMachine)AbstractOperators.Compare(Cpus, kind, new KnownConstant(8m))!).MayBe(true));
        Assert.False(((FunctionOfMachine)AbstractOperators.Compare(Cpus, kind, new KnownConstant(8m))!).MayBe(true).Contains(None));
        Assert.False(((FunctionOfMachine)AbstractOperators.Compare(new KnownConstant(8m), kind, Cpus)!).MayBe(true).Contains(None));
        Assert.Null(AbstractOperators.Compare(Null, kind, Null));
        Assert.Null(AbstractOperators.Compare(new KnownConstant("a"), kind, Null));
        Assert.Null(AbstractOperators.Compare(Null, kind, new KnownConstant("a")));
    }

    [Fact]
    public void Only_what_is_known_to_be_null_is_null()
    {
        Is(AbstractOperators.IsNull(Maybe), Only(A, None), Only(A, Pc10, Pc11), null);
        Assert.Equal([true, false, false, false, true, ConcreteValues.Unknown, false], ((FunctionOfMachine)AbstractOperators.IsNull(Cpus)!).Results);
        Is(AbstractOperators.IsNull(Null), "true");
        Is(AbstractOperators.IsNull(True), "false");
        Assert.Null(AbstractOperators.IsNull(null));
    }

    [Fact]
    public void The_value_of_a_nullable_is_there_or_the_default()
    {
        Is(AbstractOperators.Value(Maybe, orDefault: false), Only(A, Pc10), Only(A, Pc11), null);
        Is(AbstractOperators.Value(Maybe, orDefault: true), Only(A, Pc10), Only(A, Pc11, None), null);
        Assert.Equal([ConcreteValues.Unknown, 8m, 2m, 8m, ConcreteValues.Unknown, ConcreteValues.Unknown, 16m], ((FunctionOfMachine)AbstractOperators.Value(Cpus, orDefault: false)!).Results);
        Assert.Null(AbstractOperators.Value(Null, orDefault: false));
    }

    [Fact]
    public void A_choice_is_what_the_chosen_value_is()
    {
        var condition = new ConditionValue(Only(A, Pc10, Pc11, None), Only(A, Virt11));
        Is(AbstractOperators.Choose(condition, Maybe, False), Only(A, Pc10), Only(A, Pc11, Virt11), Only(A, None));
        Is(AbstractOperators.Choose(condition, True, Null), Only(A, Pc10, Pc11, None), null, Only(A, Virt11));
        Is(AbstractOperators.Choose(condition, null, True), Only(A, Pc10, Pc11, Virt11, None), Only(A, Pc10, Pc11, None), Only(A, Pc10, Pc11, None));
        Is(AbstractOperators.Choose(condition, False, null), Only(A, Virt11), Only(A, Pc10, Pc11, Virt11, None), Only(A, Virt11));
        Is(AbstractOperators.Choose(null, True, True), Constraint.None, null, null);
    }

    [Fact]
    public void A_list_contains_its_machine_types()
    {
        var list = new MachineListValue(Facts, Set(Pc10, None));
        Is(AbstractOperators.Contains(list, Identity(A)), Only(A, Pc10, None), Only(A, Default, Pc11, Virt11, Next, Preview), null);
        Is(AbstractOperators.Contains(list, new KnownConstant(Machine(Pc10))), "true");
        Assert.Null(AbstractOperators.Contains(list, new KnownConstant("pc-1.0")));
        Assert.Null(AbstractOperators.Contains(list, new KnownConstant(new MachineValue(Other, Pc10))));
        Assert.Null(AbstractOperators.Contains(list, Maybe));
    }

    [Fact]
    public void Operands_are_combined_only_if_both_depend_on_one_machine_value()
    {
        Assert.Equal(["1", "1a", "1b"], Combine(new KnownConstant("1"), Function(A, "", "a", "b")));
        Assert.Equal(["1", "a1", "b1"], Combine(Function(A, "", "a", "b"), new KnownConstant("1")));
        Assert.Equal(["x", "ay", "bz"], Combine(Function(A, "", "a", "b"), Function(A, "x", "y", "z")));
        Assert.Null(AbstractOperators.Elementwise(Function(A, "", "a", "b"), Function(B, "x", "y", "z"), Join));
        Assert.Null(AbstractOperators.Elementwise(Cpus, new FunctionOfMachine(A, Other, Cpus.Results), Join));
        Assert.Null(AbstractOperators.Elementwise(Maybe, True, Join));
        Assert.Null(AbstractOperators.Elementwise(True, True, (_, _) => ConcreteValues.Unknown));

        static object? Join(object? left, object? right) => $"{left}{right}";
        static object?[] Combine(AbstractValue left, AbstractValue right) => ((FunctionOfMachine)AbstractOperators.Elementwise(left, right, Join)!).Results;
    }

    private static FunctionOfMachine Function(AccessPath path, params object?[] results) => new(path, Facts, results);

    private static FunctionOfMachine Identity(AccessPath path) => Function(path, [.. Enumerable.Range(0, Facts.Count).Select(Machine)]);

    private static void Is(AbstractValue? value, string constant) => Assert.Equal(constant == "true", Assert.IsType<KnownConstant>(value).Value);

    private static void Is(AbstractValue? value, Constraint? whenTrue, Constraint? whenFalse, Constraint? whenNull)
    {
        Assert.NotNull(value);
        var condition = value.AsCondition();
        Assert.True(Constraint.AreEqual(whenTrue, condition.WhenTrue), "true");
        Assert.True(Constraint.AreEqual(whenFalse, condition.WhenFalse), "false");
        Assert.True(value is not ConditionValue || Constraint.AreEqual(whenNull, value.WhenNull), "null");
    }
}
