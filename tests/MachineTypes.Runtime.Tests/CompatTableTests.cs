using static MachineTypes.Runtime.Tests.SmallCatalog;

namespace MachineTypes.Runtime.Tests;

/// <summary>Compat tables of the small catalogue, each entry of which is there for a reason.</summary>
public class CompatTableTests
{
    [Theory]
    [InlineData(Pc_1_0, V1_0, "nic.rom=a")]
    [InlineData(Pc_1_0, V1_1, "nic.rom=a nic.rom=b")]
    [InlineData(Pc_1_0, V2_0, "nic.rom=a nic.late=on disk.queue=128 gpu.edid=off nic.rom=b")]
    [InlineData(Pc_1_1, V1_0, "")]
    [InlineData(Pc_1_1, V1_1, "nic.rom=a")]
    [InlineData(Pc_1_1, V2_0, "nic.rom=a nic.late=on disk.queue=128 gpu.edid=off")]
    [InlineData(Pc_1_1_1, V2_0, "nic.rom=a nic.late=on disk.queue=128 gpu.edid=off")]
    [InlineData(Pc_1_1_2, V2_0, "")]
    [InlineData(Pc_1_1_2, V2_1, "nic.rom=a nic.late=on disk.queue=256 disk.queue=128")]
    [InlineData(Pc_2_0, V2_0, "nic.rom=a nic.late=on")]
    [InlineData(Pc_2_0, V2_1, "nic.rom=a nic.late=on disk.queue=256")]
    [InlineData(Pc_2_1, V2_0, "")]
    [InlineData(Pc_2_1, V2_1, "nic.rom=a nic.late=on")]
    [InlineData(Isa, V1_0, "serial.mode=raw serial.echo=on")]
    [InlineData(Isa, V1_1, "serial.echo=on serial.mode=text")]
    [InlineData(Isa, V2_0, "serial.echo=yes serial.mode=text")]
    public void A_release_applies_its_defaults_and_the_tables_that_it_has(int machine, int release, string expected)
    {
        var table = Catalog.CompatAsOf(machine, release);

        Assert.Equal(expected, string.Join(' ', Entries(table)));
        AgreesWithItself(table);
    }

    [Fact]
    public void A_release_applies_to_a_machine_type_that_it_removed_what_it_would_apply() =>
        Assert.Equal("nic.rom=a nic.late=on disk.queue=256 disk.queue=128 nic.rom=b gpu.vgamem=16", string.Join(' ', Entries(Catalog.CompatAsOf(Pc_1_0, V2_1))));

    [Fact]
    public void Without_a_release_the_table_is_empty()
    {
        Assert.Empty(Catalog.CompatAsOf(Pc_1_0, -1));
        Assert.Empty(Catalog.CompatAsOf(Isa, -1));
    }

    [Theory]
    [InlineData(Pc_1_0, V2_0)]
    [InlineData(Pc_1_1, V2_0)]
    [InlineData(Pc_2_0, V2_0)]
    [InlineData(Pc_2_1, V2_1)] // Planned: as its own release will apply it.
    [InlineData(Isa, V2_0)]
    public void The_table_of_today_is_that_of_the_current_release(int machine, int release)
    {
        Assert.Equal(Entries(Catalog.CompatAsOf(machine, release)), Entries(Catalog.Compat(machine)));
        AgreesWithItself(Catalog.Compat(machine));
    }

    [Fact]
    public void Where_nothing_is_planned_the_table_of_today_has_everything()
    {
        var tables = Create(currentRelease: V2_1);

        for (var machine = Isa; machine <= PcPreview; machine++)
        {
            Assert.Equal(Entries(tables.CompatAsOf(machine, V2_1)), Entries(tables.Compat(machine)));
            AgreesWithItself(tables.Compat(machine));
        }
    }

