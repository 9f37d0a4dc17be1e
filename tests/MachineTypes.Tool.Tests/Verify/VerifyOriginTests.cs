using MachineTypes.Tool.Tests.Fakes;
using static MachineTypes.Tool.Tests.Verify.VerifyFixture;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>Release and target are inferred from the reply or specified. What an older release does not support is reported as not compared.</summary>
public class VerifyOriginTests
{
    // The reply of QEMU 4.1 of the small catalogue: older machine types, a different newest one, no compat entries.
    private const string OlderReply =
        """
        {"return":[
        {"name":"pc-4.0","cpu-max":255,"hotpluggable-cpus":true,"deprecated":false},
        {"name":"pc-4.1","alias":"pc","cpu-max":255,"hotpluggable-cpus":true,"deprecated":false}
        ]}
        """;

    [Fact]
    public void An_older_release_is_compared_as_of_then()
    {
        var outcome = RunVerify(OlderReply);

        Assert.Equal(
            "QEMU 4.1, x86_64: 2 versioned machine types, 8 values, compat entries not in the reply (QEMU before 9.1, or queried without compat-props), 0 differences",
            Assert.Single(outcome.OutLines));
        Assert.Equal(0, outcome.ExitCode);
    }

    [Theory]
    [InlineData("\"alias\":\"pc\",", "", "pc-4.1: alias: catalogue \"pc\", QEMU none")]
    [InlineData("pc-4.0", "none", "pc-4.0: machine type: catalogue present, QEMU none")]
    public void An_older_release_that_differs_is_found(string find, string replacement, string line) =>
        Assert.Contains(line, RunVerify(Altered(OlderReply, find, replacement)).OutLines);

    [Fact]
    public void Machine_types_newer_than_the_named_release_are_differences()
    {
        var outcome = RunVerify(FakeCatalog.Reply, "--as-of", "4.2");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("pc-5.0: machine type: catalogue newer than 4.2, QEMU present", outcome.OutLines);
        Assert.Contains("pc-4.0: machine type: catalogue present, QEMU none", outcome.OutLines);
    }

    [Fact]
    public void Properties_that_no_machine_type_of_the_reply_carries_are_reported_as_not_compared()
    {
        var outcome = RunVerify("""{"return":[{"name":"pc-4.0","cpu-max":255},{"name":"pc-4.1","alias":"pc","cpu-max":255}]}""");

        Assert.Equal("not compared: hotpluggable-cpus (not in the reply); deprecated (not in the reply)", outcome.OutLines[0]);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void A_bug_fix_machine_type_belongs_to_its_release()
    {
        var catalog = FakeCatalog.Of(new FakeMachine("pc", "4.0"), new FakeMachine("pc", "4.0.1") { In = "4.0", Alias = "pc" });
        var outcome = RunVerify(
            [catalog],
            """{"return":[{"name":"pc-4.0","cpu-max":255,"hotpluggable-cpus":true},{"name":"pc-4.0.1","alias":"pc","cpu-max":255,"hotpluggable-cpus":true}]}""");

        Assert.StartsWith("QEMU 4.0, x86_64: 2 versioned machine types", outcome.LastLine, StringComparison.Ordinal);
        Assert.EndsWith("0 differences", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_of_an_undeclared_release_is_bad_input_and_not_a_difference()
    {
        var complaint = RunVerify(Altered("pc-5.0", "pc-11.1")).AssertError();

        Assert.EndsWith(
            "reply.json: the reply is of QEMU 11.1, x86_64, which the catalogue does not declare (QEMU 4.0 to 5.0); use a newer version of machine-types, or specify a release with --as-of",
            complaint,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.3", "did you mean 4.2?")]
    [InlineData("99", "--as-of accepts QEMU 4.0 to 5.0")]
    [InlineData("", "--as-of accepts QEMU 4.0 to 5.0")]
    public void An_unknown_as_of_is_bad_usage(string release, string advice) =>
        Assert.EndsWith(advice, RunVerify(FakeCatalog.Reply, "--as-of", release).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_target_is_bad_usage() =>
        Assert.EndsWith("no catalogue of target \"vax\"; --target accepts: x86_64", RunVerify(FakeCatalog.Reply, "--target", "vax").AssertError(), StringComparison.Ordinal);

    [Fact]
    public void A_reply_of_another_target_is_not_compared() =>
        Assert.Contains(
            "the reply is of target \"s390x\", for which there is no catalogue; there are catalogues of: x86_64",
            RunVerify(FakeCatalog.Reply.Replace("x86_64-cpu", "s390x-cpu", StringComparison.Ordinal)).AssertError(),
            StringComparison.Ordinal);

    [Fact]
    public void Target_overrides_the_target_of_the_reply() =>
        Assert.Equal(0, RunVerify(FakeCatalog.Reply.Replace("x86_64-cpu", "s390x-cpu", StringComparison.Ordinal), "--target", "x86_64").ExitCode);

    [Fact]
    public void Without_a_versioned_machine_type_the_release_must_be_specified() =>
        Assert.Contains(
            "because it has no versioned machine type of pc; specify it with --as-of",
            RunVerify("""{"return":[{"name":"microvm","cpu-max":1,"default-cpu-type":"qemu64-x86_64-cpu"}]}""").AssertError(),
            StringComparison.Ordinal);

    [Fact]
    public void Without_cpu_type_and_known_family_the_target_must_be_specified() =>
        Assert.Contains("specify it with --target: x86_64", RunVerify("""{"return":[{"name":"none","cpu-max":1}]}""").AssertError(), StringComparison.Ordinal);
}
