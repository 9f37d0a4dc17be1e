using MachineTypes.Analyzers.MT3xxx.Flow;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What is known where two paths meet.</summary>
public sealed class StateJoinTests
{
    private const string A = "pc-i440fx-4.0";
    private const string B = "pc-i440fx-4.1";
    private const string C = "pc-i440fx-5.0";

    private static readonly Snippet Code = Snippet.Of(
        "Box? box = null; Box? other = null; var copy = m; bool known = flag; string? text = null; QemuMachine? read = m; _ = new object?[] { box, other, copy, known, text, read };",
        types: "class Box { public QemuMachine Machine { get; set; } }");

    private static readonly AbstractState Empty = AbstractState.Empty;

    [Fact]
    public void A_machine_value_may_be_what_it_may_be_on_either_path()
    {
        var joined = StateJoin.Of(Empty.Bind(Path("m"), Code.OneOf(A)), Empty.Bind(Path("m"), Code.OneOf(B)));
        Assert.Equal(Code.Set(A, B), joined.PossibleFor(Path("m"), Code.Catalog));
        Assert.Equal(Code.Set(A, B), joined.CertainFor(Path("m"), Code.Catalog));
    }

    [Fact]
    public void What_only_one_path_knows_is_not_known()
    {
        var known = Empty.Bind(Path("m"), Code.OneOf(A)).Bind(Path("known"), new KnownConstant(true)).Alias(Path("copy"), Path("o"));
        Assert.Equal(0, StateJoin.Of(known, Empty).Size);
        Assert.Equal(0, StateJoin.Of(Empty, known).Size);
    }

    [Fact]
    public void A_value_that_may_be_any_machine_type_is_not_kept()
    {
        var rest = new PossibleMachines(Code.Catalog, Code.Catalog.Universe.Except(Code.Set(A)));
        Assert.Equal(0, StateJoin.Of(Empty.Bind(Path("m"), Code.OneOf(A)), Empty.Bind(Path("m"), rest)).Size);
    }

    [Fact]
    public void A_name_that_both_paths_share_is_kept()
    {
        var joined = StateJoin.Of(Empty.Alias(Path("copy"), Path("m")).Bind(Path("m"), Code.OneOf(A)), Empty.Alias(Path("copy"), Path("m")).Bind(Path("m"), Code.OneOf(B)));
        Assert.Equal(Path("m"), joined.Canonical(Path("copy")));
        Assert.Equal(Code.Set(A, B), joined.PossibleFor(Path("copy"), Code.Catalog));
    }

    // The name is lost, but not what each path knows about the value.
    [Fact]
    public void A_name_that_only_one_path_has_keeps_what_both_know()
    {
        var left = Empty.Alias(Path("copy"), Path("m")).Bind(Path("m"), Code.OneOf(A));
        var right = Empty.Bind(Path("copy"), Code.OneOf(B)).Bind(Path("m"), Code.OneOf(C));
        foreach (var joined in new[] { StateJoin.Of(left, right), StateJoin.Of(right, left) })
        {
            Assert.Equal(Code.Set(A, B), joined.PossibleFor(Path("copy"), Code.Catalog));
            Assert.Equal(Code.Set(A, C), joined.PossibleFor(Path("m"), Code.Catalog));
            Assert.Empty(joined.Aliases);
        }
    }

    [Fact]
    public void A_name_of_different_values_is_lost()
    {
        var left = Empty.Alias(Path("copy"), Path("m")).Bind(Path("m"), Code.OneOf(A));
        var right = Empty.Alias(Path("copy"), Path("o")).Bind(Path("o"), Code.OneOf(B));
        foreach (var joined in new[] { StateJoin.Of(left, right), StateJoin.Of(right, left) })
        {
            Assert.Empty(joined.Aliases);
            Assert.Equal(Code.Set(A, B), joined.PossibleFor(Path("copy"), Code.Catalog));
            Assert.Equal(Code.Catalog.Universe, joined.PossibleFor(Path("m"), Code.Catalog));
        }
    }

