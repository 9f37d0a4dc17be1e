namespace MachineTypes.Runtime.Tests;

public class ValueListTests
{
    private static readonly ValueList<TestRelease> List = TestRelease.Tables.All<TestRelease>();

    [Fact]
    public void Count_indexer_and_enumerators_agree()
    {
        var values = new List<TestRelease>();
        foreach (var value in List)
        {
            values.Add(value);
        }

        Assert.Equal([TestRelease.V1_0, TestRelease.V1_1, TestRelease.V2_0, TestRelease.V2_1], values);
        Assert.Equal(values, List.AsEnumerable());
        Assert.Equal(values, Enumerable.Range(0, List.Count).Select(i => List[i]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void An_index_outside_the_list_is_an_error(int index) => Assert.Throws<ArgumentOutOfRangeException>("index", () => List[index]);

    [Fact]
    public void The_default_list_is_empty()
    {
        var list = default(ValueList<TestRelease>);
        var count = list.Count;

        Assert.Empty(list);
        Assert.Equal(0, count);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => list[0]);
    }

    [Fact]
    public void An_enumerator_stays_at_the_end_and_starts_again_after_a_reset()
    {
        var enumerator = List.GetEnumerator();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < List.Count; i++)
            {
                Assert.True(enumerator.MoveNext());
                Assert.Equal(List[i], enumerator.Current);
            }

            Assert.False(enumerator.MoveNext());
            Assert.False(enumerator.MoveNext());
            enumerator.Reset();
        }
    }
}
