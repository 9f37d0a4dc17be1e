using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Fakes;
using static MachineTypes.Tool.Tests.Verify.VerifyFixture;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>Builds omit boards and distributions add machine types: this is reported, but is not a difference.</summary>
public class ScopeOfVerifyTests
{
    [Fact]
    public void A_family_that_a_build_lacks_is_not_built_in()
    {
        var catalog = FakeCatalog.Of([.. FakeCatalog.Machines, new FakeMachine("q35", "5.0"), new FakeMachine("q35", "4.2")]);
        var outcome = RunVerify([catalog], FakeCatalog.Reply);

        Assert.StartsWith("not compared: q35-5.0, q35-4.2 (not built in); ", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void A_distributions_machine_types_are_listed_and_may_have_an_alias()
    {
        var reply = Altered(Altered("\"alias\":\"pc\",", ""), "{\"name\":\"none\"", "{\"name\":\"pc-rhel9.6.0\",\"alias\":\"pc\",\"cpu-max\":1},{\"name\":\"none\"");
        var outcome = RunVerify(reply, "--as-of", "5.0");

        Assert.Contains("pc-rhel9.6.0 (a distribution's own, not in the catalogue); pc (an alias of a distribution's own machine type)", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.Equal(0, outcome.ExitCode);
    }

    // Every binary has none, and it has no devices: a reply without anything else agrees with everything.
    [Theory]
    [InlineData("x86_64", "{\"return\":[{\"name\":\"none\",\"cpu-max\":1}]}")]
    [InlineData("aarch64", "Supported machines are:\nnone                 empty machine\n")]
    [InlineData("x86_64", "<capabilities><guest><os_type>hvm</os_type><arch name='x86_64'><domain type='kvm'/></arch></guest></capabilities>")]
    public void A_reply_without_a_board_agrees_with_nothing(string target, string reply)
    {
        using var file = new TempFile(reply);
        var outcome = Outcome.Of(QemuCatalogs.All, "verify", file.FilePath, "--target", target, "--as-of", "10.0");

        Assert.EndsWith("nothing was compared", outcome.LastLine, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Theory]
    [InlineData("pc-q35-rhel9.6.0", true)]
    [InlineData("pc-q35-noble-v2", true)]
    [InlineData("pc-q35-8.0+pve0", true)]
    [InlineData("rhel6.5.0", true)]
    [InlineData("other-rhel9.6.0", true)]
    [InlineData("pc-q35-12.0", false)]
    [InlineData("pc-q35-4.0.2", false)]
    [InlineData("xenfv-4.2", false)]
    [InlineData("microvm", false)]
    [InlineData("powernv10", false)]
    [InlineData("spike_v1.9.1", false)]
    public void Names_of_distributions(string name, bool expected) =>
        Assert.Equal(expected, VersionedName.IsDownstream(name, new HashSet<string> { "pc-q35" }));
}