    [Fact]
    public void A_member_of_an_object_that_is_null_on_one_path_keeps_what_the_other_knows()
    {
        var known = Empty.Bind(Path("box.Machine"), Code.OneOf(A));
        var isNull = Empty.Bind(Path("box").IsNull(), new KnownConstant(true));
        var isNotNull = Empty.Bind(Path("box").IsNull(), new KnownConstant(false));
        foreach (var joined in new[] { StateJoin.Of(known, isNull), StateJoin.Of(isNull, known) })
        {
            Assert.Equal(Code.Set(A), joined.PossibleFor(Path("box.Machine"), Code.Catalog));
            Assert.True(joined.Machines[Path("box.Machine")].MayBeAbsent);
        }

        Assert.Equal(0, StateJoin.Of(known, isNotNull).Size);
        Assert.Equal(0, StateJoin.Of(isNotNull, known).Size);
        Assert.Equal(0, StateJoin.Of(Empty.Bind(Path("m"), Code.OneOf(A)), isNull).Size);
        Assert.Equal(0, StateJoin.Of(isNull, Empty.Bind(Path("m"), Code.OneOf(A))).Size);
    }

    // "var read = box?.Machine": the variable names the machine type, or both are null.
    [Fact]
    public void A_value_that_is_null_with_its_object_still_names_the_member()
    {
        var read = Empty.Alias(Path("read"), Path("box.Machine"));
        var bothNull = Empty.Bind(Path("box").IsNull(), new KnownConstant(true)).Bind(Path("read"), new KnownConstant(null));
        foreach (var joined in new[] { StateJoin.Of(read, bothNull), StateJoin.Of(bothNull, read) })
            Assert.Equal(Path("box.Machine"), joined.Canonical(Path("read")));

        AbstractState[] others =
        [
            Empty.Bind(Path("read"), new KnownConstant(null)),
            Empty.Bind(Path("box").IsNull(), new KnownConstant(true)),
            Empty.Bind(Path("box").IsNull(), new KnownConstant(false)).Bind(Path("read"), new KnownConstant(null)),
            Empty.Bind(Path("box").IsNull(), new KnownConstant(true)).Bind(Path("read"), new KnownConstant("")),
        ];
        foreach (var other in others)
        {
            Assert.Empty(StateJoin.Of(read, other).Aliases);
            Assert.Empty(StateJoin.Of(other, read).Aliases);
        }

        var ofVariable = Empty.Alias(Path("read"), Path("m"));
        Assert.Empty(StateJoin.Of(ofVariable, bothNull).Aliases);
    }

    [Fact]
    public void Values_that_are_equal_stay()
    {
        var joined = StateJoin.Of(Empty.Bind(Path("text"), new KnownConstant("a")).Bind(Path("m"), Code.OneOf(A)), Empty.Bind(Path("text"), new KnownConstant("a")).Bind(Path("m"), Code.OneOf(B)));
        Assert.Equal("a", Assert.IsType<KnownConstant>(joined.ValueOf(Path("text"))).Value);
    }

    [Fact]
    public void A_boolean_that_differs_shows_which_path_was_taken()
    {
        var joined = StateJoin.Of(On(A, new KnownConstant(true), "known"), On(B, new KnownConstant(false), "known"));
        var value = joined.ValueOf(Path("known"))!;
        Assert.Equal(Code.Set(A), Assumed(joined, value.AsCondition().WhenTrue));
        Assert.Equal(Code.Set(B), Assumed(joined, value.AsCondition().WhenFalse));
        Assert.Null(value.WhenNull);
    }

    [Fact]
    public void A_boolean_that_may_be_null_shows_it_too()
    {
        foreach (var joined in new[] { StateJoin.Of(On(A, new KnownConstant(null), "known"), On(B, new KnownConstant(false), "known")), StateJoin.Of(On(B, new KnownConstant(false), "known"), On(A, new KnownConstant(null), "known")) })
        {
            var value = joined.ValueOf(Path("known"))!;
            Assert.Equal(Code.Set(A), Assumed(joined, value.WhenNull));
            Assert.Equal(Code.Set(B), Assumed(joined, value.AsCondition().WhenFalse));
            Assert.Null(value.AsCondition().WhenTrue);
        }
    }

