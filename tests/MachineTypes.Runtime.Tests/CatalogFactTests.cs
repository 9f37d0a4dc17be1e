using static MachineTypes.Runtime.Tests.SmallCatalog;

namespace MachineTypes.Runtime.Tests;

/// <summary>The facts of each machine type and family: names, releases, deprecation, existence, the latest, and order.</summary>
public class CatalogFactTests
{
    [Fact]
    public void The_lists_have_all_machine_types_and_then_the_previews()
    {
        Assert.Equal(["isa", "pc-1.0", "pc-1.1", "pc-1.1.1", "pc-1.1.2", "pc-2.0", "pc-2.1"], Catalog.All<TestMachine>().Select(m => m.Name));
        Assert.Equal(["pc (next)"], Catalog.Previews<TestMachine>().Select(m => m.Name));
    }

    [Fact]
    public void Families_are_listed_by_name()
    {
        Assert.Equal(["isa", "pc"], Catalog.Families);
        Assert.Equal(2, Catalog.Families.Count);
        Assert.Equal("pc", Catalog.Families[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Families[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Families[-1]);
        Assert.Empty(default(FamilyList));
    }

    [Theory]
    [InlineData(Isa, "isa")]
    [InlineData(Pc_1_0, "pc")]
    [InlineData(PcPreview, "pc")]
    public void A_machine_type_has_the_family_of_its_row(int machine, string family) => Assert.Equal(family, Catalog.FamilyOf(machine));

    [Theory]
    [InlineData(Isa, null)]
    [InlineData(Pc_1_0, null)]
    [InlineData(Pc_1_1, "pc-lts")]
    [InlineData(Pc_2_0, "pc")]
    public void The_alias_of_today_is_that_of_the_row(int machine, string? alias) => Assert.Equal(alias, Catalog.AliasOf(machine));

    [Fact]
    public void A_machine_type_without_a_version_has_no_release()
    {
        Assert.False(Catalog.IsVersioned(Isa));
        Assert.Equal(default, Catalog.ReleaseOf<TestRelease>(Isa));
        Assert.True(Catalog.IsVersioned(Pc_1_1));
        Assert.Equal(TestRelease.V1_1, Catalog.ReleaseOf<TestRelease>(Pc_1_1));
    }

    [Fact]
    public void The_default_value_has_no_facts()
    {
        Assert.Equal("", Catalog.NameOf(0));
        Assert.Equal("", Catalog.FamilyOf(0));
        Assert.Null(Catalog.AliasOf(0));
        Assert.False(Catalog.IsVersioned(0));
        Assert.False(Catalog.IsLatest(0));
        Assert.Empty(Catalog.PropertiesOf(0));
        Assert.Empty(Catalog.FlipsOf(0));
        Assert.Empty(Catalog.Compat(0));
        for (var release = -1; release <= V2_1; release++)
        {
            Assert.False(Catalog.Exists(0, release));
            Assert.False(Catalog.IsDeprecated(0, release));
            Assert.False(Catalog.IsRemoved(0, release));
            Assert.Null(Catalog.AliasAsOf(0, release));
            Assert.Empty(Catalog.CompatAsOf(0, release));
            Assert.Empty(Catalog.PropertiesAsOf(0, release));
            Assert.Empty(Catalog.ChangesBetween(0, release, V2_1));
        }
    }

    [Theory]
    [InlineData(Pc_1_0, "--D-")] // removed
    [InlineData(Pc_1_1, "---D")]
    [InlineData(Pc_2_0, "----")]
    [InlineData(Isa, "----")]
    public void A_machine_type_is_deprecated_from_its_release_on(int machine, string expected) =>
        Assert.Equal(expected, InEachRelease('D', release => Catalog.IsDeprecated(machine, release)));

    [Theory]
    [InlineData(Pc_1_0, "---R")]
    [InlineData(Pc_1_1, "----")]
    public void A_machine_type_is_removed_from_its_release_on(int machine, string expected) =>
        Assert.Equal(expected, InEachRelease('R', release => Catalog.IsRemoved(machine, release)));

    [Theory]
    [InlineData(Isa, "EEEE")]
    [InlineData(Pc_1_0, "EEE-")]
    [InlineData(Pc_1_1, "-EEE")]
    [InlineData(Pc_1_1_1, "-EEE")]
    [InlineData(Pc_1_1_2, "---E")]
    [InlineData(Pc_2_1, "---E")]
    public void A_machine_type_exists_from_its_first_release_until_it_is_removed(int machine, string expected) =>
        Assert.Equal(expected, InEachRelease('E', release => Catalog.Exists(machine, release)));

    [Fact]
    public void A_machine_type_that_came_back_is_missing_in_between()
    {
        // isa has three lives: 1.0; 1.1, which deprecates it; and from 2.1 on.
        var catalog = Create(V2_0, earlierLives: new(
            machine: Columns.Narrow(Isa, Isa),
            deprecatedIn: Columns.Narrow(0, 2),
            removedIn: Columns.Narrow(2, 3),
            backIn: Columns.Narrow(2, 4)));
        Assert.Equal("EE-E", InEachRelease('E', release => catalog.Exists(Isa, release)));
        Assert.Equal("-D--", InEachRelease('D', release => catalog.IsDeprecated(Isa, release)));
        Assert.Equal("--R-", InEachRelease('R', release => catalog.IsRemoved(Isa, release)));
        Assert.Equal(Presence.Removed, catalog.PresenceIn(Isa, V2_0));
        Assert.Equal("-EEE", InEachRelease('E', release => catalog.Exists(Pc_1_1, release)));
        Assert.Equal("--D-", InEachRelease('D', release => catalog.IsDeprecated(Pc_1_0, release)));
    }

    [Fact]
    public void In_no_release_nothing_is_so()
    {
        Assert.False(Catalog.IsDeprecated(Pc_1_0, -1));
        Assert.False(Catalog.IsRemoved(Pc_1_0, -1));
        Assert.False(Catalog.Exists(Pc_1_0, -1));
        Assert.False(Catalog.Exists(Isa, -1));
    }

    [Fact]
    public void The_latest_is_the_newest_that_is_released()
    {
        Assert.Equal(Pc_2_0, Catalog.LatestOf("pc"));
        Assert.Equal(Isa, Catalog.LatestOf("isa"));
        Assert.Equal(0, Catalog.LatestOf("PC"));
        Assert.Equal(0, Catalog.LatestOf("p"));
        Assert.Equal(0, Catalog.LatestOf(""));
        Assert.Equal([Isa, Pc_2_0], Enumerable.Range(0, PcPreview + 1).Where(Catalog.IsLatest));
    }

    [Fact]
    public void A_preview_comes_after_the_newest_of_its_family() =>
        Assert.Equal(
            [0, Isa, Pc_1_0, Pc_1_1, Pc_1_1_1, Pc_1_1_2, Pc_2_0, Pc_2_1, PcPreview],
            Enumerable.Range(0, PcPreview + 1).Reverse().OrderBy(Catalog.OrderOf));

    [Fact]
    public void Positions_in_the_order_are_distinct() =>
        Assert.Equal(PcPreview + 1, Enumerable.Range(0, PcPreview + 1).Select(Catalog.OrderOf).Distinct().Count());

    private static string InEachRelease(char mark, Func<int, bool> isSo) =>
        string.Concat(Enumerable.Range(V1_0, V2_1 + 1).Select(release => isSo(release) ? mark : '-'));
}
