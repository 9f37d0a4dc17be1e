using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>MT1011 for a train in few words: <c>4.0=2019-04-23</c> is released, <c>5.0?2020-04-28</c> is expected, and what is in <c>bugFixes</c> is a bug-fix release.</summary>
public class ReleaseOrderTests
{
    [Theory]
    [InlineData("4.0=2019-04-23 4.1=2019-08-15 4.2=2019-12-12 5.0", "")]
    [InlineData("4.0=2019-04-23 4.1=2019-04-23 5.0?2019-04-23 5.1?2019-04-23", "")]
    [InlineData("4.0=2019-04-31", "4.0 date: 2019-04-31 is not a valid date; use yyyy-MM-dd, such as 2019-04-23")]
    [InlineData("4.0=2019-04-23 5.0?soon", "5.0 Expected: soon is not a valid date; use yyyy-MM-dd, such as 2019-04-23")]
    [InlineData("4.0=2019-04-23 4.0=2019-04-23", "4.0 version: 4.0 is declared twice in QEMU; remove one of the two -> 4.0, fix")]
    [InlineData("4.0=2019-04-23 4.0=2019-04-24", "4.0 version: 4.0 is declared twice in QEMU, with different dates; remove one of the two -> 4.0")]
    [InlineData("4.0?2019-04-23 4.0?2019-04-24", "4.0 version: 4.0 is declared twice in QEMU, with different dates; remove one of the two -> 4.0")]
    [InlineData("4.1=2019-08-15 4.0=2019-04-23 4.2=2019-12-12", "4.0 version: 4.0 is after 4.1; list the releases of QEMU in order, oldest first -> 4.1, fix")]
    [InlineData("4.2=2019-12-12 4.0=2019-04-23 4.1=2019-08-15", "4.2 version: 4.2 is before 4.1; list the releases of QEMU in order, oldest first -> 4.1")]
    [InlineData("4.0=2019-04-23 4.2=2019-12-12 5.0=2020-04-28 4.1=2019-08-15", "4.1 version: 4.1 is after 4.2; list the releases of QEMU in order, oldest first -> 4.2, fix")]
    [InlineData("4.0=2019-04-23 4.2=2019-12-12 4.1=2019-12-12", "4.1 version: 4.1 is after 4.2; list the releases of QEMU in order, oldest first -> 4.2, fix")]
    [InlineData("4.0=2019-04-23 4.2=2019-12-12 4.1=2019-04-23", "4.1 version: 4.1 is after 4.2; list the releases of QEMU in order, oldest first -> 4.2, fix")]
    [InlineData("4.0=2019-04-23 4.2=2019-12-12 5.0=2020-04-28 4.1=2020-08-15", "4.1 version: 4.1 is after 4.2; list the releases of QEMU in order, oldest first -> 4.2")]
    [InlineData("4.0=2019-04-23 4.1=2019-08-15 4.2=2019-08-14 5.0=2020-04-28", "4.2 date: 2019-08-14 is the date of 4.2, which is after 4.1 of 2019-08-15; list releases in order, oldest first -> 4.1")]
    [InlineData("4.0=2019-08-14 4.1=2019-08-15 4.2=2019-08-14 5.0=2020-04-28", "4.2 date: 2019-08-14 is the date of 4.2, which is after 4.1 of 2019-08-15; list releases in order, oldest first -> 4.1")]
    [InlineData("4.0=2020-04-23 4.1=2019-08-15 4.2=2019-12-12", "4.0 date: 2020-04-23 is the date of 4.0, which is before 4.2 of 2019-12-12; list releases in order, oldest first -> 4.2")]
    [InlineData("4.0=2019-04-23 4.1=2019-08-15 4.2=2019-12-12 5.0=2019-01-01", "5.0 date: 2019-01-01 is the date of 5.0, which is after 4.0 of 2019-04-23; list releases in order, oldest first -> 4.0")]
    [InlineData("4.0=2019-04-23 5.0?2019-04-22", "5.0 Expected: 2019-04-22 is expected of 5.0, but 4.0, which is before it, was released on 2019-04-23 -> 4.0")]
    [InlineData("4.0=2019-04-23 5.0?2020-04-22 5.1?2020-12-01 5.2?2020-04-21", "5.2 Expected: 2020-04-21 is the expected date of 5.2, which is after 5.0 of 2020-04-22; list releases in order, oldest first -> 5.0")]
    public void Releases_and_their_dates_are_in_order(string releases, string expected) => Assert.Equal(expected, Describe(Train(releases, "")));

