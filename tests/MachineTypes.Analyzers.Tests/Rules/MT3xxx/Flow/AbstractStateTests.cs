using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow.Catalog;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What a state knows after an assumption, an assignment, a comparison and a call.</summary>
public sealed class AbstractStateTests
{
    private static readonly INamedTypeSymbol Code = CSharpCompilation.Create(
        "Code",
        [CSharpSyntaxTree.ParseText("struct Value { public int M; public int N; } class Code { public int A; public int B; public int C; public Value S; public Value T; public Value U; public Code O; public Code P; }")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]).GetTypeByMetadataName("Code")!;

    private static readonly ISymbol M = ((IFieldSymbol)Code.GetMembers("S").Single()).Type.GetMembers("M").Single(), N = ((IFieldSymbol)Code.GetMembers("S").Single()).Type.GetMembers("N").Single();

    private static readonly AccessPath A = Variable("A"), B = Variable("B"), C = Variable("C"), S = Variable("S"), T = Variable("T"), U = Variable("U"), O = Variable("O"), P = Variable("P");

    private static AbstractState Empty => AbstractState.Empty;

    [Fact]
    public void An_assumption_narrows_what_is_known()
    {
        var state = Empty.Assume(Only(A, Pc10, Pc11))!.Assume(Only(A, Pc11, None))!;
        Assert.Equal((Set(Pc11), Set(Pc11)), (state.PossibleFor(A, Facts), state.CertainFor(A, Facts)));
        Assert.Equal(Facts.Universe, state.PossibleFor(B, Facts));
        Assert.Equal(Other.Universe, state.PossibleFor(A, Other));
        Assert.Equal(Other.Universe, state.CertainFor(A, Other));
        Assert.Equal(1, state.Size);
    }

    [Fact]
    public void A_contradiction_makes_a_point_unreachable()
    {
        Assert.Null(Empty.Assume(null));
        Assert.Null(Empty.Bind(A, Possible(Pc10)).Assume(Only(A, Pc11)));
        Assert.Same(Empty, Empty.Assume(Constraint.None));
    }

    [Fact]
    public void Nothing_is_stored_about_a_value_that_may_be_everything() =>
        Assert.Equal(0, Empty.Assume(new(Constraint.None.Machines.Add(A, new(Facts, Facts.Universe))))!.Size);

    [Fact]
    public void What_is_assumed_of_one_name_holds_for_all_names_of_a_value()
    {
        var state = Empty.Alias(B, A).Alias(C, B).Assume(Only(C, Pc10))!;
        Assert.All([A, B, C], path => Assert.Equal(Set(Pc10), state.PossibleFor(path, Facts)));
        Assert.Equal([A, A, A], new[] { A, B, C }.Select(state.Canonical));
    }

    [Fact]
    public void Members_of_one_object_have_one_name()
    {
        var state = Empty.Alias(P, O).Assume(Only(P.Member(M), Pc10))!;
        Assert.Equal(Set(Pc10), state.PossibleFor(O.Member(M), Facts));
        Assert.Equal(O.Member(M), state.Canonical(P.Member(M)));
        var member = state.Alias(O.Member(N), A);
        Assert.Equal([A, A, O.Member(M), B.Member(M)], new[] { P.Member(N), O.Member(N), O.Member(M), B.Member(M) }.Select(member.Canonical));
    }

    [Fact]
    public void A_name_is_not_made_an_alias_of_what_it_begins()
    {
        Assert.Same(Empty, Empty.Alias(O, O.Member(M)));
        Assert.Same(Empty, Empty.Alias(O, O));
        Assert.Equal(O, Empty.Alias(O.Member(M), O).Canonical(O.Member(M)));
    }

    [Fact]
    public void Values_that_are_equal_share_what_is_known_afterwards()
    {
        var state = Empty.Alias(C, A).Bind(A, Possible(Pc10)).Bind(B, Possible(Pc10, Pc11)).Unify(A, B);
        Assert.All([A, B, C], path => Assert.Equal(B, state.Canonical(path)));
        Assert.Equal([B], state.Machines.Keys);
        Assert.Equal(Set(Pc10), state.Assume(Only(C, Pc10, None))!.PossibleFor(A, Facts));
        var same = Empty.Alias(B, A);
        Assert.Same(same, same.Unify(A, B));
        Assert.Same(Empty, Empty.Unify(O, O.Member(M)));
        Assert.Same(Empty, Empty.Unify(O.Member(M), O));
    }

