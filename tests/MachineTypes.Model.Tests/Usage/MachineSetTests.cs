using MachineTypes.Model.Usage;

namespace MachineTypes.Model.Tests.Usage;

/// <summary>Sets of different sizes, up to one that needs several words, answer as the sets of the library do.</summary>
public class MachineSetTests
{
    public static TheoryData<int> Counts => [0, 1, 63, 64, 65, 128, 130];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Operations_are_those_of_sets(int count)
    {
        var random = new Random(count);
        for (var round = 0; round < 50; round++)
        {
            var (a, b) = (Draw(random, count), Draw(random, round % 2 == 0 ? count : 130));
            var (left, right) = (Of(count, a), Of(round % 2 == 0 ? count : 130, b));
            Check(a.Union(b), left.Union(right));
            Check(a.Intersect(b), left.Intersect(right));
            Check(a.Except(b), left.Except(right));
            Assert.Equal(a.Overlaps(b), left.Overlaps(right));
            Assert.Equal(a.IsSubsetOf(b), left.IsSubsetOf(right));
            Assert.Equal(a.Count == 0, left.IsEmpty);
            Assert.Equal(left, Of(count, a));
            Assert.Equal(left.GetHashCode(), Of(count, a).GetHashCode());
        }

        static void Check(IEnumerable<int> expected, MachineSet set) => Assert.Equal(expected.Order(), Enumerable.Range(-1, 200).Where(set.Contains));
    }

    [Fact]
    public void Sets_with_the_same_words_are_equal()
    {
        Assert.NotEqual(Of(70, [1, 69]), Of(70, [1]));
        Assert.NotEqual(Of(70, [1]), Of(70, []));
        Assert.False(Of(3, [1]).Equals(null));
        Assert.NotEqual(Of(70, [1]).GetHashCode(), Of(70, [65]).GetHashCode());
    }

    [Fact]
    public void Its_text_lists_what_it_contains()
    {
        Assert.Equal("{}", Of(3, []).ToString());
        Assert.Equal("{0, 2, 64}", Of(65, [0, 2, 64]).ToString());
    }

    private static HashSet<int> Draw(Random random, int count) => [.. Enumerable.Range(0, count).Where(_ => random.Next(3) == 0)];

    private static MachineSet Of(int count, HashSet<int> members) => MachineSet.Where(count, members.Contains);
}
