namespace MachineTypes.Analyzers.Tests.Helpers;

public sealed class TestRunTests
{
    [Theory]
    [InlineData(null, "bounded")]
    [InlineData("", "bounded")]
    [InlineData("bounded", "bounded")]
    [InlineData("quick", "quick")]
    [InlineData("full", "full")]
    public void The_variable_chooses(string? value, string extent) => Assert.Equal(extent, TestRun.Read(value));

    [Fact]
    public void A_misspelled_value_fails() => Assert.Throws<InvalidOperationException>(() => TestRun.Read("Full"));

    [Fact]
    public void A_selection_is_spread_evenly_and_ends_with_the_last_case()
    {
        Assert.Equal([3, 6, 10], TestRun.Spread([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3));
        Assert.Equal([1, 2], TestRun.Spread([1, 2], 3));
        Assert.Empty(TestRun.Spread(Array.Empty<int>(), 3));
    }
}
