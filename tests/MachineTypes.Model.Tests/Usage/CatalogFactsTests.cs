using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Usage;
using static MachineTypes.Model.Tests.Usage.Manifests;

namespace MachineTypes.Model.Tests.Usage;

/// <summary>The indexes of a catalogue, and the sets of machine types that a flag makes.</summary>
public class CatalogFactsTests
{
    private static readonly ManifestDeprecation ToTrue = new("feature", 0, 2, null, false);

    private static readonly ManifestDeprecation ToFalse = new("feature", 0, 2, null, false, FlipsTo: false);

    [Fact]
    public void Names_aliases_and_members_have_indexes()
    {
        var catalog = new CatalogFacts(Pc());
        Assert.Equal([Pc40, None, Pc50, 0], new[] { "pc-4.0", "none", "pc", "x" }.Select(catalog.Find));
        Assert.Equal([Pc40, Virt50, Preview, 0], new[] { "Pc_4_0", "Virt_5_0", "PcPreview", "Pc_5_0" }.Select(catalog.FindMember));
        Assert.Equal(8, catalog.Names.Count());
        Assert.Equal((10, Next), (catalog.Count, catalog.Next));
    }

    [Fact]
    public void An_alias_wins_over_a_removed_machine_type_of_the_same_name()
    {
        var catalog = new CatalogFacts(Pc() with { Aliases = new[] { new NameSpec("pc-4.0", 1) }.ToEquatableArray() });
        Assert.Equal(Pc41, catalog.Find("pc-4.0"));
    }

    [Fact]
    public void An_index_is_a_machine_type_a_preview_or_neither()
    {
        var catalog = new CatalogFacts(Pc());
        Assert.Equal(["pc-4.0", "none"], new[] { Pc40, None }.Select(i => catalog.At(i)!.Name));
        Assert.All([-1, 0, Next, Preview, Preview + 1], i => Assert.Null(catalog.At(i)));
        Assert.Equal("the next pc", catalog.PreviewAt(Preview)!.Name);
        Assert.All([-1, 0, Pc40, Next, Preview + 1], i => Assert.Null(catalog.PreviewAt(i)));
    }

    [Fact]
    public void The_sets_of_all_indexes_differ_in_the_default_value_and_in_what_is_to_come()
    {
        var catalog = new CatalogFacts(Pc());
        Assert.Equal(Enumerable.Range(0, 10), Indexes(catalog.Universe));
        Assert.Equal(Enumerable.Range(1, 7), Indexes(catalog.Machines));
        Assert.Equal(Enumerable.Range(0, 8), Indexes(catalog.Released));
    }

    [Fact]
    public void A_property_has_a_value_on_machine_types_and_previews()
    {
        var flag = Flag("+-?+--+", "-");
        var catalog = new CatalogFacts(Pc(flag));
        Assert.Equal([null, "true", "false", null, "true", "false", "false", "true", null, "false"], Enumerable.Range(0, 10).Select(i => catalog.ValueAt(flag, i).Value));
        Assert.Same(flag, catalog.PropertyOfMember("Flag"));
        Assert.Same(flag, catalog.PropertyOfType("global::Flag"));
        Assert.Null(catalog.PropertyOfMember("x"));
        Assert.Null(catalog.PropertyOfType("x"));
    }

    [Fact]
    public void A_flag_is_on_or_off()
    {
        var flag = Flag("--++---", "+");
        var catalog = new CatalogFacts(Pc(flag));
        Assert.Equal([Pc42, Pc50], Indexes(catalog.With(flag, true)));
        Assert.Equal([Pc40, Pc41, Virt42, Virt50, None], Indexes(catalog.With(flag, false)));
        Assert.Equal([Pc42, Pc50, Next, Preview], Indexes(catalog.WithOrComing(flag, true)));
        Assert.Equal([Pc40, Pc41, Virt42, Virt50, None], Indexes(catalog.WithOrComing(flag, false)));
        Assert.False(catalog.IsOn(flag, 0));
    }

    [Fact]
    public void An_announced_flip_has_happened_on_the_machine_type_to_come()
    {
        var catalog = new CatalogFacts(Pc());
        Assert.True(catalog.IsOn(Flag("-------", "-", ToTrue), Next));
        Assert.False(catalog.IsOn(Flag("+++++++", "+", ToFalse), Next));
    }

    [Theory]
    [InlineData("-------", false)]
    [InlineData("+++++++", true)]
    [InlineData("--+++++", true)]
    [InlineData("++-----", false)]
    [InlineData("-++++++", true)]
    [InlineData("+------", false)]
    [InlineData("", false)]
    public void A_flip_without_an_announcement_stays(string values, bool next) => Assert.Equal(next, new CatalogFacts(Pc()).IsOn(Flag(values, "+"), Next));

    [Fact]
    public void A_use_fails_where_the_flag_has_the_value()
    {
        var flag = Flag("--++---", "+", ToTrue);
        var catalog = new CatalogFacts(Pc(flag));
        Assert.Equal([Pc42], Indexes(catalog.Failing(Of(Pc41, Pc42, Next), flag, true)));
        Assert.Empty(Indexes(catalog.Failing(Of(Pc41, Preview), flag, true)));
        Assert.Empty(Indexes(catalog.Failing(Of(0, Preview), flag, true)));
        Assert.Empty(Indexes(catalog.Failing(Of(Next), flag, true)));

        // Code that refers to a preview alone is about what is to come.
        Assert.Equal([Preview], Indexes(catalog.Failing(Of(Preview), flag, true)));
        Assert.Empty(Indexes(catalog.Failing(Of(Preview), flag, false)));

        MachineSet Of(params int[] indexes) => MachineSet.Where(catalog.Count, indexes.Contains);
    }

    private static IEnumerable<int> Indexes(MachineSet set) => Enumerable.Range(0, 100).Where(set.Contains);
}
