using MachineTypes.Analyzers.MT3xxx.Flow;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What is still known after a write.</summary>
public sealed class KillTransferTests
{
    private const string Old = "pc-i440fx-4.0";
    private const string New = "pc-i440fx-5.0";

    private static readonly Snippet Code = Snippet.Of(
        "Box box = new(); Box same = box; var copy = m; var copy2 = m; bool known = flag; string? text = null; _ = new object?[] { box, same, copy, copy2, known, text };",
        types: "class Box { public QemuMachine Machine { get; set; } public bool IsOld { get; set; } }");

    private static readonly AbstractState Empty = AbstractState.Empty;

    private static readonly Constraint? IsOld = Constraint.Of(Path("m"), Code.Catalog, Code.Set(Old));

    private static readonly Constraint? IsNew = Constraint.Of(Path("m"), Code.Catalog, Code.Set(New));

    [Fact]
    public void A_write_changes_nothing_about_other_values()
    {
        var state = Empty.Bind(Path("m"), Code.OneOf(Old)).Bind(Path("known"), new ConditionValue(IsOld, IsNew)).Bind(Path("text"), new KnownConstant("a")).Alias(Path("copy"), Path("m"));
        Assert.Same(state, state.Kill(Path("o")));
        Assert.Same(state, state.Kill(Path("box")));
    }

    [Fact]
    public void The_old_value_is_forgotten()
    {
        var state = Empty.Bind(Path("m"), Code.OneOf(Old)).Bind(Path("o"), Code.OneOf(New)).Bind(Path("text"), new KnownConstant("a")).Bind(Path("known"), new KnownConstant(true));
        var after = state.Kill(Path("m")).Kill(Path("text"));
        Assert.Equal([Path("o")], after.Machines.Keys);
        Assert.Equal([Path("known")], after.Values.Keys);
    }

    [Fact]
    public void A_copy_keeps_the_old_value()
    {
        var after = Empty.Bind(Path("m"), Code.OneOf(Old)).Alias(Path("copy"), Path("m")).Kill(Path("m"));
        Assert.Equal(Code.Set(Old), after.PossibleFor(Path("copy"), Code.Catalog));
        Assert.Equal(Code.Catalog.Universe, after.PossibleFor(Path("m"), Code.Catalog));
        Assert.Empty(after.Aliases);
    }

    [Fact]
    public void A_copy_that_is_written_says_nothing_about_the_original()
    {
        var after = Empty.Bind(Path("m"), Code.OneOf(Old)).Alias(Path("copy"), Path("m")).Kill(Path("copy"));
        Assert.Equal(Code.Set(Old), after.PossibleFor(Path("m"), Code.Catalog));
        Assert.Equal(Code.Catalog.Universe, after.PossibleFor(Path("copy"), Code.Catalog));
    }

    [Fact]
    public void Copies_of_one_value_are_still_the_same_value()
    {
        var after = Empty.Bind(Path("m"), Code.OneOf(Old)).Alias(Path("copy"), Path("m")).Alias(Path("copy2"), Path("m")).Kill(Path("m"));
        Assert.Equal(Code.Set(Old), after.PossibleFor(Path("copy"), Code.Catalog));
        Assert.Equal(Code.Set(Old), after.PossibleFor(Path("copy2"), Code.Catalog));
        Assert.Equal(Path("copy"), after.Canonical(Path("copy2")));
    }

    [Fact]
    public void Another_name_of_an_object_keeps_what_is_known_about_its_members()
    {
        var state = Empty.Alias(Path("same"), Path("box")).Bind(Path("box.Machine"), Code.OneOf(Old)).Bind(Path("box.IsOld"), new KnownConstant(true)).Alias(Path("copy"), Path("box.Machine"));
        var after = state.Kill(Path("box"));
        Assert.Equal(Code.Set(Old), after.PossibleFor(Path("same.Machine"), Code.Catalog));
        Assert.Equal(Code.Set(Old), after.PossibleFor(Path("copy"), Code.Catalog));
        Assert.True(after.ValueOf(Path("same.IsOld")) is KnownConstant { Value: true });
        Assert.Null(after.ValueOf(Path("box.IsOld")));
        Assert.Equal(Code.Catalog.Universe, after.PossibleFor(Path("box.Machine"), Code.Catalog));
    }

    [Fact]
    public void A_condition_moves_to_the_copy()
    {
        var after = Empty.Alias(Path("copy"), Path("m")).Bind(Path("known"), new ConditionValue(IsOld, IsNew)).Kill(Path("m"));
        var (whenTrue, whenFalse) = after.ValueOf(Path("known"))!.AsCondition();
        Assert.Equal(Code.Set(Old), whenTrue!.Machines[Path("copy")].Set);
        Assert.Equal(Code.Set(New), whenFalse!.Machines[Path("copy")].Set);
        Assert.Single(whenTrue.Machines);
    }

