using static MachineTypes.Runtime.Tests.SmallCatalog;

namespace MachineTypes.Runtime.Tests;

/// <summary>
/// Aliases as of a release. In the small catalogue, <c>pc</c> moves with the newest machine type, <c>pc-lts</c> is fixed from 2.0 until 2.1, and <c>pc-first</c> is fixed on a
/// machine type that 2.1 removes.
/// </summary>
public class AliasTests
{
    [Theory]
    [InlineData(V1_0, Pc_1_0)]
    [InlineData(V1_1, Pc_1_1)]
    [InlineData(V2_0, Pc_2_0)]
    [InlineData(V2_1, Pc_2_1)]
    public void A_moving_alias_stands_for_the_newest_of_the_release(int release, int newest) =>
        Assert.Equal([newest], Enumerable.Range(0, PcPreview + 1).Where(machine => Catalog.AliasAsOf(machine, release) == "pc"));

    [Theory]
    [InlineData(V1_1, "pc")]
    [InlineData(V2_0, "pc-lts")]
    [InlineData(V2_1, null)]
    public void A_fixed_alias_holds_from_its_first_release_until_its_end(int release, string? alias) => Assert.Equal(alias, Catalog.AliasAsOf(Pc_1_1, release));

    [Theory]
    [InlineData(V1_0, "pc")] // The first of several.
    [InlineData(V1_1, "pc-first")]
    [InlineData(V2_0, "pc-first")]
    [InlineData(V2_1, null)]
    public void A_fixed_alias_ends_with_its_machine_type(int release, string? alias) => Assert.Equal(alias, Catalog.AliasAsOf(Pc_1_0, release));

    [Fact]
    public void A_bug_fix_version_is_not_the_newest()
    {
        Assert.Null(Catalog.AliasAsOf(Pc_1_1_1, V1_1));
        Assert.Equal("pc", Catalog.AliasAsOf(Pc_1_1, V1_1));
        Assert.Null(Catalog.AliasAsOf(Pc_1_1_1, V2_0));
        Assert.Null(Catalog.AliasAsOf(Pc_1_1_1, V2_1));
    }

    [Fact]
    public void There_is_no_alias_without_a_release() => Assert.Null(Catalog.AliasAsOf(Pc_1_0, -1));

    [Fact]
    public void A_family_without_aliases_has_none() => Assert.All(Enumerable.Range(V1_0, V2_1 + 1), release => Assert.Null(Catalog.AliasAsOf(Isa, release)));
}
