using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Tests;

public class FamilyTests
{
    private static readonly ReleaseTrain Train = Definitions.Train(
        [.. new[] { "1.0", "1.1", "2.0", "2.1", "3.0" }.Select(v => (v, (string?)"2020-01-01"))], deletion: new(1, "3.0"));

    [Fact]
    public void The_spans_of_one_class_catalogue_and_name_are_one_family()
    {
        var family = Assert.Single(Join(
            Definitions.Family([]) with { From = "1.0", Until = "1.1", DeprecatedIn = "2.0", RemovedIn = "2.1" },
            Definitions.Family([]) with { From = "2.0" }));
        Assert.Equal(["pc-1.0", "pc-1.1", "pc-2.0", "pc-2.1", "pc-3.0"], family.Versions.Select(v => v.Name));
        Assert.Equal("1.0", family.Definition.From);
        Assert.Equal([family.Spans[0], family.Spans[0], family.Spans[1], family.Spans[1], family.Spans[1]], family.Versions.Select(v => v.Span));
        Assert.Equal("pc-3.0", family.Latest?.Name);
    }

    [Fact]
    public void Another_class_catalogue_or_name_is_another_family()
    {
        var one = Definitions.Family([]);
        Assert.Equal(4, Join(one, one with { Name = "q35" }, one with { Catalog = "global::Other" }, one with { Type = "global::Other" }).Count);
    }

    [Fact]
    public void A_machine_type_lives_as_its_span_and_the_rule_say()
    {
        var family = Assert.Single(Join(
            Definitions.Family([]) with { From = "1.0", Until = "1.0", DeprecatedIn = "1.1", RemovedIn = "2.0" },
            Definitions.Family([]) with { From = "1.1" }));
        Assert.Equal(("1.0", "1.1", "2.0"), Life("pc-1.0"));
        Assert.Equal(("1.1", null, "3.0"), Life("pc-1.1")); // by the rule, which begins with 3.0
        Assert.Equal(("2.0", null, "3.0"), Life("pc-2.0"));
        Assert.Equal(("3.0", null, null), Life("pc-3.0"));

        (string?, string?, string?) Life(string name) => LifeOf(family, name);
    }

    [Fact]
    public void The_rule_does_not_apply_to_an_exempt_span()
    {
        var family = Assert.Single(Join(
            Definitions.Family([]) with { From = "1.0", Until = "1.0", IsExemptFromAge = true },
            Definitions.Family([]) with { From = "1.1", Until = "1.1", IsExemptFromAge = true, DeprecatedIn = "2.0", RemovedIn = "2.1" },
            Definitions.Family([]) with { From = "2.0" }));
        Assert.Equal(("1.0", null, null), LifeOf(family, "pc-1.0"));
        Assert.Equal(("1.1", "2.0", "2.1"), LifeOf(family, "pc-1.1"));
        Assert.Equal(("2.0", null, "3.0"), LifeOf(family, "pc-2.0"));
    }

    [Fact]
    public void A_machine_type_can_become_versioned()
    {
        var scope = Definitions.Scope(Definitions.Entry("default", null), Definitions.Entry("old", "2.1"));
        var family = Assert.Single(Join(
            Definitions.Family([scope], unversioned: true) with { RemovedIn = "2.1" },
            Definitions.Family([scope]) with { From = "2.1", Alias = "pc" }));
        Assert.Equal(["pc", "pc-2.1", "pc-3.0"], family.Versions.Select(v => v.Name));
        Assert.Equal("pc-3.0", family.Latest?.Name);
        var list = CompatComposer.Compose(family, Train.Current);
        Assert.Equal([1, 2, 1], family.Versions.Select(v => CompatComposer.CountFor(v, list)));
        Assert.Equal("2.1", Lifetime.Of(family.Versions[0], Train).Removed?.Version);
    }

    [Fact]
    public void A_machine_type_without_versions_can_come_back()
    {
        var family = Assert.Single(Join(
            Definitions.Family([], unversioned: true) with { From = "2.1" },
            Definitions.Family([], unversioned: true) with { From = "1.0", DeprecatedIn = "1.1", RemovedIn = "2.0" }));
        var version = Assert.Single(family.Versions);
        var life = Lifetime.Of(version, Train);
        Assert.Empty(family.Repeated);
        Assert.Equal("2.1", version.Span.From);
        Assert.Equal(("1.0", null, null), LifeOf(family, "pc"));
        Assert.Equal([new EarlierLife(Deprecated: 1, Removed: 2, Back: 3)], life.Earlier);
        Assert.Equal([true, true, false, true, true], Train.Releases.Select(life.Includes));
    }

    [Theory]
    [InlineData("2.1", "2.0")] // still there when it comes again
    [InlineData(null, "2.0")]
    [InlineData("1.1", null)]
    public void Lives_that_overlap_are_no_lives(string? removedIn, string? backIn)
    {
        var family = Assert.Single(Join(
            Definitions.Family([], unversioned: true) with { From = "1.0", RemovedIn = removedIn },
            Definitions.Family([], unversioned: true) with { From = backIn }));
        Assert.Single(family.Repeated);
        Assert.Empty(Assert.Single(family.Versions).Earlier);
    }

    // The first life ends before the second begins, but the second has not ended when the third begins.
    [Fact]
    public void Of_several_lives_none_may_overlap()
    {
        FamilyDefinition Of(string from, string? removedIn) => Definitions.Family([], unversioned: true) with { From = from, RemovedIn = removedIn };
        Assert.Equal(2, Assert.Single(Join(Of("1.0", "1.1"), Of("2.0", "3.0"), Of("2.1", null))).Repeated.Count);
        Assert.Equal(2, Assert.Single(Assert.Single(Join(Of("1.0", "1.1"), Of("2.0", "2.1"), Of("3.0", null))).Versions).Earlier.Count);
    }

    [Fact]
    public void Where_spans_overlap_the_first_one_counts()
    {
        var family = Assert.Single(Join(Definitions.Family([]) with { From = "1.0", Until = "2.0" }, Definitions.Family([]) with { From = "2.0" }));
        Assert.Equal(5, family.Versions.Count);
        Assert.Equal(family.Spans[0], family.Versions[2].Span);
    }

    private static (string?, string?, string?) LifeOf(Family family, string name)
    {
        var lifetime = Lifetime.Of(family.Versions.Single(v => v.Name == name), Train);
        return (lifetime.Since?.Version, lifetime.Deprecated?.Version, lifetime.Removed?.Version);
    }

    private static List<Family> Join(params FamilyDefinition[] spans) => [.. Family.Join(spans, _ => Train)];
}