    [Fact]
    public void A_write_forgets_the_value_and_its_members_and_nothing_else()
    {
        var state = Empty.Bind(O.Member(M), Possible(Pc10)).Bind(P.Member(M), Possible(Pc11)).Bind(O, new KnownConstant(null)).Kill(O);
        Assert.Equal([P.Member(M)], state.Machines.Keys);
        Assert.Empty(state.Values);
        Assert.Same(Empty, Empty.Kill(_ => true));
        Assert.Equal(0, Empty.Bind(A, new KnownConstant(null)).Kill(A).Size);
        Assert.Equal(0, Empty.Bind(A, Possible(Pc10)).Kill(A).Size);
        Assert.Equal(0, Empty.Alias(A, B).Kill(A).Size);
    }

    [Fact]
    public void An_alias_keeps_what_is_known_when_the_original_is_written()
    {
        var state = Empty.Alias(B, A).Bind(A, Possible(Pc10)).Kill(A);
        Assert.Equal((Set(Pc10), Facts.Universe), (state.PossibleFor(B, Facts), state.PossibleFor(A, Facts)));
    }

    [Fact]
    public void Renaming_moves_everything()
    {
        var state = Empty.Bind(O.Member(M), Possible(Pc10)).Reroot(O, P);
        Assert.Equal(Set(Pc10), state.PossibleFor(P.Member(M), Facts));
        Assert.Equal(Facts.Universe, state.PossibleFor(O.Member(M), Facts));
    }

    [Fact]
    public void After_a_call_a_member_may_have_any_value_but_is_assumed_to_keep_its_own()
    {
        var state = Empty.Bind(O.Member(M), Possible(Pc10)).Bind(A, Possible(Pc11)).AfterCall(path => path.Equals(O.Member(M)), _ => true);
        Assert.Equal((Set(Pc10), Facts.Universe), (state.PossibleFor(O.Member(M), Facts), state.CertainFor(O.Member(M), Facts)));
        Assert.Equal((Set(Pc11), Set(Pc11)), (state.PossibleFor(A, Facts), state.CertainFor(A, Facts)));
        var bound = Empty.Bind(A, new KnownConstant(null));
        Assert.Same(bound, bound.AfterCall(_ => true, _ => true));
        var unchanged = Empty.Bind(A, Possible(Pc10));
        Assert.Same(unchanged, unchanged.AfterCall(_ => false, _ => true));
    }

    [Fact]
    public void A_copy_that_was_read_before_a_call_keeps_what_was_read()
    {
        var read = Empty.Alias(A, O.Member(M)).Bind(O.Member(M), Possible(Pc10, Pc11));
        var state = read.AfterCall(path => path.HasPrefix(O), path => path.Equals(A));
        Assert.Equal((A, O.Member(M)), (state.Canonical(A), state.Canonical(O.Member(M))));
        Assert.Equal((Set(Pc10, Pc11), Set(Pc10, Pc11)), (state.PossibleFor(A, Facts), state.CertainFor(A, Facts)));
        Assert.Equal((Set(Pc10, Pc11), Facts.Universe), (state.PossibleFor(O.Member(M), Facts), state.CertainFor(O.Member(M), Facts)));
        Assert.Null(state.ValueOf(A));

        // What a test of the copy shows is assumed of the member too, but is not certain.
        var tested = state.Assume(Only(A, Pc11))!;
        Assert.Equal((Set(Pc11), Facts.Universe), (tested.PossibleFor(O.Member(M), Facts), tested.CertainFor(O.Member(M), Facts)));
        Assert.Equal(Set(Pc11), tested.CertainFor(A, Facts));

        Assert.Equal(O.Member(M), read.AfterCall(path => path.HasPrefix(O), _ => false).Canonical(A));
        Assert.Equal(O.Member(M), read.AfterCall(_ => true, _ => true).Canonical(A));
        Assert.Equal(O.Member(M), read.AfterCall(_ => false, _ => true).Canonical(A));
        Assert.Equal(A, Empty.Alias(A, O.Member(M)).AfterCall(path => path.HasPrefix(O), _ => true).Canonical(A));
    }

