using System.Text.Json.Nodes;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Fakes;
using static MachineTypes.Tool.Tests.Verify.VerifyFixture;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>What depends on the host or the build is not compared, and the output says so.</summary>
public class HostDependentTests
{
    [Theory]
    [InlineData("s390x", "host-s390x-cpu")]
    [InlineData("ppc64", "host-powerpc64-cpu")]
    public void Under_KVM_the_default_CPU_is_the_hosts(string target, string cpu)
    {
        var outcome = Verify("10.0", target, machine =>
        {
            if (machine.ContainsKey("default-cpu-type"))
                machine["default-cpu-type"] = cpu;
        });

        Assert.Contains($"default-cpu-type (QEMU runs under KVM and reports {cpu} as the default of every machine type)", outcome.Out, StringComparison.Ordinal);
        Assert.Empty(Differences(outcome));
    }

    [Fact]
    public void A_different_default_CPU_is_still_a_difference() =>
        Assert.Contains(
            "s390-ccw-virtio-10.0: default-cpu-type: catalogue \"qemu-s390x-cpu\", QEMU \"max-s390x-cpu\"",
            Verify("10.0", "s390x", machine =>
            {
                if ((string?)machine["name"] == "s390-ccw-virtio-10.0")
                    machine["default-cpu-type"] = "max-s390x-cpu";
            }).OutLines);

    // As Debian's build of microvm.
    [Fact]
    public void A_build_without_the_default_machine_type_has_another_default()
    {
        var outcome = RunVerify(Boards, """{"return":[{"name":"micro-5.0","cpu-max":255,"is-default":true}]}""");

        Assert.Contains("is-default (the build does not include pc, the default machine type of QEMU)", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith(", 0 differences", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_different_default_of_a_complete_build_is_a_difference() =>
        Assert.Equal(
            ["pc-5.0: is-default: catalogue true, QEMU none", "micro-5.0: is-default: catalogue none, QEMU true"],
            Differences(RunVerify(Boards, """{"return":[{"name":"pc-5.0","cpu-max":255},{"name":"micro-5.0","cpu-max":255,"is-default":true}]}""")));

    private static IReadOnlyList<Catalog> Boards { get; } =
    [
        FakeCatalog.Of(
            new FakeMachine("pc", "5.0") { Properties = [new("cpu-max", 255), new("is-default", true)] },
            new FakeMachine("micro", "5.0") { Properties = [new("cpu-max", 255)] }),
    ];

    private static Outcome Verify(string release, string target, Action<JsonObject> alter)
    {
        var reply = Reply(release, target);
        foreach (var machine in reply["return"]!.AsArray())
            alter(machine!.AsObject());
        return RunVerify(QemuCatalogs.All, reply.ToJsonString(), "--as-of", release, "--target", target);
    }

    private static JsonNode Reply(string release, string target) => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "live", release, $"{target}.json")))!;
}
