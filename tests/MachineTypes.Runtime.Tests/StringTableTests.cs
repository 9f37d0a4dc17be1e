using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

public class StringTableTests
{
    [Fact]
    public void A_string_is_the_characters_between_two_starts()
    {
        var strings = new StringTable("onetwo", start: "\0\0\u0003\u0003\u0006");

        Assert.Equal(["", "one", "", "two"], Enumerable.Range(0, 4).Select(row => strings[row]));
    }

    [Fact]
    public void A_string_is_created_once()
    {
        var strings = Columns.Strings("one", "two");

        Assert.Same(strings[1], strings[1]);
    }

    [Fact]
    public void A_row_outside_the_table_is_an_error()
    {
        var strings = Columns.Strings("one", "two");

        Assert.Throws<IndexOutOfRangeException>(() => strings[2]);
        Assert.Equal("one", strings[0]);
        Assert.Throws<IndexOutOfRangeException>(() => strings[2]);
        Assert.Throws<IndexOutOfRangeException>(() => strings[-1]);
    }

    [Fact]
    public void Threads_that_read_at_once_all_get_every_string()
    {
        var expected = Enumerable.Range(0, 1000).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var strings = Columns.Strings(expected);

        Parallel.For(0, 8, _ =>
        {
            for (var row = 0; row < expected.Length; row++)
            {
                Assert.Equal(expected[row], strings[row]);
            }
        });
    }
}