    [Fact]
    public void A_test_of_a_copy_that_contradicts_what_is_certain_of_the_member_says_nothing_about_it()
    {
        var state = Empty.Alias(A, O.Member(M)).AfterCall(path => path.HasPrefix(O), _ => true).Bind(O.Member(M), Possible(Pc10));
        Assert.Equal((Set(Pc10), Set(Pc10)), (state.Assume(Only(A, Pc11))!.PossibleFor(O.Member(M), Facts), state.Assume(Only(A, Pc11))!.CertainFor(O.Member(M), Facts)));
        Assert.Equal(Set(Pc10), state.Assume(Only(A, Pc10, Pc11))!.PossibleFor(O.Member(M), Facts));
    }

    [Fact]
    public void Copies_of_a_struct_are_separated_before_one_changes()
    {
        var state = Empty.Alias(T, S).Alias(U, S).Alias(P, O).Bind(S.Member(M), Possible(Pc10)).Bind(S.Member(N), Possible(Pc11)).Separate(S, _ => [M]).Kill(S);
        Assert.All([T, U], copy => Assert.Equal((Set(Pc10), Set(Pc11)), (state.PossibleFor(copy.Member(M), Facts), state.PossibleFor(copy.Member(N), Facts))));
        Assert.Equal(Facts.Universe, state.PossibleFor(S.Member(M), Facts));
        Assert.Equal(O, state.Canonical(P));
        var objects = Empty.Alias(P, O);
        Assert.Same(objects, objects.Separate(O, _ => [M]));
    }

    [Fact]
    public void A_copied_object_has_the_members_of_the_original()
    {
        var state = Empty.Bind(O.Member(M), Possible(Pc10)).Bind(O.Member(N), Possible(Pc11)).Alias(O.Member(M).Member(N), A).CopyMembers(P, O, [M]);
        Assert.Equal((O.Member(M), P.Member(N)), (state.Canonical(P.Member(M)), state.Canonical(P.Member(N))));
        Assert.Equal((Set(Pc10), Set(Pc11)), (state.PossibleFor(P.Member(M), Facts), state.PossibleFor(P.Member(N), Facts)));
        Assert.Equal(A, Empty.Alias(O.Member(M), A).CopyMembers(P, O, []).Canonical(P.Member(M)));
        Assert.False(state.Machines.ContainsKey(P.Member(M)));
    }

    [Fact]
    public void Values_are_found_by_any_name()
    {
        var value = new KnownConstant(true);
        var state = Empty.Alias(B, A).Bind(A, value);
        Assert.Same(value, state.ValueOf(B));
        Assert.Null(state.ValueOf(C));
        Assert.Equal(2, state.Size);
    }

    [Fact]
    public void The_union_of_two_states_knows_what_each_knows()
    {
        var state = Empty.Bind(A, Possible(Pc10)).Alias(B, A).With(Empty.Bind(C, Possible(Pc11)).Alias(P, O).Bind(O, new KnownConstant(null)));
        Assert.Equal((Set(Pc10), Set(Pc11), O, A), (state.PossibleFor(B, Facts), state.PossibleFor(C, Facts), state.Canonical(P), state.Canonical(B)));
        Assert.NotNull(state.ValueOf(P));
    }

    [Fact]
    public void States_are_equal_if_they_know_the_same()
    {
        Func<AbstractState>[] states =
        [
            () => Empty, () => Empty.Bind(A, Possible(Pc10)), () => Empty.Bind(B, Possible(Pc10)), () => Empty.Bind(A, Possible(Pc11)), () => Empty.Bind(A, Possible(Pc10)).Bind(B, Possible(Pc10)),
            () => Empty.Alias(A, B), () => Empty.Alias(A, C), () => Empty.Alias(C, B), () => Empty.Alias(A, B).Alias(C, B), () => Empty.Alias(A, B).Alias(P, O), () => Empty.Alias(A, B).Bind(B, Possible(Pc10)),
            () => Empty.Bind(A, new KnownConstant(null)), () => Empty.Bind(A, new KnownConstant(true)), () => Empty.Bind(B, new KnownConstant(null)), () => Empty.Bind(A, new KnownConstant(null)).Bind(B, new KnownConstant(null)),
        ];
        for (var i = 0; i < states.Length; i++)
        {
            for (var j = 0; j < states.Length; j++)
                Assert.Equal(i == j, states[i]().IsEqualTo(states[j]()));
        }
    }

    private static AccessPath Variable(string name) => AccessPath.Of(Code.GetMembers(name).Single());
}
