using MachineTypes.Model.Releases;
using MachineTypes.Model.Usage;
using static MachineTypes.Model.Tests.Usage.Manifests;

namespace MachineTypes.Model.Tests.Usage;

/// <summary>What is reported about a deprecated feature that still works.</summary>
public class DeprecationAdviceTests
{
    [Theory]
    [InlineData("QEMU 4.0", null)]
    [InlineData("QEMU 4.1", "QEMU 4.1")]
    [InlineData("QEMU 5.0", "QEMU 4.1")]
    [InlineData("", "QEMU 4.1")]
    [InlineData("RHEL 4.0", "QEMU 4.1")]
    public void It_is_given_from_the_announcement_on(string target, string? since) => Assert.Equal(since, Of(Flag("-------", "-", Announced(1, 3)), target)?.Since);

    [Fact]
    public void What_is_announced_in_the_release_in_development_is_not_yet()
    {
        Assert.Null(Of(Flag("-------", "-", Announced(3, -1)), ""));
        Assert.NotNull(Of(Flag("-------", "-", Announced(3, -1)), "QEMU 5.0"));
        Assert.Null(Of(Flag("-------", "-", Announced(-1, -1)), "QEMU 5.0"));
        Assert.NotNull(Of(Flag("-------", "-", Announced(0, -1)), "QEMU 4.0"));
    }

    [Fact]
    public void Before_the_flip_it_names_the_first_release_that_may()
    {
        Assert.Equal("still works on every machine type, until one of QEMU 5.0 or later flips flag", Of(Flag("-------", "-", Announced(0, 3)), "")!.Until);
        Assert.Equal("still works on every machine type, until one of QEMU 4.0 or later flips flag", Of(Flag("-------", "-", Announced(0, 0)), "")!.Until);
        Assert.Equal("still works on every machine type, until one of a release after QEMU 5.0 flips flag", Of(Flag("-------", "-", Announced(0, -1)), "")!.Until);
    }

    [Fact]
    public void A_bug_fix_release_is_not_the_newest()
    {
        var flag = Flag("-------", "-", Announced(0, -1));
        var manifest = Pc(flag);
        var catalog = new CatalogFacts(manifest with { Releases = manifest.Releases.Append(new("5.0.1", ReleaseState.InDevelopment, null, IsBugFix: true)).ToEquatableArray() });
        Assert.EndsWith("a release after QEMU 5.0 flips flag", DeprecationAdvice.Of(catalog, flag, default)!.Until, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_flip_it_names_the_machine_types()
    {
        Assert.Equal("still works on pc-4.2 and older, every virt, none, and fails on pc-5.0 and later", Of(Flag("---+---", "+", Announced(0, 3)), "")!.Until);
        Assert.Equal("fails on every machine type", Of(Flag("+++++++", "+", Announced(0, 3)), "")!.Until);
        Assert.Equal("fails on every machine type", Of(Flag("-------", "-", Announced(0, 3) with { FlipsTo = false }), "")!.Until);
    }

    [Fact]
    public void The_first_deprecation_that_is_announced_counts() => Assert.Equal("old", Of(Flag("-------", "-", Announced(3, -1), Announced(0, 3) with { Feature = "old" }), "")!.Feature);

    private static ManifestDeprecation Announced(int release, int earliest) => new("feature", release, earliest, null, false);

    private static DeprecationAdvice? Of(ManifestProperty flag, string target) => DeprecationAdvice.Of(new(Pc(flag)), flag, TargetRelease.Read(target));
}
