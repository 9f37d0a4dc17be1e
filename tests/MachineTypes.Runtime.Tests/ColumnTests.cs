using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

public class ColumnTests
{
    [Fact]
    public void A_narrow_column_has_one_number_per_character()
    {
        Column column = "\0\u0001\uffff";

        Assert.Equal(3, column.Count);
        Assert.Equal([0, 1, 65535], Cells(column));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65535)]
    [InlineData(65536)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_wide_column_has_signed_numbers_of_32_bits(int number)
    {
        var column = Columns.Wide(7, number, 8);

        Assert.Equal([7, number, 8], Cells(column));
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(0x8000_0000L)]
    [InlineData(0xFFFF_FFFFL)]
    [InlineData(0x1234_5678_9ABC_DEF0L)]
    [InlineData(-1L)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void A_long_column_has_numbers_of_64_bits(long number)
    {
        var column = Columns.Long(7, number, 8);

        Assert.Equal(3, column.Count);
        Assert.Equal([7, number, 8], [column.Int64(0), column.Int64(1), column.Int64(2)]);
    }

    [Fact]
    public void The_bits_of_an_unsigned_number_of_64_bits_are_kept() =>
        Assert.Equal(ulong.MaxValue - 1, unchecked((ulong)Columns.Long(unchecked((long)(ulong.MaxValue - 1))).Int64(0)));

    [Fact]
    public void A_number_of_a_shorter_column_keeps_its_sign_with_64_bits()
    {
        Assert.Equal(-5L, Columns.Wide(-5).Int64(0));
        Assert.Equal(65535L, Columns.Narrow(65535).Int64(0));
    }

    [Fact]
    public void A_column_can_be_empty()
    {
        Assert.Equal(0, Columns.Narrow().Count);
        Assert.Equal(0, Columns.Wide().Count);
        Assert.Equal(0, Columns.Long().Count);
    }

    [Fact]
    public void A_row_outside_the_column_is_an_error()
    {
        Assert.Throws<IndexOutOfRangeException>(() => Columns.Narrow(1)[1]);
        Assert.Throws<IndexOutOfRangeException>(() => Columns.Wide(1)[1]);
        Assert.Throws<IndexOutOfRangeException>(() => Columns.Wide(1)[-1]);
        Assert.Throws<IndexOutOfRangeException>(() => Columns.Long(1).Int64(1));
    }

    [Fact]
    public void An_ascending_column_has_the_sums_of_its_steps()
    {
        var column = Column.Ascending("\0\u0003\0\uffff\uffff\u0001");

        Assert.Equal([0, 3, 3, 65538, 131073, 131074], Cells(column));
        Assert.Equal(131074L, column.Int64(5));
        Assert.Equal(0, Column.Ascending("").Count);
        Assert.Throws<IndexOutOfRangeException>(() => column[6]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65536)]
    [InlineData(-1)]
    public void A_column_of_one_number_has_it_in_every_row(int number)
    {
        var column = Column.Same(new([unchecked((char)number), unchecked((char)(number >> 16))]));

        Assert.Equal([number, number, number], [column[0], column[1], column[70_000]]);
        Assert.Equal(number, column.Int64(3));
        Assert.Equal(0, column.Count);
    }

    private static int[] Cells(Column column) => [.. Enumerable.Range(0, column.Count).Select(row => column[row])];
}