    [Fact]
    public void A_boolean_that_depends_on_a_machine_type_is_joined_with_a_constant()
    {
        var isNew = new FunctionOfMachine(Path("m"), Code.Catalog, [.. Enumerable.Range(0, Code.Catalog.Count).Select(i => (object?)(i == Code.Index(C)))]);
        var left = Empty.Bind(Path("m"), Code.OneOf(A, C)).Bind(Path("known"), isNew);
        foreach (var joined in new[] { StateJoin.Of(left, On(B, new KnownConstant(false), "known")), StateJoin.Of(On(B, new KnownConstant(false), "known"), left) })
        {
            var value = joined.ValueOf(Path("known"))!;
            Assert.Equal(Code.Set(C), Assumed(joined, value.AsCondition().WhenTrue));
            Assert.Equal(Code.Set(A, B), Assumed(joined, value.AsCondition().WhenFalse));
        }
    }

    // The name of a machine type is no boolean.
    [Fact]
    public void A_text_that_depends_on_a_machine_type_is_lost_where_it_differs()
    {
        var name = new FunctionOfMachine(Path("m"), Code.Catalog, [.. Enumerable.Range(0, Code.Catalog.Count).Select(i => (object?)$"{i}")]);
        Assert.Null(StateJoin.Of(On(A, name, "text"), On(B, new KnownConstant("a"), "text")).ValueOf(Path("text")));
        Assert.Null(StateJoin.Of(On(A, name, "text"), On(B, new KnownConstant(null), "text")).ValueOf(Path("text")));
        Assert.Null(StateJoin.Of(On(A, new KnownConstant(true), "text"), On(B, name, "text")).ValueOf(Path("text")));
    }

    [Fact]
    public void A_constant_that_differs_shows_which_path_was_taken()
    {
        var two = StateJoin.Of(On(A, new KnownConstant("a"), "text"), On(B, new KnownConstant(null), "text"));
        var joined = StateJoin.Of(two, On(C, new KnownConstant("a"), "text"));
        var cases = Assert.IsType<CaseValue>(joined.ValueOf(Path("text")));
        Assert.Equal(2, cases.Cases.Count);
        Assert.Equal(Code.Set(A, C), Assumed(joined, cases.Is("a").WhenTrue));
        Assert.Equal(Code.Set(B), Assumed(joined, cases.Is(null).WhenTrue));
        Assert.Equal(Code.Set(B), Assumed(joined, cases.Is("a").WhenFalse));
    }

    // A state that takes long to copy is worse than one that knows less.
    [Fact]
    public void A_value_with_more_than_eight_cases_is_lost()
    {
        var joined = Enumerable.Range(1, CaseValue.MaxCases).Select(i => On(A, new KnownConstant((decimal)i), "text")).Aggregate(StateJoin.Of);
        Assert.Equal(CaseValue.MaxCases, Assert.IsType<CaseValue>(joined.ValueOf(Path("text"))).Cases.Count);
        Assert.Null(StateJoin.Of(joined, On(A, new KnownConstant(0m), "text")).ValueOf(Path("text")));
    }

    [Fact]
    public void Elements_of_a_sequence_may_be_what_they_may_be_on_either_path()
    {
        AbstractState Of(string name) => Empty.Bind(Path("text"), new SequenceValue(Empty.Bind(AccessPath.Element, Code.OneOf(name))));
        var joined = Assert.IsType<SequenceValue>(StateJoin.Of(Of(A), Of(B)).ValueOf(Path("text")));
        Assert.Equal(Code.Set(A, B), joined.Elements.PossibleFor(AccessPath.Element, Code.Catalog));
        Assert.Null(StateJoin.Of(Of(A), Empty.Bind(Path("text"), new KnownConstant("a"))).ValueOf(Path("text")));
        Assert.Null(StateJoin.Of(Empty.Bind(Path("text"), new KnownConstant("a")), Of(A)).ValueOf(Path("text")));
    }

