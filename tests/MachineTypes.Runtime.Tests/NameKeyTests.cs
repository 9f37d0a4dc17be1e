using MachineTypes.Shared;

namespace MachineTypes.Runtime.Tests;

/// <summary>The steps of the lookup by name that generated code is put together from.</summary>
public class NameKeyTests
{
    [Theory]
    [InlineData("pc-4.2", 0, 'p')]
    [InlineData("pc-4.2", 5, '2')]
    [InlineData("pc-4.2", -1, '2')]
    [InlineData("pc-4.2", -6, 'p')]
    [InlineData("pc-4.2", 6, 0)]
    [InlineData("pc-4.2", -7, 0)]
    [InlineData("", 0, 0)]
    [InlineData("", -1, 0)]
    public void A_key_gets_one_character_from_either_end(string name, int index, int character)
    {
        var expected = (7UL << 8) | (uint)character;

        Assert.Equal(expected, NameKey.Add(7, name.AsSpan(), index));
        Assert.Equal(expected, NameKey.Add(7, System.Text.Encoding.UTF8.GetBytes(name), index));
    }

    [Theory]
    [InlineData("")]
    [InlineData("pc-4.2")]
    public void The_hash_of_a_name_is_the_same_for_utf8(string name) =>
        Assert.Equal(NameKey.Hash(name.AsSpan(), 11), NameKey.Hash(System.Text.Encoding.UTF8.GetBytes(name), 11));

    [Fact]
    public void The_hash_of_a_name_depends_on_the_seed_and_on_each_character()
    {
        var hashes = new[] { "pc-4.2", "pc-4.1", "qc-4.2", "pc-4.", "p-c4.2" }.Select(name => NameKey.Hash(name.AsSpan(), 11)).Append(NameKey.Hash("pc-4.2".AsSpan(), 12));

        Assert.Equal(6, hashes.Distinct().Count());
    }

    [Fact]
    public void Different_lower_halves_of_hashes_have_different_turned_hashes()
    {
        for (var displacement = 0; displacement < 100; displacement++)
        {
            var slots = Enumerable.Range(0, 256).Select(i => PerfectHash.Slot((ulong)i, displacement, slotShift: 0));

            Assert.Equal(256, slots.Distinct().Count());
        }
    }

    [Fact]
    public void A_slot_is_within_the_table() =>
        Assert.All(Enumerable.Range(0, 1000), i => Assert.InRange(PerfectHash.Slot(PerfectHash.Hash((ulong)i, 0x9E3779B97F4A7C15), i, slotShift: 28), 0, 15));
}
