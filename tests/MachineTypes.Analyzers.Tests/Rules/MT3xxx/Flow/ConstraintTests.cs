using MachineTypes.Analyzers.MT3xxx.Flow;
using static MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow.Catalog;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>Constraints are a lattice: none of them implies nothing, and null is what nothing satisfies.</summary>
public sealed class ConstraintTests
{
    private static readonly AccessPath A = AccessPath.This, B = AccessPath.Element;

    private static readonly Constraint?[] Samples =
    [
        null, Constraint.None, Only(A, Pc10), Only(A, Pc10, Pc11), Only(A, Pc11, Virt11), Only(B, Pc10), Constraint.Meet(Only(A, Pc10, Virt11), Only(B, Pc11, None)), Constraint.Meet(Only(A, Pc10), Only(B, Pc11)),
    ];

    [Fact]
    public void A_value_that_can_be_nothing_contradicts()
    {
        Assert.Null(Constraint.Of(A, Facts, Set()));
        Assert.Equal(Set(Pc10), Constraint.Of(A, Facts, Set(Pc10)).For(A));
    }

    [Fact]
    public void The_meet_intersects_what_both_say_and_keeps_what_one_says()
    {
        var met = Constraint.Meet(Only(A, Pc10, Pc11), Constraint.Meet(Only(A, Pc11, Virt11), Only(B, Pc10)));
        Assert.Equal(Set(Pc11), met.For(A));
        Assert.Equal(Set(Pc10), met.For(B));
        Assert.Null(Constraint.Meet(Only(A, Pc10), Only(A, Pc11)));
        Assert.Null(Constraint.Meet(Constraint.Meet(Only(A, Pc10), Only(B, Pc10)), Only(B, Pc11)));
    }

    [Fact]
    public void The_join_unites_what_both_say_and_drops_what_only_one_says()
    {
        var joined = Constraint.Join(Only(A, Pc10), Constraint.Meet(Only(A, Pc11), Only(B, Pc10)));
        Assert.Equal(Set(Pc10, Pc11), joined.For(A));
        Assert.Equal([A], joined!.Machines.Keys);
        Assert.Same(Samples[2], Constraint.Join(null, Samples[2]));
        Assert.Same(Samples[2], Constraint.Join(Samples[2], null));
    }

    [Fact]
    public void A_contradiction_about_an_object_that_may_be_null_is_none()
    {
        var absent = Only(A, Pc10).OrAbsent();
        Assert.Equal(Set(Pc10), absent.For(A));
        Assert.True(Constraint.Meet(absent, Only(A, Pc11).OrAbsent()) is { } both && both.For(A)!.IsEmpty);
        Assert.Null(Constraint.Meet(absent, Only(A, Pc11)));
    }

    [Fact]
    public void Join_and_meet_obey_the_laws_of_a_lattice()
    {
        foreach (var a in Samples)
        {
            AreEqual(a, Constraint.Join(a, a));
            AreEqual(a, Constraint.Meet(a, a));
            AreEqual(a, Constraint.Join(a, null));
            AreEqual(Constraint.None, Constraint.Join(a, Constraint.None));
            AreEqual(a, Constraint.Meet(a, Constraint.None));
            AreEqual(null, Constraint.Meet(a, null));
            foreach (var b in Samples)
            {
                AreEqual(Constraint.Join(a, b), Constraint.Join(b, a));
                AreEqual(Constraint.Meet(a, b), Constraint.Meet(b, a));
                AreEqual(a, Constraint.Join(a, Constraint.Meet(a, b)));
                Assert.All(Samples, c => AreEqual(Constraint.Meet(a, Constraint.Meet(b, c)), Constraint.Meet(Constraint.Meet(a, b), c)));
                Assert.All(Samples, c => AreEqual(Constraint.Join(a, Constraint.Join(b, c)), Constraint.Join(Constraint.Join(a, b), c)));
            }
        }
    }

    [Fact]
    public void Constraints_are_equal_if_they_say_the_same_about_the_same_values()
    {
        for (var i = 0; i < Samples.Length; i++)
        {
            for (var j = 0; j < Samples.Length; j++)
                Assert.Equal(i == j, Constraint.AreEqual(Samples[i], Samples[j]));
        }

        Assert.True(Constraint.AreEqual(Only(A, Pc10), Only(A, Pc10)));
        Assert.False(Constraint.AreEqual(Only(A, Pc10), Only(A, Pc10).OrAbsent()));
        Assert.False(Constraint.AreEqual(Constraint.Meet(Only(A, Pc10), Only(B, Pc10)), Constraint.Meet(Only(A, Pc10), Only(B, Pc11))));
    }

    [Fact]
    public void The_constrained_values_are_those_of_all_constraints() =>
        Assert.Equal([A, A, B], Constraint.PathsOf([null, Constraint.None, Only(A, Pc10), Samples[^1]]).OrderBy(path => path.Equals(B)));

    private static void AreEqual(Constraint? expected, Constraint? actual) => Assert.True(Constraint.AreEqual(expected, actual));
}