    // "box is null || !box.Machine.RequiresMemdev": where it is true, an object that exists is an old one.
    [Fact]
    public void A_condition_on_a_member_holds_also_where_the_object_is_null()
    {
        var isNull = Empty.Bind(Path("box").IsNull(), new KnownConstant(true)).Bind(Path("known"), new KnownConstant(true));
        var isOld = Empty.Bind(Path("known"), new ConditionValue(Constraint.Of(Path("box.Machine"), Code.Catalog, Code.Set(A)), Constraint.Of(Path("box.Machine"), Code.Catalog, Code.Set(C))));
        foreach (var joined in new[] { StateJoin.Of(isNull, isOld), StateJoin.Of(isOld, isNull) })
        {
            var (whenTrue, whenFalse) = joined.ValueOf(Path("known"))!.AsCondition();
            Assert.Equal(Code.Set(A), whenTrue!.Machines[Path("box.Machine")].Set);
            Assert.True(whenTrue.Machines[Path("box.Machine")].MayBeAbsent);
            Assert.Equal(Code.Set(C), whenFalse!.Machines[Path("box.Machine")].Set);
            Assert.False(whenFalse.Machines[Path("box.Machine")].MayBeAbsent);
        }

        // What is known about another object says nothing.
        var ofOther = Empty.Bind(Path("other").IsNull(), new KnownConstant(true)).Bind(Path("known"), new KnownConstant(true));
        Assert.Empty(StateJoin.Of(ofOther, isOld).ValueOf(Path("known"))!.AsCondition().WhenTrue!.Machines);
    }

    [Fact]
    public void A_join_is_an_upper_bound_and_does_not_depend_on_the_order()
    {
        AbstractState[] states =
        [
            Empty,
            Empty.Bind(Path("m"), Code.OneOf(A)),
            Empty.Bind(Path("m"), Code.OneOf(B)).Bind(Path("copy"), Code.OneOf(C)),
            Empty.Alias(Path("copy"), Path("m")).Bind(Path("m"), Code.OneOf(A, B)),
            Empty.Alias(Path("copy"), Path("o")).Bind(Path("m"), Code.OneOf(A)).Bind(Path("o"), Code.OneOf(C)),
            Empty.Bind(Path("box").IsNull(), new KnownConstant(true)).Bind(Path("known"), new KnownConstant(true)),
            Empty.Bind(Path("box").IsNull(), new KnownConstant(false)).Bind(Path("box.Machine"), Code.OneOf(A)).Bind(Path("known"), new KnownConstant(false)),
            On(A, new KnownConstant("a"), "text"),
            On(B, new KnownConstant("b"), "text"),
        ];
        foreach (var (left, right) in states.SelectMany(left => states.Select(right => (left, right))))
        {
            var joined = StateJoin.Of(left, right);
            Assert.True(joined.IsEqualTo(StateJoin.Of(right, left)));
            Assert.True(Constraint.AreEqual(joined.Machines, StateJoin.Of(joined, left).Machines));
            Assert.True(StateJoin.Of(left, left).IsEqualTo(left));
            foreach (var path in new[] { Path("m"), Path("o"), Path("copy") })
                Assert.True(left.PossibleFor(path, Code.Catalog).Union(right.PossibleFor(path, Code.Catalog)).IsSubsetOf(joined.PossibleFor(path, Code.Catalog)));
        }
    }

    private static AccessPath Path(string text) => Code.Path(text);

    private static AbstractState On(string machine, AbstractValue value, string variable) => Empty.Bind(Path("m"), Code.OneOf(machine)).Bind(Path(variable), value);

    private static Model.Usage.MachineSet Assumed(AbstractState state, Constraint? constraint) => state.Assume(constraint)!.PossibleFor(Path("m"), Code.Catalog);
}
