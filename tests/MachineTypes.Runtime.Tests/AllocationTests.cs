using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

/// <summary>After first use, lookups and enumerations allocate nothing.</summary>
public class AllocationTests
{
    private static readonly IMachineType<TestRelease> Machine = new TestMachine(SmallCatalog.Pc_1_0);

    [Fact]
    public void Enumerating_a_compat_table_allocates_nothing() => AllocatesNothing(static () =>
    {
        var length = 0;
        foreach (var entry in SmallCatalog.Catalog.CompatAsOf(SmallCatalog.Pc_1_0, SmallCatalog.V2_1))
        {
            length += entry.Driver.Length + entry.Property.Length + entry.Value.Length;
        }

        return length;
    });

    [Fact]
    public void Reading_a_compat_table_by_index_allocates_nothing() => AllocatesNothing(static () =>
    {
        var length = 0;
        var table = SmallCatalog.Catalog.Compat(SmallCatalog.Pc_1_0);
        for (var i = 0; i < table.Count; i++)
        {
            length += table[i].Value.Length;
        }

        return length;
    });

    [Fact]
    public void A_look_up_in_a_compat_table_allocates_nothing() => AllocatesNothing(static () =>
    {
        var table = SmallCatalog.Catalog.Compat(SmallCatalog.Pc_1_0);
        return (table.TryGet("disk", "queue", out var value) ? value.Length : 0) + (table.TryGet("none", "queue", out value) ? value.Length : 1);
    });

    [Fact]
    public void A_look_up_in_a_catalogue_allocates_nothing() => AllocatesNothing(static () =>
        SmallCatalog.Catalog.TryGetCompat(SmallCatalog.Pc_1_0, "disk", "queue", out var value) ? value.Length : 0);

    [Fact]
    public void A_created_table_is_read_without_allocation()
    {
        var table = CompatTable.Create([new("nic", "rom", "a"), new("disk", "queue", "128")]);

        AllocatesNothing(() =>
        {
            var length = 0;
            foreach (var entry in table)
            {
                length += entry.Value.Length;
            }

            return length + (table.TryGet("disk", "queue", out var value) ? value.Length : 0);
        });
    }

    [Fact]
    public void The_interface_of_machine_types_allocates_nothing() => AllocatesNothing(static () =>
    {
        var length = Machine.Name.Length + Machine.Family.Length + (Machine.AliasAsOf(TestRelease.V1_0)?.Length ?? 0) + Machine.Release.Version.Length;
        foreach (var entry in Machine.Compat)
        {
            length += entry.Value.Length;
        }

        foreach (var entry in Machine.CompatAsOf(TestRelease.V2_1))
        {
            length += entry.Value.Length;
        }

        length += Machine.Compat.TryGet("disk", "queue", out var value) ? value.Length : 0;
        return length + (Machine.ExistsIn(TestRelease.V2_0) ? 1 : 0) + (Machine.IsDeprecated(TestRelease.V2_0) ? 1 : 0) + (Machine.IsRemoved(TestRelease.V2_1) ? 1 : 0);
    });

    [Fact]
    public void Enumerating_values_allocates_nothing() => AllocatesNothing(static () =>
    {
        var length = 0;
        foreach (var machine in SmallCatalog.Catalog.All<TestMachine>())
        {
            length += machine.Name.Length;
        }

        return length + SmallCatalog.Catalog.LatestOf("pc");
    });

    [Fact]
    public void Finding_a_name_allocates_nothing() => AllocatesNothing(static () =>
        (NameParser.TryParse<TestRelease>("2.0".AsSpan(), out var release) ? release.Row : 0)
        + (NameParser.TryParse<TestRelease>("2.0"u8, out release) ? release.Row : 0)
        + (NameParser.TryParse<TestRelease>("9.9".AsSpan(), out release) ? release.Row : 1));

    [Fact]
    public void A_verdict_on_a_train_allocates_nothing() => AllocatesNothing(static () => TestRelease.Tables.HasAdopted(2, typeof(MemdevAttribute)) ? 1 : 0);

    private static void AllocatesNothing(Func<int> read)
    {
        Assert.True(read() > 0);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            read();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