    [Theory]
    [InlineData(V2_0, 4)]
    [InlineData(V2_1, 4)]
    [InlineData(-1, 0)] // A train without releases: no binary applies anything to a machine type without a version.
    public void The_lookup_of_today_agrees_with_the_table_of_today(int currentRelease, int lastRelease)
    {
        var tables = Create(currentRelease, lastRelease);

        for (var machine = 0; machine <= PcPreview; machine++)
        {
            foreach (var (driver, property) in Keys())
            {
                var isFound = tables.Compat(machine).TryGet(driver, property, out var expected);

                Assert.Equal(isFound, tables.TryGetCompat(machine, driver, property, out var value));
                Assert.Equal(expected, value);
            }
        }
    }

    [Fact]
    public void The_last_entry_of_a_key_wins()
    {
        Assert.True(Catalog.CompatAsOf(Pc_1_0, V2_1).TryGet("disk", "queue", out var queue));
        Assert.Equal("128", queue);
        Assert.True(Catalog.CompatAsOf(Pc_1_0, V1_0).TryGet("nic", "rom", out var rom));
        Assert.Equal("a", rom);
    }

    [Theory]
    [InlineData("gpu", "queue")]
    [InlineData("disk", "rom")]
    [InlineData("Disk", "queue")]
    [InlineData("", "")]
    [InlineData("di", "skqueue")]
    public void What_no_entry_sets_is_not_found(string driver, string property)
    {
        Assert.False(Catalog.Compat(Pc_1_0).TryGet(driver, property, out var value));
        Assert.Equal("", value);
    }

    [Fact]
    public void Null_is_an_error()
    {
        Assert.Throws<ArgumentNullException>("driver", () => Catalog.Compat(Pc_1_0).TryGet(null!, "queue", out _));
        Assert.Throws<ArgumentNullException>("property", () => Catalog.Compat(Pc_1_0).TryGet("disk", null!, out _));
    }

    [Fact]
    public void The_default_table_is_empty()
    {
        var table = default(CompatTable);

        Assert.Empty(Entries(table));
        Assert.False(table.TryGet("nic", "rom", out var value));
        Assert.Equal("", value);
        AgreesWithItself(table);
    }

    [Fact]
    public void An_enumerator_stays_at_the_end_and_starts_again_after_a_reset()
    {
        var enumerator = Catalog.CompatAsOf(Pc_1_0, V1_1).GetEnumerator();
        for (var round = 0; round < 2; round++)
        {
            Assert.True(enumerator.MoveNext());
            Assert.Equal("nic.rom=a", enumerator.Current.ToString());
            Assert.True(enumerator.MoveNext());
            Assert.Equal("nic.rom=b", enumerator.Current.ToString());
            Assert.False(enumerator.MoveNext());
            Assert.False(enumerator.MoveNext());
            enumerator.Reset();
        }
    }

    /// <summary>Checks that the count, the indexer, both enumerators and the lookups of a table tell the same.</summary>
    internal static void AgreesWithItself(CompatTable table)
    {
        var entries = new List<CompatEntry>();
        foreach (var entry in table)
        {
            entries.Add(entry);
        }

        Assert.Equal(entries.Count, table.Count);
        Assert.Equal(entries, Enumerable.Range(0, table.Count).Select(i => table[i]));
        Assert.Equal(entries, table.AsEnumerable());
        Assert.Throws<ArgumentOutOfRangeException>("index", () => table[entries.Count]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => table[-1]);
        foreach (var group in entries.GroupBy(e => (e.Driver, e.Property)))
        {
            Assert.True(table.TryGet(group.Key.Driver, group.Key.Property, out var value));
            Assert.Equal(group.Last().Value, value);
        }
    }

    private static IEnumerable<(string Driver, string Property)> Keys() =>
        from driver in new[] { "nic", "disk", "gpu", "serial", "none" }
        from property in new[] { "rom", "queue", "edid", "vgamem", "late", "mode", "echo", "none" }
        select (driver, property);
}
