using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

public class TrainTablesTests
{
    private static readonly TrainTables Train = TestRelease.Tables;

    [Fact]
    public void All_releases_are_listed_oldest_first() => Assert.Equal(["1.0", "1.1", "2.0", "2.1"], Train.All<TestRelease>().Select(r => r.Version));

    [Fact]
    public void The_default_value_is_no_release()
    {
        Assert.Equal("", Train.NameOf(0));
        Assert.Equal("", Train.VersionOf(0));
        Assert.False(Train.IsReleased(0));
        Assert.False(Train.TryGetDate(0, out _, out _, out _));
        Assert.False(Train.TryGetExpected(0, out _, out _, out _));
        Assert.False(Train.HasAdopted(0, typeof(MemdevAttribute)));
    }

    [Fact]
    public void A_release_has_the_name_of_the_train() => Assert.Equal("Vmm", Train.NameOf(1));

    [Fact]
    public void Releases_up_to_the_latest_are_released() => Assert.Equal([false, true, true, true, false], Enumerable.Range(0, 5).Select(Train.IsReleased));

    [Theory]
    [InlineData(1, 2020, 1, 10)]
    [InlineData(3, 2021, 1, 31)]
    public void A_date_is_taken_apart(int release, int year, int month, int day)
    {
        Assert.True(Train.TryGetDate(release, out var y, out var m, out var d));
        Assert.Equal((year, month, day), (y, m, d));
        Assert.False(Train.TryGetExpected(release, out _, out _, out _));
    }

    [Fact]
    public void A_release_need_not_have_a_date()
    {
        Assert.False(Train.TryGetDate(2, out _, out _, out _));
        Assert.False(Train.TryGetExpected(2, out _, out _, out _));
    }

    [Fact]
    public void A_release_that_is_not_out_may_be_expected()
    {
        Assert.False(Train.TryGetDate(4, out _, out _, out _));
        Assert.True(Train.TryGetExpected(4, out var year, out var month, out var day));
        Assert.Equal((2021, 12, 1), (year, month, day));
    }

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("2.1", 4)]
    [InlineData("", 0)]
    [InlineData("1", 0)]
    [InlineData("1.00", 0)]
    [InlineData(" 1.0", 0)]
    [InlineData("2.1\0", 0)]
    [InlineData("1.é", 0)]
    public void A_release_is_found_by_its_version(string version, int row)
    {
        Assert.Equal(row, Train.Find(version));
        Assert.Equal(row, Train.Find(System.Text.Encoding.UTF8.GetBytes(version)));
    }

    [Fact]
    public void A_property_is_adopted_from_its_release_on()
    {
        Assert.Equal([false, false, true, true, true], Enumerable.Range(0, 5).Select(r => Train.HasAdopted(r, typeof(MemdevAttribute))));
        Assert.Equal("1.1", Train.AdoptedIn(typeof(MemdevAttribute)));
    }

    [Theory]
    [InlineData(typeof(AcpiAttribute))] // Listed, but by no release yet.
    [InlineData(typeof(ObsoleteAttribute))]
    public void A_property_may_be_adopted_by_no_release(Type property)
    {
        Assert.DoesNotContain(Enumerable.Range(0, 5), r => Train.HasAdopted(r, property));
        Assert.Null(Train.AdoptedIn(property));
    }

    [Fact]
    public void A_train_may_adopt_nothing()
    {
        var train = new TrainTables("T", latest: 0, inDevelopment: 0, Columns.Strings("", "1"), date: Columns.Narrow(0, 0), expected: Columns.Narrow(0, 0));

        Assert.False(train.HasAdopted(1, typeof(MemdevAttribute)));
        Assert.Null(train.AdoptedIn(typeof(MemdevAttribute)));
        Assert.False(train.IsReleased(1));
    }

    [Fact]
    public void Values_have_their_index_and_rows()
    {
        Assert.Equal([0, 1, 2, 3], Train.All<TestRelease>().Select(r => r.Index));
        Assert.Equal((3, 4), (Train.Latest, Train.InDevelopment));
    }
}
