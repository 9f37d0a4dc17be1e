using System.Text.Json.Nodes;
using MachineTypes.Tool.Catalogs;
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
        Assert.DoesNotContain(": default-cpu-type: ", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith(", 0 differences", outcome.LastLine, StringComparison.Ordinal);
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

    [Fact]
    public void A_build_of_microvm_alone_has_another_default()
    {
        var reply = Reply("10.0", "x86_64");
        var machines = reply["return"]!.AsArray();
        foreach (var other in machines.Where(machine => (string?)machine!["name"] is not ("microvm" or "none")).ToList())
            machines.Remove(other);
        machines.Single(machine => (string?)machine!["name"] == "microvm")!["is-default"] = true;
        var outcome = RunVerify(QemuCatalogs.All, reply.ToJsonString(), "--as-of", "10.0", "--target", "x86_64");

        Assert.Contains("is-default (the build does not include pc-i440fx, the default machine type of QEMU)", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith(", 0 differences", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_different_default_of_a_complete_build_is_a_difference() =>
        Assert.Contains(
            "microvm: is-default: catalogue none, QEMU true",
            Verify("10.0", "x86_64", machine =>
            {
                if ((string?)machine["name"] == "microvm")
                    machine["is-default"] = true;
            }).OutLines);

    private static Outcome Verify(string release, string target, Action<JsonObject> alter)
    {
        var reply = Reply(release, target);
        foreach (var machine in reply["return"]!.AsArray())
            alter(machine!.AsObject());
        return RunVerify(QemuCatalogs.All, reply.ToJsonString(), "--as-of", release, "--target", target);
    }

    private static JsonNode Reply(string release, string target) => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "live", release, $"{target}.json")))!;
}
