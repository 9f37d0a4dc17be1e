using System.Text.Json;
using MachineTypes.Qemu.Distributions;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>Replies of distributions' builds become definitions on a train of the distribution, or a message says what they do not have.</summary>
public sealed class DistributionImportTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("machine-types-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData]
    [InlineData("--as-of", "9.2")]
    [InlineData("--as-of", "rhel9.2.0")]
    public void A_reply_of_RHEL_is_on_the_train_of_RHEL(params string[] options)
    {
        var outcome = Import(Reply(Rhel()), options);

        Assert.StartsWith("RHEL rhel9.2.0, x86_64: 12 machine types, ", outcome.LastLine, StringComparison.Ordinal);
        Assert.Contains("[ReleaseTrain(\"RHEL\"", File.ReadAllText(Path.Combine(_directory, "o", "Releases", "QemuRelease.cs")), StringComparison.Ordinal);
        Assert.Contains("[MachineType<X86_64Machine>(\"pc-q35\", From = \"rhel7.6.0\", Alias = \"q35\")]", File.ReadAllText(Path.Combine(_directory, "o", "Families", "PcQ35.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_no_machine_type_belongs_to_is_refused()
    {
        Assert.Contains(
            "no machine type of the reply belongs to 7.2, because their versions are such as rhel9.2.0; specify --as-of like that, or leave it out",
            Import(Reply(Rhel()), "--as-of", "7.2").AssertError(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Machine_types_of_Ubuntu_have_no_versions_of_QEMU()
    {
        var outcome = Import(Reply([.. new[] { "pc-q35-8.2", "pc-i440fx-8.2", "pc-q35-noble", "pc-i440fx-noble" }.Select(name => Machine(name, []))]));

        Assert.Contains(
            "not versions of QEMU: 2 machine types of Ubuntu, such as pc-i440fx-noble, declared without versions; the package MachineTypes.Qemu.Distributions has those of its known builds",
            outcome.OutLines);
        Assert.StartsWith("QEMU 8.2, x86_64: 4 machine types, ", outcome.LastLine, StringComparison.Ordinal);
    }

    private Outcome Import(string reply, params string[] options)
    {
        var file = Path.Combine(_directory, "reply.json");
        File.WriteAllText(file, reply);
        return Outcome.Of(QemuCatalogs.All, ["import", "--qmp", file, "--target", "x86_64", "-o", Path.Combine(_directory, "o"), "--namespace", "My.Machines", .. options]);
    }

    // What the build of RHEL 9.2 reports, according to the catalogue.
    private static IReadOnlyList<object> Rhel() => [.. RhelX86_64Machine.All
        .Where(machine => machine.ExistsIn(RhelRelease.V9_2))
        .Select(machine => Machine(machine.Name, machine.CompatAsOf(RhelRelease.V9_2), machine.AliasAsOf(RhelRelease.V9_2))), Machine("none", [])];

    private static Dictionary<string, object> Machine(string name, IEnumerable<CompatEntry> entries, string? alias = null)
    {
        var machine = new Dictionary<string, object>
        {
            ["name"] = name,
            ["cpu-max"] = 1,
            ["deprecated"] = false,
            ["hotpluggable-cpus"] = false,
            ["numa-mem-supported"] = false,
            ["compat-props"] = entries.Select(entry => new Dictionary<string, string> { ["qom-type"] = entry.Driver, ["property"] = entry.Property, ["value"] = entry.Value }).ToArray(),
        };
        if (alias is not null)
            machine["alias"] = alias;

        return machine;
    }

    private static string Reply(IReadOnlyList<object> machines) => JsonSerializer.Serialize(new Dictionary<string, object> { ["return"] = machines });
}
