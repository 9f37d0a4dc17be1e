namespace MachineTypes.Qemu.Tests.Boards;

/// <summary>Each alias of each release means what QEMU's history says, and there are no others.</summary>
public sealed class AliasHistoryTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(BoardTests.AllTargets), MemberType = typeof(BoardTests))]
    public void In_each_release_they_mean_what_they_meant(string target)
    {
        var rows = BoardFacts.Rows("aliases.tsv").Where(cells => cells[0].Split(',').Contains(target)).ToList();
        var compared = 0;
        foreach (var release in Releases.Main)
        {
            var expected = rows
                .Where(cells => BoardFacts.Release(cells[3]) <= release && release <= BoardFacts.Release(cells[4]))
                .SelectMany(cells => cells[2].Split('+').Select(machine => $"{cells[1]} = {machine}"))
                .Order(StringComparer.Ordinal)
                .ToList();
            var actual = Targets.All[target]
                .Where(m => m.AliasAsOf(release) is not null)
                .Select(m => $"{m.AliasAsOf(release)} = {m.Name}")
                .Order(StringComparer.Ordinal);
            Assert.Equal([$"{release}", .. expected], [$"{release}", .. actual]);
            compared += expected.Count;
        }

        output.WriteLine($"{target}: {compared} aliases compared");
        Assert.Equal(rows.Count > 0, compared > 0);
    }
}
