using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Tests;

public class ReleaseTrainTests
{
    [Fact]
    public void The_first_release_without_a_date_after_all_dated_ones_is_in_development()
    {
        var train = Definitions.Train(("4.0", "2019-04-23"), ("4.1", null), ("4.2", "2019-12-12"), ("5.0", null), ("5.1", null));
        Assert.Equal(
            [ReleaseState.Released, ReleaseState.Released, ReleaseState.Released, ReleaseState.InDevelopment, ReleaseState.Planned],
            train.Releases.Select(r => r.State));
        Assert.Equal("4.2", train.NewestReleased?.Version);
        Assert.Equal("5.0", train.InDevelopment?.Version);
    }

    [Theory]
    [InlineData("4.0.1", "4.0")]
    [InlineData("2.12-sxxm", "2.12")]
    [InlineData("2.1+x", "2.1")]
    [InlineData("2.120", null)]
    [InlineData("4.0", null)]
    [InlineData("9.9.1", null)]
    public void A_bug_fix_version_belongs_to_the_release_that_it_starts_with(string version, string? release)
    {
        var train = Definitions.Train(("2.1", "2014-08-01"), ("2.12", "2018-04-24"), ("4.0", "2019-04-23"));
        Assert.Equal(release, train.ReleaseOfExtra(version)?.Version);
    }

    [Fact]
    public void Bug_fix_releases_follow_their_release_by_number_and_are_not_counted()
    {
        var train = new ReleaseTrain(Definitions.Train(("7.1", "2022-08-30"), ("7.2", "2022-12-13"), ("8.0", "2023-04-19"), ("8.1", null)).Definition with
        {
            BugFixes = new[] { "7.2.11", "8.0.1", "7.2.2", "8.1.1", "9.0.1", "7.2.x", "7.2" }.Select(v => new ReleaseDefinition(v, null, null, default)).ToEquatableArray(),
        });

        Assert.Equal(["7.1", "7.2", "7.2.2", "7.2.11", "8.0", "8.0.1", "8.1"], train.All.Select(r => r.Version));
        Assert.Equal(["7.1", "7.2", "8.0", "8.1"], train.Releases.Select(r => r.Version));
        Assert.Equal(Enumerable.Range(0, 7), train.All.Select(r => r.Index));
        Assert.Equal([0, 1, 1, 1, 2, 2, 3], train.All.Select(r => r.Ordinal));
        Assert.Equal("7.2", train.FindBinary("7.2.11")?.Series.Version);
        Assert.Null(train.Find("7.2.11"));
        Assert.Equal("8.0", train.NewestReleased?.Version);
        Assert.Equal(4, train.IndexAfter(train.Find("7.2")!));
        Assert.Equal(7, train.IndexAfter(train.Find("8.1")!));
        Assert.Equal("8.1", Grace.From(train.Find("7.2")!, train).Earliest?.Version);
    }

    // QEMU's rule: three majors, counted as the manual of machine type deprecation has it, and six to deletion.
    [Theory]
    [InlineData("6.2", 3, "9.2")]
    [InlineData("6.1", 3, "9.1")]
    [InlineData("7.0", 3, "10.0")]
    [InlineData("7.1", 3, null)]
    [InlineData("4.0", 6, "10.0")]
    [InlineData("4.1", 6, null)]
    public void A_machine_type_is_past_its_age_when_majors_and_minor_say_so(string of, int majors, string? first)
    {
        var train = Definitions.Train([.. new[] { "4.0", "4.1", "6.1", "6.2", "7.0", "7.1", "9.0", "9.1", "9.2", "10.0" }.Select(v => (v, (string?)"2020-01-01"))]);
        Assert.Equal(first, new AgeRule(majors, "9.1").FirstRelease(train, train.Find(of)!)?.Version);
    }

    [Theory]
    [InlineData("6.1", 6, "12.1")]
    [InlineData("4.0.1", 6, "10.0")]
    [InlineData("noble", 6, null)]
    [InlineData("6.1", 0, null)]
    public void The_lowest_version_past_the_age_does_not_need_a_release(string of, int majors, string? version) =>
        Assert.Equal(version, new AgeRule(majors, null).LowestVersion(of));

    [Fact]
    public void A_rule_reports_nothing_before_the_release_that_brought_it()
    {
        var train = Definitions.Train(("2.0", "2014-04-17"), ("8.0", "2023-04-19"), ("9.1", "2024-09-03"));
        Assert.Equal("9.1", new AgeRule(3, "9.1").FirstRelease(train, train.Find("2.0")!)?.Version);
        Assert.Null(new AgeRule(0, "9.1").FirstRelease(train, train.Find("2.0")!));
        Assert.Null(new AgeRule(3, "10.1").FirstRelease(train, train.Find("2.0")!));
    }

    [Theory]
    [InlineData("2019-04-23", true)]
    [InlineData("2019-4-23", false)]
    [InlineData("2019-02-29", false)]
    [InlineData("23.04.2019", false)]
    [InlineData(" 2019-04-23", false)]
    [InlineData(null, false)]
    public void A_day_is_read_in_one_form_only(string? text, bool isDay) => Assert.Equal(isDay, CalendarDate.TryParse(text, out _));
}
