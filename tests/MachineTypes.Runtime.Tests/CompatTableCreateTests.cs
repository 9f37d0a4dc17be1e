namespace MachineTypes.Runtime.Tests;

public class CompatTableCreateTests
{
    [Fact]
    public void The_entries_are_kept_in_order()
    {
        CompatEntry[] entries = [new("nic", "rom", "a"), new("disk", "queue", "128"), new("nic", "rom", "b"), new("nic", "rom", "b")];

        var table = CompatTable.Create(entries);

        Assert.Equal(entries, table);
        Assert.True(table.TryGet("nic", "rom", out var value));
        Assert.Equal("b", value);
        CompatTableTests.AgreesWithItself(table);
    }

    [Fact]
    public void Texts_may_be_empty_or_not_ascii()
    {
        CompatEntry[] entries = [new("", "", ""), default, new("größe", "\0", "\ud83d\ude00")];

        var table = CompatTable.Create(entries);

        Assert.Equal(entries, table);
        Assert.True(table.TryGet("größe", "\0", out var value));
        Assert.Equal("\ud83d\ude00", value);
        CompatTableTests.AgreesWithItself(table);
    }

    [Fact]
    public void A_table_can_be_empty()
    {
        var table = CompatTable.Create([]);

        Assert.Empty(table);
        Assert.False(table.TryGet("nic", "rom", out _));
        CompatTableTests.AgreesWithItself(table);
    }

    [Fact]
    public void A_table_can_have_more_entries_than_a_narrow_column_counts()
    {
        var table = CompatTable.Create(Enumerable.Range(0, 70_000).Select(i => new CompatEntry("nic", FormattableString.Invariant($"p{i}"), FormattableString.Invariant($"{i}"))));

        Assert.Equal(70_000, table.Count);
        Assert.Equal("nic.p69999=69999", table[69_999].ToString());
        Assert.True(table.TryGet("nic", "p65536", out var value));
        Assert.Equal("65536", value);
    }

    [Fact]
    public void Null_is_an_error() => Assert.Throws<ArgumentNullException>("entries", () => CompatTable.Create(null!));
}
