using static MachineTypes.Runtime.Tests.SmallCatalog;

namespace MachineTypes.Runtime.Tests;

/// <summary>What is not known of machine types: since when they exist, and their tables.</summary>
public class KnownTests
{
    // Since when isa exists is not known before 2.0. The table of pc-1.1 is known from 2.0 on, and that of pc-2.0 never is.
    private static readonly Tables.CatalogTables Partly = Create(
        currentRelease: V2_0,
        known: new(presentFrom: Columns.Narrow(0, 3, 0, 0, 0, 0, 0, 0, 0), tablesFrom: Columns.Narrow(0, 0, 0, 3, 0, 0, 5, 0, 0)));

    [Theory]
    [InlineData(Isa, "NotKnown NotKnown Present Present")]
    [InlineData(Pc_1_0, "Present Present Present Removed")]
    [InlineData(Pc_2_0, "NotYet NotYet Present Present")]
    [InlineData(0, "NotKnown NotKnown NotKnown NotKnown")]
    public void A_machine_type_is_present_where_that_is_known(int machine, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(V1_0, 4).Select(release => Partly.PresenceIn(machine, release))));
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(V1_0, 4).Select(release => Partly.PresenceIn(machine, release) == Presence.Present != Partly.Exists(machine, release) ? "contradiction" : $"{Partly.PresenceIn(machine, release)}")));
        Assert.Equal(Presence.NotKnown, Partly.PresenceIn(machine, -1));
    }

    [Theory]
    [InlineData(Isa, false, false, true, true)]
    [InlineData(Pc_1_1, true, false, true, true)] // 1.0 is older
    [InlineData(Pc_2_0, true, true, false, false)]
    [InlineData(Pc_1_0, true, true, true, true)]
    [InlineData(0, false, false, false, false)]
    public void A_table_that_is_not_known_is_empty(int machine, params bool[] expected)
    {
        for (var release = V1_0; release <= V2_1; release++)
        {
            Assert.Equal(expected[release], Partly.IsCompatKnownAsOf(machine, release));
            var table = Partly.CompatAsOf(machine, release);
            if (expected[release])
            {
                Assert.Equal(Entries(Catalog.CompatAsOf(machine, release)), Entries(table));
            }
            else
            {
                Assert.Empty(table);
                Assert.False(table.TryGet("nic", "rom", out _));
            }
        }
    }

    [Fact]
    public void Todays_table_may_be_not_known()
    {
        Assert.True(Partly.IsCompatKnown(Pc_1_1));
        Assert.False(Partly.IsCompatKnown(Pc_2_0));
        Assert.Empty(Partly.Compat(Pc_2_0));
        Assert.False(Partly.IsCompatKnown(0));
        Assert.True(Catalog.IsCompatKnown(Pc_2_0));
    }

    [Fact]
    public void Nothing_is_reported_of_what_is_not_known()
    {
        Assert.Empty(Partly.ChangesBetween(Isa, V1_0, V2_0));
        Assert.NotEmpty(Catalog.ChangesBetween(Isa, V1_0, V2_0));
        Assert.DoesNotContain(Partly.ChangesBetween(Pc_1_1, V1_1, V2_1), change => change.Driver is not null);
        Assert.Empty(Partly.PropertiesAsOf(Isa, V1_0));
        Assert.Null(Partly.AliasAsOf(Isa, V1_0));
    }

    [Fact]
    public void Properties_of_a_removed_machine_type_are_not_reported()
    {
        Assert.NotEmpty(Catalog.PropertiesAsOf(Pc_1_0, V2_0));
        Assert.Empty(Catalog.PropertiesAsOf(Pc_1_0, V2_1));
        Assert.Empty(Catalog.PropertiesNotKnownAsOf(Pc_1_0, V2_1));
    }

    [Fact]
    public void A_property_that_no_catalogue_has_is_not_known()
    {
        Assert.False(Catalog.IsPropertyKnownAsOf(Pc_1_0, "none", V2_0));
        Assert.False(Catalog.IsPropertyKnownAsOf(0, "ram", V2_0));
        Assert.True(Catalog.IsPropertyKnownAsOf(Pc_1_0, "ram", V2_0));
        Assert.Throws<ArgumentNullException>(() => Catalog.IsPropertyKnownAsOf(Pc_1_0, null!, V2_0));
    }
}
