using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What a lambda still knows whenever it runs.</summary>
public sealed class ReachingCapturesTests
{
    private const string Old = "pc-i440fx-4.0";

    private static readonly Snippet Code = Snippet.Of("""
        var kept = m; var kept2 = m; var changing = m; bool known = flag; bool changed = flag; string text = "";
        changing = o; changed = !flag; o = m;
        Action a = () => Api.Free(kept);
        _ = new object[] { kept2, known, text };
        """);

    private static readonly AbstractState Empty = AbstractState.Empty;

    [Fact]
    public void Variables_that_do_not_change_keep_what_is_known()
    {
        var captured = Of(Empty.Bind(Path("kept"), Code.OneOf(Old)).Bind(Path("changing"), Code.OneOf(Old)).Bind(Path("known"), new KnownConstant(true)).Bind(Path("changed"), new KnownConstant(true)));
        Assert.Equal([Path("kept")], captured.Machines.Keys);
        Assert.Equal([Path("known")], captured.Values.Keys);
    }

    [Fact]
    public void Names_of_one_value_remain_names_if_neither_changes()
    {
        Assert.Equal(Path("m"), Of(Empty.Alias(Path("kept"), Path("m"))).Canonical(Path("kept")));
        Assert.Empty(Of(Empty.Alias(Path("changing"), Path("m"))).Aliases);
        Assert.Empty(Of(Empty.Alias(Path("kept"), Path("changing"))).Aliases);
    }

    [Fact]
    public void A_copy_of_a_variable_that_changes_keeps_what_is_known()
    {
        var captured = Of(Empty.Alias(Path("kept"), Path("changing")).Bind(Path("changing"), Code.OneOf(Old)));
        Assert.Equal(Code.Set(Old), captured.PossibleFor(Path("kept"), Code.Catalog));
        Assert.Equal(Code.Catalog.Universe, captured.PossibleFor(Path("changing"), Code.Catalog));
        Assert.Equal(0, Of(Empty.Alias(Path("o"), Path("changing")).Bind(Path("changing"), Code.OneOf(Old))).Size);
    }

    [Fact]
    public void Conditions_keep_what_they_say_about_values_that_do_not_change()
    {
        var both = Constraint.Meet(Constraint.Of(Path("kept"), Code.Catalog, Code.Set(Old)), Constraint.Of(Path("changing"), Code.Catalog, Code.Set(Old)))!;
        var captured = Of(Empty.Bind(Path("known"), new ConditionValue(both, null, both)).Bind(Path("text"), new CaseValue([("a", both)])));
        var condition = captured.ValueOf(Path("known"))!;
        Assert.Equal([Path("kept")], condition.AsCondition().WhenTrue!.Machines.Keys);
        Assert.Null(condition.AsCondition().WhenFalse);
        Assert.Equal([Path("kept")], condition.WhenNull!.Machines.Keys);
        Assert.Equal([Path("kept")], Assert.IsType<CaseValue>(captured.ValueOf(Path("text"))).Cases.Single().When.Machines.Keys);
    }

    [Fact]
    public void A_function_of_a_value_that_changes_is_not_kept_and_neither_is_a_copy_from_before_a_call()
    {
        FunctionOfMachine Function(string of) => new(Path(of), Code.Catalog, new object?[Code.Catalog.Count]);
        Assert.NotNull(Of(Empty.Bind(Path("known"), Function("kept"))).ValueOf(Path("known")));
        Assert.Null(Of(Empty.Bind(Path("known"), Function("changing"))).ValueOf(Path("known")));
        Assert.Equal(0, Of(Empty.Bind(Path("kept"), new CopyValue(Path("m")))).Size);
    }

    private static AccessPath Path(string text) => Code.Path(text);

    private static AbstractState Of(AbstractState state) => ReachingCaptures.Of(state, Code.Usage, Code.Operations<IAnonymousFunctionOperation>().Single());
}
