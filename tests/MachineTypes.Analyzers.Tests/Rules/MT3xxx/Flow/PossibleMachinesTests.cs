using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>The lattice of the machine types that a value may be.</summary>
public sealed class PossibleMachinesTests
{
    private static readonly CatalogFacts Catalog = Snippet.Of("").Catalog;

    // Equal, but another catalogue: values of the two have nothing to do with each other.
    private static readonly CatalogFacts Other = new(Catalog.Manifest);

    [Fact]
    public void A_join_may_be_what_either_side_may_be()
    {
        var joined = Of(1, 2).Join(Of(2, 3));
        Assert.Equal(Set(1, 2, 3), joined.Set);
        Assert.Equal(Set(1, 2, 3), joined.Certain);
        Assert.Same(Catalog, joined.Catalog);
        Assert.False(joined.MayBeAbsent);
    }

    [Fact]
    public void A_meet_is_what_both_sides_may_be()
    {
        var met = Of(1, 2).Meet(Of(2, 3));
        Assert.Equal(Set(2), met.Set);
        Assert.Equal(Set(2), met.Certain);
        Assert.False(met.IsImpossible);
    }

    [Fact]
    public void A_meet_of_facts_that_contradict_each_other_is_impossible()
    {
        var met = Of(1).Meet(Of(2));
        Assert.True(met.Set.IsEmpty);
        Assert.True(met.IsImpossible);
    }

    // What was known before a call, and is contradicted after it, shows that the call has changed the value.
    [Fact]
    public void A_contradiction_with_what_was_known_before_a_call_takes_it_back()
    {
        var met = Of(1, 2).AfterCall().Meet(Of(3));
        Assert.Equal(Set(3), met.Set);
        Assert.False(met.IsImpossible);
    }

    [Fact]
    public void A_call_leaves_the_set_but_makes_nothing_certain()
    {
        var after = Of(1, 2).AfterCall();
        Assert.Equal(Set(1, 2), after.Set);
        Assert.Equal(Catalog.Universe, after.Certain);
    }

    [Fact]
    public void What_is_certain_is_joined_and_met_apart_from_the_set()
    {
        Assert.Equal(Catalog.Universe, Of(1).AfterCall().Join(Of(2)).Certain);
        Assert.Equal(Set(1, 3), Of(1, 2).AfterCall().Meet(Of(1, 3)).Certain);
    }

    [Fact]
    public void A_value_is_absent_where_either_path_has_none()
    {
        Assert.True((Of(1) with { MayBeAbsent = true }).Join(Of(2)).MayBeAbsent);
        Assert.True(Of(2).Join(Of(1) with { MayBeAbsent = true }).MayBeAbsent);
        Assert.False(Of(1).Join(Of(2)).MayBeAbsent);
    }

    // One of the two conditions shows that the value exists.
    [Fact]
    public void A_value_that_may_be_absent_by_one_condition_exists_by_another()
    {
        Assert.False((Of(1) with { MayBeAbsent = true }).Meet(Of(1)).MayBeAbsent);
        Assert.False(Of(1).Meet(Of(1) with { MayBeAbsent = true }).MayBeAbsent);
        Assert.True((Of(1) with { MayBeAbsent = true }).Meet(Of(1) with { MayBeAbsent = true }).MayBeAbsent);
    }

    [Fact]
    public void Nothing_is_possible_for_a_value_that_is_absent()
    {
        Assert.True(Of().IsImpossible);
        Assert.False((Of() with { MayBeAbsent = true }).IsImpossible);
        Assert.False(Of(1).IsImpossible);
    }

    [Fact]
    public void Only_the_whole_catalogue_is_the_top()
    {
        Assert.True(new PossibleMachines(Catalog, Catalog.Universe).IsTop);
        Assert.False(new PossibleMachines(Catalog, Catalog.Released).IsTop);
        Assert.False(Of(1).AfterCall().IsTop);
    }

    [Fact]
    public void Values_of_two_catalogues_have_nothing_in_common()
    {
        var other = new PossibleMachines(Other, Set(2));
        Assert.Same(other, Of(1).Meet(other));
        var joined = Of(1).Join(other);
        Assert.Same(Catalog, joined.Catalog);
        Assert.True(joined.IsTop);
        Assert.Equal(Catalog.Universe, joined.Certain);
        Assert.True(joined.MayBeAbsent);
    }

    [Fact]
    public void Values_are_equal_if_all_that_is_known_is()
    {
        var one = Of(1, 2);
        Assert.True(one.IsEqualTo(one));
        Assert.True(one.IsEqualTo(Of(1, 2)));
        Assert.False(one.IsEqualTo(Of(1)));
        Assert.False(one.IsEqualTo(one.AfterCall()));
        Assert.False(one.IsEqualTo(one with { MayBeAbsent = true }));
        Assert.False(one.IsEqualTo(new(Other, one.Set)));
        Assert.False(one.IsEqualTo(new(Other, one.Set) { MayBeAbsent = true }));
    }

    // Iteration ends because states only go up a lattice.
    [Fact]
    public void Joins_and_meets_are_those_of_a_lattice()
    {
        PossibleMachines[] all = [Of(), Of(1), Of(2), Of(1, 2), Of(1, 2).AfterCall(), Of(2, 3) with { MayBeAbsent = true }, new(Catalog, Catalog.Universe)];
        foreach (var (a, b) in all.SelectMany(a => all.Select(b => (a, b))))
        {
            var (join, meet) = (a.Join(b), a.Meet(b));
            Assert.True(join.IsEqualTo(b.Join(a)));
            Assert.True(join.IsEqualTo(join.Join(a)));
            Assert.True(a.Set.IsSubsetOf(join.Set) && b.Set.IsSubsetOf(join.Set) && a.Certain.IsSubsetOf(join.Certain));
            Assert.True(meet.IsEqualTo(b.Meet(a)));
            Assert.True(a.Join(a).IsEqualTo(a) && a.Meet(a).IsEqualTo(a));
        }
    }

    private static MachineSet Set(params int[] indexes) => MachineSet.Where(Catalog.Count, indexes.Contains);

    private static PossibleMachines Of(params int[] indexes) => new(Catalog, Set(indexes));
}
