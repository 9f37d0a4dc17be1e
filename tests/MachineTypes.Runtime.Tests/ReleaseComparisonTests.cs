using static MachineTypes.Runtime.Tests.SmallCatalog;

namespace MachineTypes.Runtime.Tests;

public class ReleaseComparisonTests
{
    [Theory]
    [InlineData(Isa, V1_0, V2_0, "serial.mode: raw, then text")]
    [InlineData(Pc_1_1, V2_0, V2_1, "gpu.edid: off, then default")]
    [InlineData(Pc_1_0, V1_1, V2_0, "ram: 64, then 18446744073709551615")]
    [InlineData(Pc_1_1, V1_1, V2_0, "ram: 64, then none")]
    public void A_late_change_is_found(int machine, int before, int after, string expected) => Assert.Equal([expected], Changes(machine, before, after));

    [Theory]
    [InlineData(Isa, V1_0, V2_0, "serial.mode: text, then raw")]
    [InlineData(Pc_1_1, V2_0, V2_1, "gpu.edid: default, then off")]
    [InlineData(Pc_1_0, V1_1, V2_0, "ram: 18446744073709551615, then 64")]
    [InlineData(Pc_1_1, V1_1, V2_0, "ram: none, then 64")]
    public void From_the_newer_release_to_the_older_it_is_found_the_other_way_round(int machine, int older, int newer, string expected) =>
        Assert.Equal([expected], Changes(machine, newer, older));

    [Fact]
    public void Entries_come_before_properties() => Assert.Equal(["gpu.edid: off, then default", "ram: 512, then none"], Changes(Pc_1_1_1, V2_0, V2_1));

    [Fact]
    public void An_entry_that_was_added_late_to_a_table_of_both_releases_is_a_change()
    {
        Assert.Equal(["gpu.edid: off, then default", "gpu.vgamem: default, then 16"], Changes(Pc_1_0, V2_0, V2_1));
        Assert.Equal(["gpu.edid: default, then off", "gpu.vgamem: 16, then default"], Changes(Pc_1_0, V2_1, V2_0));
    }

    [Fact]
    public void What_a_release_has_by_default_and_a_newer_one_removed_is_a_change()
    {
        // The entry that 2.1 removed is in the table up to 1.1, which 1.1 does not have: it has the value as the driver's default.
        Assert.Equal(["gpu.edid: off, then default", "gpu.vgamem: default, then 16"], Changes(Pc_1_0, V1_1, V2_1));
    }

    [Fact]
    public void A_default_that_changed_before_the_entry_that_keeps_it_was_added_is_a_change()
    {
        Assert.Equal(["gpu.vgamem: 16, then default"], Changes(Pc_1_0, V1_0, V1_1).Where(change => change.StartsWith("gpu", StringComparison.Ordinal)));
        Assert.DoesNotContain(Catalog.ChangesBetween(Pc_1_0, V1_0, V2_1), change => change.Property == "vgamem");
    }

    [Fact]
    public void Two_spellings_of_a_truth_value_are_no_change() => Assert.Empty(Changes(Isa, V1_1, V2_0));

    [Fact]
    public void A_new_board_default_is_no_change()
    {
        Assert.False(Catalog.CompatAsOf(Pc_1_0, V1_1).TryGet("nic", "late", out _));
        Assert.True(Catalog.CompatAsOf(Pc_1_0, V2_0).TryGet("nic", "late", out _));
        Assert.DoesNotContain(Catalog.ChangesBetween(Pc_1_0, V1_1, V2_0), change => change.Driver == "nic");
    }

    [Fact]
    public void A_newer_table_is_no_change()
    {
        Assert.NotEqual(Entries(Catalog.CompatAsOf(Pc_2_0, V2_0)), Entries(Catalog.CompatAsOf(Pc_2_0, V2_1)));
        Assert.Empty(Changes(Pc_2_0, V2_0, V2_1));
    }

    [Fact]
    public void A_property_that_is_new_or_of_the_latest_is_no_change() =>
        Assert.DoesNotContain(Catalog.ChangesBetween(Pc_1_0, V1_0, V1_1), change => change.Property is "acpi" or "is-latest");

    [Fact]
    public void A_release_does_not_differ_from_itself()
    {
        for (var machine = 0; machine <= PcPreview; machine++)
        {
            for (var release = -1; release <= V2_1; release++)
            {
                Assert.Empty(Changes(machine, release, release));
            }
        }
    }

    [Fact]
    public void There_is_nothing_to_compare_with_a_release_that_is_older_than_the_machine_type()
    {
        Assert.Empty(Changes(Pc_1_1_2, V2_0, V2_1));
        Assert.Empty(Changes(Pc_1_1_2, V2_1, V2_0));
        Assert.Empty(Changes(Isa, -1, V2_0));
    }

    private static string[] Changes(int machine, int before, int after) => [.. Catalog.ChangesBetween(machine, before, after).Select(change => change.ToString())];
}