    [Fact]
    public void A_condition_on_a_value_that_is_gone_implies_nothing_but_what_was_impossible()
    {
        var condition = new ConditionValue(IsOld, IsNew, IsNew);
        var after = Empty.Bind(Path("m"), Code.OneOf(Old)).Bind(Path("known"), condition).Kill(Path("m")).ValueOf(Path("known"))!;
        Assert.Empty(after.AsCondition().WhenTrue!.Machines);
        Assert.Null(after.AsCondition().WhenFalse);
        Assert.Null(after.WhenNull);

        var unknown = Empty.Bind(Path("known"), condition).Kill(Path("m")).ValueOf(Path("known"))!;
        Assert.Empty(unknown.AsCondition().WhenTrue!.Machines);
        Assert.Empty(unknown.AsCondition().WhenFalse!.Machines);
        Assert.Empty(unknown.WhenNull!.Machines);
    }

    [Fact]
    public void A_condition_on_two_values_keeps_what_it_says_about_the_other()
    {
        var both = Constraint.Meet(IsOld, Constraint.Of(Path("o"), Code.Catalog, Code.Set(New)));
        var after = Empty.Bind(Path("known"), new ConditionValue(both, Constraint.None)).Kill(Path("m"));
        var whenTrue = after.ValueOf(Path("known"))!.AsCondition().WhenTrue!;
        Assert.Equal([Path("o")], whenTrue.Machines.Keys);
        Assert.Equal(Code.Set(New), whenTrue.Machines[Path("o")].Set);
    }

    [Fact]
    public void A_boolean_of_a_machine_type_becomes_a_condition_or_moves_to_the_copy()
    {
        var isOld = new FunctionOfMachine(Path("m"), Code.Catalog, [.. Enumerable.Range(0, Code.Catalog.Count).Select(i => (object?)(i == Code.Index(Old)))]);
        var moved = Assert.IsType<FunctionOfMachine>(Empty.Alias(Path("copy"), Path("m")).Bind(Path("known"), isOld).Kill(Path("m")).ValueOf(Path("known")));
        Assert.Equal(Path("copy"), moved.Machine);
        var known = Empty.Bind(Path("m"), Code.OneOf(New)).Bind(Path("known"), isOld).Kill(Path("m")).ValueOf(Path("known"))!;
        Assert.Null(known.AsCondition().WhenTrue);
        Assert.Empty(known.AsCondition().WhenFalse!.Machines);
        Assert.Same(isOld, Empty.Bind(Path("m"), Code.OneOf(New)).Bind(Path("known"), isOld).Bind(Path("o"), Code.OneOf(Old)).Kill(Path("o")).ValueOf(Path("known")));
    }

    [Fact]
    public void A_text_of_a_machine_type_that_is_gone_is_lost()
    {
        var name = new FunctionOfMachine(Path("m"), Code.Catalog, [.. Enumerable.Range(0, Code.Catalog.Count).Select(i => (object?)$"{i}")]);
        Assert.Equal(0, Empty.Bind(Path("text"), name).Kill(Path("m")).Size);
        Assert.Equal(2, Empty.Alias(Path("copy"), Path("m")).Bind(Path("text"), name).Kill(Path("m")).Size + 1);
    }

    [Fact]
    public void Cases_keep_their_constants_but_not_those_that_were_impossible()
    {
        var cases = new CaseValue([("a", IsOld!), ("b", IsNew!), ("c", Constraint.None)]);
        var unknown = Assert.IsType<CaseValue>(Empty.Bind(Path("text"), cases).Kill(Path("m")).ValueOf(Path("text")));
        Assert.Equal(["a", "b", "c"], unknown.Cases.Select(c => c.Value));
        Assert.All(unknown.Cases, c => Assert.Empty(c.When.Machines));

        var known = Assert.IsType<CaseValue>(Empty.Bind(Path("m"), Code.OneOf(Old)).Bind(Path("text"), cases).Kill(Path("m")).ValueOf(Path("text")));
        Assert.Equal(["a", "c"], known.Cases.Select(c => c.Value));

        var moved = Assert.IsType<CaseValue>(Empty.Alias(Path("copy"), Path("m")).Bind(Path("text"), cases).Kill(Path("m")).ValueOf(Path("text")));
        Assert.Equal(Code.Set(Old), moved.Cases[0].When.Machines[Path("copy")].Set);
        Assert.Equal(["a", "b", "c"], moved.Cases.Select(c => c.Value));
    }

    // A copy that was read before a call remembers where it came from.
    [Fact]
    public void A_copy_of_a_member_forgets_or_follows_the_member()
    {
        var read = Empty.Bind(Path("copy"), new CopyValue(Path("box.Machine")));
        Assert.Equal(0, read.Kill(Path("box")).Size);
        Assert.Same(read, read.Kill(Path("m")));
        var moved = read.Alias(Path("same"), Path("box")).Kill(Path("box"));
        Assert.Equal(Path("same.Machine"), Assert.IsType<CopyValue>(moved.Values[Path("copy")]).Original);
        var kept = read.Bind(Path("m"), Code.OneOf(Old)).Kill(Path("m"));
        Assert.Same(read.Values[Path("copy")], kept.Values[Path("copy")]);
    }

    private static AccessPath Path(string text) => Code.Path(text);
}
