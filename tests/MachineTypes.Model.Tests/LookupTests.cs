using CsCheck;
using MachineTypes.Model.Lookup;

namespace MachineTypes.Model.Tests;

public class LookupTests
{
    // Few letters and many lengths, so that texts differ in one place only, or in none that a short key looks at.
    private static readonly Gen<string[]> Texts = Gen.String[Gen.Char["ab.0"], 0, 12].Array[0, 200].Select(t => t.Distinct().ToArray());

    [Fact]
    public void Every_text_of_the_set_has_a_key_of_its_own() => Texts.Sample(texts =>
    {
        var key = NameKeyFunction.For(texts);
        Assert.Equal(texts.Length, texts.Select(key.Of).Distinct().Count());
    });

    [Fact]
    public void A_key_takes_the_characters_that_part_the_most_texts() => Texts.Sample(texts =>
    {
        // The same choice, counted the plain way.
        var places = Enumerable.Range(0, texts.Select(t => t.Length).DefaultIfEmpty(0).Max()).SelectMany(i => new[] { -i - 1, i }).ToList();
        var chosen = new List<int>();
        while (chosen.Count < 7 && Parts(chosen) < texts.Length)
        {
            var best = places.MaxBy(place => Parts([.. chosen, place]));
            if (Parts([.. chosen, best]) == Parts(chosen)) break;
            chosen.Add(best);
        }

        var key = NameKeyFunction.For(texts);
        Assert.Equal(Parts(chosen) < texts.Length, key.HashesWholeName);
        Assert.Equal(key.HashesWholeName ? [] : chosen, key.Positions);

        int Parts(IEnumerable<int> at) => texts.Select(t => $"{t.Length} {string.Concat(at.Select(i => At(t, i < 0 ? t.Length + i : i)))}").Distinct().Count();

        static char At(string text, int place) => place >= 0 && place < text.Length ? text[place] : '_';
    });

    [Fact]
    public void Every_key_of_the_set_has_a_slot_of_its_own() => Gen.ULong.Array[0, 500].Select(k => k.Distinct().ToArray()).Sample(keys =>
    {
        var hash = PerfectHashTable.For(keys);
        for (var i = 0; i < keys.Length; i++)
        {
            Assert.Equal(i + 1, hash.Slots[hash.SlotOf(keys[i])]);
        }

        Assert.Equal(keys.Length, hash.Slots.Count(s => s != 0));
    });

    [Fact]
    public void Texts_that_no_few_characters_distinguish_are_distinguished_as_a_whole()
    {
        // Each has one 'b' in a place of its own: seven places can tell eight texts apart, not sixty.
        var texts = Enumerable.Range(0, 60).Select(i => new string('a', i) + "b" + new string('a', 59 - i)).ToArray();
        var key = NameKeyFunction.For(texts);
        Assert.True(key.HashesWholeName);
        Assert.Equal(texts.Length, texts.Select(key.Of).Distinct().Count());
    }

    [Fact]
    public void A_character_beyond_ASCII_counts_in_full()
    {
        var key = NameKeyFunction.For(["\u0141", "A"]);
        Assert.NotEqual(key.Of("\u0141"), key.Of("A"));
    }
}
