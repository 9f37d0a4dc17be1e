using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Tests;

public sealed class VersionNumbersTests
{
    [Theory]
    [InlineData("2.10", "2.9")]
    [InlineData("4.0.1", "4.0")]
    [InlineData("10", "9")]
    [InlineData("rhel10.0.0", "rhel9.6.0")]
    [InlineData("v1.10", "v1.09")]
    [InlineData("99999999999999999999.0", "99999999999999999998.9")]
    public void After_by_numbers(string later, string earlier)
    {
        var (left, right) = (VersionNumbers.Of(later)!, VersionNumbers.Of(earlier)!);
        Assert.Equal(left.Prefix, right.Prefix);
        Assert.True(left.IsAfter(right));
        Assert.False(right.IsAfter(left));
    }

    [Theory]
    [InlineData("4.0", "4.00")]
    [InlineData("4.0", "4.0")]
    public void Equal_numbers_are_not_after_each_other(string one, string other)
    {
        Assert.False(VersionNumbers.Of(one)!.IsAfter(VersionNumbers.Of(other)!));
        Assert.False(VersionNumbers.Of(other)!.IsAfter(VersionNumbers.Of(one)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("noble")]
    [InlineData("noble-v2")]
    [InlineData("8.0+pve0")]
    [InlineData("2.12-sxxm")]
    [InlineData("4..0")]
    [InlineData("4.0.")]
    [InlineData("4.x")]
    public void No_numbers(string version) => Assert.Null(VersionNumbers.Of(version));
}
