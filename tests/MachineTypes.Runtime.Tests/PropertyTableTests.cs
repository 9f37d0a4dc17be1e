using static MachineTypes.Runtime.Tests.SmallCatalog;

namespace MachineTypes.Runtime.Tests;

/// <summary>
/// Reported properties. In the small catalogue, <c>acpi</c> is introduced in 1.1, <c>is-latest</c> is reported by the newest of each family alone, and <c>ram</c> by binaries
/// before 2.0 and by that of 2.1 differently than today.
/// </summary>
public class PropertyTableTests
{
    [Theory]
    [InlineData(Isa, "acpi=False cpu-max=1 is-latest=True")]
    [InlineData(Pc_1_0, "acpi=True cpu-max=255 ram=18446744073709551615")]
    [InlineData(Pc_1_1, "acpi=True cpu-max=255")]
    [InlineData(Pc_1_1_1, "acpi=True cpu-max=255 ram=512")]
    [InlineData(Pc_2_0, "acpi=True cpu-max=288 is-latest=True ram=512")]
    [InlineData(Pc_2_1, "acpi=True cpu-max=288 ram=512")]
    public void Today_each_machine_type_reports_what_has_a_value(int machine, string expected) => Assert.Equal(expected, string.Join(' ', Catalog.PropertiesOf(machine)));

    [Theory]
    [InlineData(Pc_1_0, V1_0, "cpu-max=255 is-latest=True ram=64")]
    [InlineData(Pc_1_0, V1_1, "acpi=True cpu-max=255 ram=64")]
    [InlineData(Pc_1_0, V2_0, "acpi=True cpu-max=255 ram=18446744073709551615")]
    [InlineData(Pc_1_1, V1_0, "")]
    [InlineData(Pc_1_1, V1_1, "acpi=True cpu-max=255 is-latest=True ram=64")]
    [InlineData(Pc_1_1, V2_0, "acpi=True cpu-max=255")]
    [InlineData(Pc_1_1_1, V2_0, "acpi=True cpu-max=255 ram=512")]
    [InlineData(Pc_1_1_1, V2_1, "acpi=True cpu-max=255")]
    [InlineData(Pc_2_0, V2_0, "acpi=True cpu-max=288 is-latest=True ram=512")]
    [InlineData(Pc_2_0, V2_1, "acpi=True cpu-max=288 ram=512")]
    [InlineData(Pc_2_0, -1, "")]
    [InlineData(Isa, V1_0, "cpu-max=1 is-latest=True")]
    public void A_release_reports_what_it_knows(int machine, int release, string expected) => Assert.Equal(expected, string.Join(' ', Catalog.PropertiesAsOf(machine, release)));

    [Fact]
    public void A_value_has_the_type_that_the_table_gives_it()
    {
        var values = Catalog.PropertiesOf(Pc_1_0).ToDictionary(p => p.Name, p => p.Value);

        Assert.Equal(true, values["acpi"]);
        Assert.Equal(255, values["cpu-max"]);
        Assert.Equal(ulong.MaxValue, values["ram"]);
    }

    [Fact]
    public void Tables_of_properties_and_flips_are_created_once()
    {
        var created = 0;
        var tables = new MachineTypes.Tables.CatalogTables(
            lastRelease: 1,
            currentRelease: 0,
            machineCount: 0,
            previewCount: 0,
            strings: Columns.Strings(""),
            machines: new(Columns.Narrow(0), Columns.Narrow(0), Columns.Narrow(0), Columns.Narrow(0), Columns.Narrow(0), Columns.Narrow(0), Columns.Narrow(0), Columns.Narrow(0)),
            families: default,
            aliases: default,
            compat: new("", "", "", "", "", "", "", "", ""),
            pendingFlips: new("", "", "", "", "", "", "", ""),
            properties: () =>
            {
                created++;
                return [];
            },
            flips: () =>
            {
                created++;
                return [];
            });

        Assert.Equal(0, created);
        for (var i = 0; i < 3; i++)
        {
            Assert.Empty(tables.PropertiesOf(0));
            Assert.Empty(tables.FlipsOf(0));
        }

        Assert.Equal(2, created);
    }
}
