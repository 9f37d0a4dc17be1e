using System.Text.Json.Nodes;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>Compares the catalogue with the replies of real QEMU binaries.</summary>
public class RealQemuTests
{
    [Fact]
    public void QEMU_10_0_agrees_in_everything()
    {
        var outcome = Outcome.Of(QemuCatalogs.All, "verify", "--qmp", PathOf("qemu-10.0-x86_64.json"));

        Assert.Equal("", outcome.Error);
        Assert.Empty(VerifyFixture.Differences(outcome));
        Assert.Matches("^QEMU 10.0, x86_64: 61 versioned and 4 unversioned machine types, [0-9]{3} values, 630[0-9] compat entries, ", outcome.LastLine);
    }

    [Fact]
    public void QEMU_7_2_agrees_in_all_that_its_reply_carries()
    {
        var outcome = Outcome.Of(QemuCatalogs.All, "verify", "--qmp", PathOf("qemu-7.2-x86_64.json"));

        Assert.Empty(VerifyFixture.Differences(outcome));
        Assert.Contains("acpi (not in the reply)", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith("QEMU 7.2, x86_64: 55 versioned and 4 unversioned machine types, ", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_target_of_every_release_agrees()
    {
        var answers = Directory.GetFiles(PathOf("live"), "*.json", SearchOption.AllDirectories);

        Assert.NotEmpty(answers);
        Assert.All(answers, path =>
        {
            // The target can be inferred from most replies, but the release cannot if there are no versioned machine types.
            var release = Path.GetFileName(Path.GetDirectoryName(path)) switch { "7.2" => "7.2.22", "10.0" => "10.0.13", "11.1" => "11.1.3", var version => version! };
            var target = Path.GetFileNameWithoutExtension(path);
            string[] options = target is "microblaze" or "microblazeel" or "mips" or "mipsel" or "sh4" or "sh4eb" ? ["--target", target] : [];
            var outcome = Outcome.Of(QemuCatalogs.All, ["verify", "--qmp", path, "--as-of", release, .. options]);

            Assert.Equal("", outcome.Error);
            Assert.StartsWith($"QEMU {release}, {target}: ", outcome.LastLine, StringComparison.Ordinal);
            Assert.EndsWith(", 0 differences", outcome.LastLine, StringComparison.Ordinal);
            Assert.Equal(0, outcome.ExitCode);
        });
    }

    [Theory]
    [InlineData("cpu-max", "7", "pc-q35-8.2: cpu-max: catalogue 1024, QEMU 7")]
    [InlineData("acpi", "false", "pc-q35-8.2: acpi: catalogue true, QEMU false")]
    [InlineData("default-ram-id", "\"ram\"", "pc-q35-8.2: default-ram-id: catalogue \"pc.ram\", QEMU \"ram\"")]
    [InlineData("numa-mem-supported", "true", "pc-q35-8.2: numa-mem-supported: catalogue false, QEMU true")]
    [InlineData("deprecated", "true", "pc-q35-8.2: deprecated: catalogue false, QEMU true")]
    [InlineData("alias", "\"q35\"", "pc-q35-8.2: alias: catalogue none, QEMU \"q35\"")]
    [InlineData("name", "\"pc-q35-8.3\"", "pc-q35-8.2: machine type: catalogue present, QEMU none", "pc-q35-8.3: machine type: catalogue none, QEMU present")]
    public void An_altered_value_is_found(string member, string value, params string[] lines)
    {
        var outcome = VerifyAltered(machines => Named(machines, "pc-q35-8.2")[member] = JsonNode.Parse(value));

        Assert.Equal(lines, VerifyFixture.Differences(outcome));
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void A_lost_last_entry_is_found_on_every_machine_type_that_has_entries()
    {
        var expected = new List<string>();
        var outcome = VerifyAltered(machines =>
        {
            foreach (var machine in machines.Select(machine => machine!.AsObject()))
            {
                var entries = machine["compat-props"]!.AsArray();
                if (entries.Count == 0 || (string?)machine["name"] == "microvm")
                    continue;

                expected.Add($"{machine["name"]}: compat entry {entries.Count}: ");
                entries.RemoveAt(entries.Count - 1);
            }
        });

        Assert.Equal(60, expected.Count);
        Assert.Contains(", 60 differences", outcome.LastLine, StringComparison.Ordinal);
        Assert.All(expected, start => Assert.Single(outcome.OutLines, line => line.StartsWith(start, StringComparison.Ordinal) && line.EndsWith(", QEMU none", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_altered_entry_is_found_in_the_midst_of_a_list()
    {
        var outcome = VerifyAltered(machines => Named(machines, "pc-i440fx-4.2")["compat-props"]![16]!["value"] = "altered");

        Assert.Matches("^pc-i440fx-4\\.2: compat entry 17: catalogue ([^ ]+)=\"[^ ]+\", QEMU \\1=\"altered\"$", outcome.OutLines[0]);
        Assert.Contains(", 1 difference", outcome.LastLine, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void A_newer_QEMU_is_no_difference_but_unknown() =>
        Assert.Contains(
            "the reply is of QEMU 12.1, x86_64, which the catalogue does not declare (QEMU ",
            VerifyAltered(machines => Named(machines, "pc-q35-10.0")["name"] = "pc-q35-12.1").AssertError(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("pc-i440fx-4.2", "pc-i440fx-4.2")]
    [InlineData("pc-q35-4.0.1", "pc-q35-4.0.1")]
    [InlineData("pc", "pc-i440fx-10.0")]
    [InlineData("q35", "pc-q35-10.0")]
    public void Table_prints_what_QEMU_answered(string asked, string name)
    {
        var table = JsonNode.Parse(Outcome.Of(QemuCatalogs.All, "table", asked, "--as-of", "10.0", "--format", "json").Out)!;
        var reply = Named(Machines(Reply()), name);

        Assert.Equal(name, (string?)table["name"]);
        Assert.Equal(
            reply["compat-props"]!.AsArray().Select(entry => $"{entry!["qom-type"]}.{entry["property"]}={entry["value"]}"),
            table["compat"]!.AsArray().Select(entry => $"{entry!["driver"]}.{entry["property"]}={entry["value"]}"));
        Assert.Equal((int)reply["cpu-max"]!, (int)table["properties"]!["cpu-max"]!);
    }

    [Fact]
    public void A_mistyped_name_gets_a_suggestion() =>
        Assert.EndsWith("did you mean pc-i440fx-4.2?", Outcome.Of(QemuCatalogs.All, "table", "pc-i440fx-4.3").AssertError(), StringComparison.Ordinal);

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "data", file);

    private static JsonNode Reply() => JsonNode.Parse(File.ReadAllText(PathOf("qemu-10.0-x86_64.json")))!;

    private static JsonArray Machines(JsonNode reply) => reply["return"]!.AsArray();

    private static JsonObject Named(JsonArray machines, string name) => machines.Single(machine => (string?)machine!["name"] == name)!.AsObject();

    private static Outcome VerifyAltered(Action<JsonArray> alter)
    {
        var reply = Reply();
        alter(Machines(reply));
        return VerifyFixture.RunVerify(QemuCatalogs.All, reply.ToJsonString());
    }
}
