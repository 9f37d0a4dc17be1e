using MachineTypes.Tool.Ship;

namespace MachineTypes.Tool.Tests.Ship;

/// <summary>What <c>ship</c> reports of a build: the user's own files with positions, and nothing of the SDK's or a package's.</summary>
public class BuildLogTests
{
    [Theory]
    [InlineData(
        "/packages/machinetypes/1.0.0/buildTransitive/MachineTypes.targets(40,5): error : no release is in development [/src/Machines/Machines.csproj]",
        "no release is in development")]
    [InlineData(
        "C:\\Users\\me\\.nuget\\packages\\machinetypes\\1.0.0\\build\\MachineTypes.targets(40,5,41,9): error MT2003: not recorded [C:\\src\\A.csproj::TargetFramework=net8.0]",
        "MT2003: not recorded")]
    [InlineData("/usr/share/dotnet/sdk/10.0.100/Microsoft.Common.CurrentVersion.targets(1,2): error MSB3027: cannot copy [/src/A.csproj]", "MSB3027: cannot copy")]
    [InlineData("/src/Machines/Pc.cs(4,2): error MT1008: the entry is repeated [/src/Machines/Machines.csproj]", "/src/Machines/Pc.cs(4,2): error MT1008: the entry is repeated")]
    [InlineData("CSC : error CS5001: no Main [/src/A.csproj]", "CSC : error CS5001: no Main")]
    public void Errors_have_no_internal_paths(string line, string expected) =>
        Assert.Equal([expected], new BuildLog($"Determining projects...\n{line}\n{line}\n", succeeded: false).Errors);

    [Fact]
    public void A_check_that_compared_nothing_is_none()
    {
        Assert.True(new BuildLog("  The baseline matches the definitions.\n", succeeded: true).IsChecked);
        Assert.False(new BuildLog("  A -> /bin/A.dll\n", succeeded: true).IsChecked);
    }

    [Theory]
    [InlineData("/x/MachineTypes.targets(40,5): error MT2003: not recorded [/src/A.csproj]", true)]
    [InlineData("/src/Pc.cs(4,2): error MT1008: repeated [/src/A.csproj]", true)]
    [InlineData("/src/Pc.cs(4,2): error CS1002: ; expected [/src/A.csproj]", false)]
    public void A_rule_is_a_finding(string line, bool expected) => Assert.Equal(expected, new BuildLog(line, succeeded: false).IsFinding);

    [Theory]
    [InlineData("QEMU 5.0 is shipped: 2020-04-28", true)]
    [InlineData("QEMU 4.1 is shipped", true)]
    [InlineData("QEMU 4.1 is already dated: 2019-08-15", true)]
    [InlineData("Wrote /src/baseline/qemu-5.0.machinetypes", true)]
    [InlineData("error : QEMU 5.0 is shipped only in part: the source has its date, 2020-04-28", false)]
    public void What_was_done_is_reported(string line, bool expected) => Assert.Equal(expected ? [line] : [], new BuildLog(line, succeeded: true).Done);
}