    [Theory]
    [InlineData("4.0.1", "")]
    [InlineData("4.0.1=2019-04-23 4.0.2=2019-04-23", "")]
    [InlineData("4.0.1=2019-04-22", "4.0.1 date: 2019-04-22 is the date of 4.0.1, which comes after 4.0 of 2019-04-23: dates must ascend within the releases of 4.0")]
    [InlineData("4.0.1=2019-05-02 4.0.2=2019-05-01", "4.0.2 date: 2019-05-01 is the date of 4.0.2, which comes after 4.0.1 of 2019-05-02: dates must ascend within the releases of 4.0")]
    [InlineData("4.0.1=2019-05-02 4.1.1=2019-08-16", "")]
    [InlineData("4.0.1=2019-09-01 4.1.1=2019-08-16", "")]
    [InlineData("4.0.1=2019-05-02 4.0.2 4.0.3=2019-05-01", "4.0.3 date: 2019-05-01 is the date of 4.0.3, which comes after 4.0.1 of 2019-05-02: dates must ascend within the releases of 4.0")]
    [InlineData("4.0", "4.0 version: 4.0 is already a release of QEMU; name each release once -> 4.0, fix")]
    [InlineData("4.0.1 4.0.1", "4.0.1 version: 4.0.1 is already a release of QEMU; name each release once -> 4.0.1, fix")]
    [InlineData("4.0.1=May", "4.0.1 date: May is not a valid date; use yyyy-MM-dd, such as 2019-04-23")]
    [InlineData("3.1.1", "3.1.1 version: 3.1.1 belongs to no release of QEMU: a bug-fix release starts with the version of its release, as 4.0.1 does with 4.0")]
    [InlineData("4.0-tag", "4.0-tag version: 4.0-tag has no version number; the version of a bug-fix release is a number, such as 4.0.1")]
    [InlineData("5.0.1", "5.0.1 version: 5.0.1 is a bug-fix release of 5.0, which has not been released yet; remove it")]
    public void Bug_fix_releases_belong_to_releases_that_are_out(string bugFixes, string expected) =>
        Assert.Equal(expected, Describe(Train("4.0=2019-04-23 4.1=2019-08-15 5.0", bugFixes)));

    // Dates ascend within a branch.
    [Fact]
    public void Branches_may_overlap()
    {
        ReleaseDefinition[] releases = [.. Releases("8.0=2019-05-07 8.1=2019-11-05 9.0=2019-06-01", "global::Train").Select((release, i) => release with { Branch = i < 2 ? "8" : "9" })];
        Assert.Equal("", Describe(Of(releases, [])));
        Assert.NotEqual("", Describe(Of([.. releases.Select(release => release with { Branch = "8" })], [])));
    }

    // Moving a release from one part of a partial class to another is not offered.
    [Fact]
    public void A_release_in_another_part_is_not_moved()
    {
        ReleaseDefinition[] releases = [.. Releases("4.1=2019-08-15 4.0=2019-04-23", "global::Train")];
        Assert.NotNull(Assert.Single(Find(Of(releases, []))).Fix);
        releases[0] = releases[0] with { Anchor = releases[0].Anchor with { Part = 1 } };
        Assert.Null(Assert.Single(Find(Of(releases, []))).Fix);
    }

    private static ReleaseTrain Train(string releases, string bugFixes) => Of(Releases(releases, "global::Train"), Releases(bugFixes, "global::BugFixes"));

    private static ReleaseTrain Of(IEnumerable<ReleaseDefinition> releases, IEnumerable<ReleaseDefinition> bugFixes) => new(new TrainDefinition(
        "global::Train", "QEMU", releases.ToEquatableArray(), new(2, 0), default, default, default, default, default, bugFixes.ToEquatableArray()));

    private static IEnumerable<ReleaseDefinition> Releases(string text, string type) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((release, i) =>
    {
        var parts = release.Split('=', '?');
        return new ReleaseDefinition(parts[0], release.Contains('=') ? parts[1] : null, release.Contains('?') ? parts[1] : null, new(type, 0, i));
    });

    private static IEnumerable<Finding> Find(ReleaseTrain train) => Project.Findings(Project.Of(train), []).Where(finding => finding.Rule == ReleaseOrder.Id);

    // The release, the argument, the message, the other release, and whether there is a fix.
    private static string Describe(ReleaseTrain train)
    {
        return string.Join("; ", Find(train).Select(finding =>
            $"{At(finding.Anchor)} {finding.Argument!.Value.Name}: {string.Join(' ', finding.MessageArguments)}{(finding.Other is { } other ? $" -> {At(other)}" : "")}{(finding.Fix is null ? "" : ", fix")}"));

        string At(Anchor anchor) => train.Definition.Releases.Concat(train.Definition.BugFixes).Single(release => release.Anchor == anchor).Version;
    }
}
