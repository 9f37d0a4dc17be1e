using MachineTypes.Model.Composition;

namespace MachineTypes.Model.Tests;

public sealed class PrefixTreeTests
{
    [Fact]
    public void It_finds_the_first_list_that_starts_with_another()
    {
        var random = new Random(20261130);
        for (var round = 0; round < 500; round++)
        {
            var tree = new PrefixTree();
            var stored = new List<(int[] List, int Position)>();
            for (var i = 0; i < 30; i++)
            {
                int[] list = [.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(3))];
                var expected = stored.Find(s => s.List.Take(list.Length).SequenceEqual(list));
                var found = tree.Find(list);
                Assert.Equal(expected.List is null ? -1 : expected.Position, found);
                if (found < 0)
                {
                    var position = 10 * i;
                    tree.Add(list, position);
                    stored.Add((list, position));
                }
            }

            Assert.NotEmpty(stored);
        }
    }
}
