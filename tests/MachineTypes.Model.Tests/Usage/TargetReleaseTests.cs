using MachineTypes.Model.Usage;

namespace MachineTypes.Model.Tests.Usage;

/// <summary>What a project may write as its target, and what is reported for what it may not.</summary>
public class TargetReleaseTests
{
    private static readonly NamedTrain Qemu = new("QEMU", ["4.2", "5.0", "5.1.1", "10.0"]);

    private static readonly NamedTrain Rhel = new("RHEL", ["9.6.0", "10.0"]);

    private static readonly NamedTrain Longer = new("QEMU-KVM", ["1.0"]);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ;, ")]
    public void No_text_is_no_target(string? text) => Assert.Empty(TargetRelease.Read(text));

    [Fact]
    public void Targets_are_separated_by_commas_or_semicolons() =>
        Assert.Equal(["QEMU 4.2", "RHEL 9.6.0", "x"], TargetRelease.Read(" QEMU 4.2 ,RHEL 9.6.0;; x").Select(target => target.Text));

    [Theory]
    [InlineData("QEMU 5.0")]
    [InlineData("qemu 5.0")]
    [InlineData("QEMU\t5.0")]
    [InlineData("QEMU-5.0")]
    [InlineData("QEMU_5.0")]
    [InlineData("QEMU:5.0")]
    [InlineData("QEMU/5.0")]
    [InlineData("QEMU@5.0")]
    [InlineData("QEMU - 5.0")]
    [InlineData("QEMU5.0")]
    [InlineData("QEMU v5.0")]
    [InlineData("QEMUv5.0")]
    [InlineData("QEMUV5.0")]
    [InlineData("QEMU 5.0.0")]
    [InlineData("QEMU 5.0.2")]
    [InlineData("QEMU 10.0.0.0")]
    [InlineData("QEMU 5.1.1")]
    public void A_release_can_be_written_in_several_ways(string text) => Assert.Null(new TargetRelease(text).Problem([Qemu]));

    [Theory]
    [InlineData("QEMU 5")]
    [InlineData("QEMU 5.1")]
    [InlineData("QEMU 5.0.x")]
    [InlineData("QEMU 5.0.")]
    [InlineData("QEMU 5.0.1.2")]
    [InlineData("QEMU vv5.0")]
    public void What_is_not_a_release_of_the_train_is_reported(string text) => Assert.NotNull(new TargetRelease(text).Problem([Qemu]));

    [Theory]
    [InlineData("QEMU 5.2", "QEMU has no release 5.2: did you mean 'QEMU 4.2'?")]
    [InlineData("QEMU 20.77", "QEMU has no release 20.77: its newest is 'QEMU 10.0'")]
    [InlineData("QEMU", "QEMU has no release without a version: its newest is 'QEMU 10.0'")]
    [InlineData("10.0", "it names none of the release trains QEMU, RHEL")]
    [InlineData("9.6.0", "it names no release train: did you mean 'RHEL 9.6.0'?")]
    [InlineData("v9.6", "it names no release train: did you mean 'RHEL 9.6.0'?")]
    [InlineData("QEMUX 4.2", "it names none of the release trains QEMU, RHEL")]
    [InlineData("QEMUv", "it names none of the release trains QEMU, RHEL")]
    public void A_problem_is_explained(string text, string problem) => Assert.Equal(problem, new TargetRelease(text).Problem([Qemu, Rhel]));

    [Fact]
    public void A_train_without_releases_has_none_to_suggest() =>
        Assert.Equal("New has no releases", new TargetRelease("New 1.0").Problem([new("New", [])]));

    [Fact]
    public void The_longest_name_of_a_train_is_meant()
    {
        Assert.Null(new TargetRelease("QEMU-KVM 1.0").Problem([Qemu, Longer]));
        Assert.Null(new TargetRelease("QEMU-KVM 1.0").Problem([Longer, Qemu]));
    }

    [Fact]
    public void A_version_that_can_mean_two_releases_means_neither()
    {
        NamedTrain twice = new("T", ["5.0", "5.0.0"]);
        Assert.Null(new TargetRelease("T 5.0").Problem([twice]));
        Assert.NotNull(new TargetRelease("T 5.0.0.0").Problem([twice]));
    }

    [Theory]
    [InlineData("Debian 12", true)]
    [InlineData("QEMU 99", false)]
    [InlineData("QMEU 5.0", false)]
    [InlineData("5.0", false)]
    [InlineData("v5.0", true)]
    [InlineData("X", true)]
    [InlineData("5", false)]
    [InlineData("5x", false)]
    [InlineData("qemu-system 5.0", false)]
    public void A_target_may_be_on_a_train_that_is_not_known(string text, bool may) => Assert.Equal(may, new TargetRelease(text).MayBeOnAnother([Qemu, Rhel]));

    [Fact]
    public void The_first_target_that_names_a_release_of_the_catalogue_counts()
    {
        var catalog = Manifests.Pc();
        Assert.Equal(1, TargetRelease.IndexOn(catalog, TargetRelease.Read("RHEL 9.6.0, QEMU 9.9, QEMU 4.1, QEMU 4.0")));
        Assert.Equal(0, TargetRelease.IndexOn(catalog, TargetRelease.Read("QEMU 4.0")));
        Assert.Equal(-1, TargetRelease.IndexOn(catalog, TargetRelease.Read("RHEL 4.0")));
        Assert.Equal(-1, TargetRelease.IndexOn(catalog, default));
    }
}
