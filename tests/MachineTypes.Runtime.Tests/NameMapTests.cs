using System.Text;
using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

/// <summary>
/// The two maps that are built at first use, with names that make their hashes collide: the hash reads four characters each at the start, in the middle and at the end.
/// </summary>
public class NameMapTests
{
    // Twenty characters, which differ only between the parts that are hashed, and strings that are too short to have such parts.
    private static readonly string[] Names =
    [
        "aaaa1...bbbb....cccc", "aaaa2...bbbb....cccc", "aaaa....bbbb3...cccc", "aaaa....bbbb....cccc", "aaaa....bbbb...4cccc",
        "a", "b", "ab", "ba", "abc", "acb", "abcd", "abce", "abcde", "\u007f", "aaaa", "aaaaa", "aaa",
    ];

    [Fact]
    public void Names_with_the_same_hash_are_distinguished()
    {
        var train = Train(Names);

        for (var i = 0; i < Names.Length; i++)
        {
            Assert.Equal(i + 1, train.Find(Names[i]));
            Assert.Equal(i + 1, train.Find(Encoding.UTF8.GetBytes(Names[i])));
        }
    }

    [Theory]
    [InlineData("aaaa9...bbbb....cccc")]
    [InlineData("aaaa1...bbbb....cccC")]
    [InlineData("")]
    [InlineData("c")]
    [InlineData("bca")]
    [InlineData("aaaaaa")]
    public void A_name_with_the_hash_of_another_is_not_found(string name)
    {
        var train = Train(Names);

        Assert.Equal(0, train.Find(name));
        Assert.Equal(0, train.Find(Encoding.UTF8.GetBytes(name)));
    }

    [Fact]
    public void Nothing_is_found_in_no_names()
    {
        var train = Train([]);

        Assert.Equal(0, train.Find("a"));
        Assert.Equal(0, train.Find(""));
        Assert.Equal(0, train.Find("a"u8));
        Assert.Equal(0, train.Find(""u8));
    }

    [Fact]
    public void A_name_of_any_length_can_be_asked_for()
    {
        var train = Train(Names);

        foreach (var length in new[] { 127, 128, 129, 100_000 })
        {
            Assert.Equal(0, train.Find(new string('a', length)));
            Assert.Equal(0, train.Find(Enumerable.Repeat((byte)'a', length).ToArray()));
        }
    }

    [Theory]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1000)]
    public void A_long_name_is_found(int length)
    {
        var longest = new string('7', length);
        var train = Train(["7", longest]);

        Assert.Equal(2, train.Find(longest));
        Assert.Equal(2, train.Find(Encoding.UTF8.GetBytes(longest)));
        Assert.Equal(0, train.Find(Encoding.UTF8.GetBytes(longest + "7")));
    }

    [Fact]
    public void The_bytes_of_a_character_that_is_not_ascii_are_not_characters_of_a_name()
    {
        var train = Train(["\u007f.1"]);

        Assert.Equal(0, train.Find([0xff, (byte)'.', (byte)'1']));
        Assert.Equal(0, train.Find("é.1"u8));
        Assert.Equal(1, train.Find("\u007f.1"u8));
    }

    [Fact]
    public void Compat_keys_with_the_same_hash_are_distinguished()
    {
        var entries = Names.SelectMany(driver => Names.Select(property => new CompatEntry(driver, property, $"{driver}|{property}"))).ToList();
        var table = CompatTable.Create(entries);

        foreach (var entry in entries)
        {
            Assert.True(table.TryGet(entry.Driver, entry.Property, out var value));
            Assert.Equal(entry.Value, value);
        }

        Assert.False(table.TryGet("aaaa9...bbbb....cccc", "a", out _));
        Assert.False(table.TryGet("a", "aaaa9...bbbb....cccc", out _));
        Assert.False(table.TryGet("", "a", out _));
        Assert.False(table.TryGet("a", "", out _));
    }

    private static TrainTables Train(string[] names) => new(
        "T",
        latest: 0,
        inDevelopment: 0,
        Columns.Strings(["", .. names]),
        date: Columns.Narrow(Enumerable.Repeat(0, names.Length + 1)),
        expected: Columns.Narrow(Enumerable.Repeat(0, names.Length + 1)));
}
