using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Fakes;
using MachineTypes.Tool.Tests.Hosts;

namespace MachineTypes.Tool.Tests.List;

/// <summary>All machine types and what each of them is.</summary>
public class ListTests
{
    [Fact]
    public void Text_has_one_line_per_machine_type()
    {
        var outcome = Outcome.Of(FakeCatalog.Small, "list");

        Assert.Equal(
            """
            machine type  target  family  release  state       alias  default  deprecated since  removed in
            pc-4.0        x86_64  pc      4.0      removed                                       5.0
            pc-4.1        x86_64  pc      4.1      deprecated                  5.0
            pc-4.2        x86_64  pc      4.2      current
            pc-5.0        x86_64  pc      5.0      current     pc
            4 machine types, as of QEMU 5.0: 2 current, 1 deprecated, 1 removed
            """.ReplaceLineEndings("\n"),
            string.Join('\n', outcome.OutLines));
        Assert.Equal(0, outcome.ExitCode);
    }

    [Theory]
    [InlineData("4.1", "2 machine types, as of QEMU 4.1: 2 current")]
    [InlineData("4.2", "3 machine types, as of QEMU 4.2: 3 current")]
    public void Machine_types_that_are_newer_than_the_release_are_not_listed(string release, string summary) =>
        Assert.Equal(summary, Outcome.Of(FakeCatalog.Small, "list", "--as-of", release).LastLine);

    [Theory]
    [InlineData("current", "pc-4.2", "pc-5.0")]
    [InlineData("deprecated", "pc-4.1")]
    [InlineData("removed", "pc-4.0")]
    public void State_selects(string state, params string[] names) =>
        Assert.Equal(names, Outcome.Of(FakeCatalog.Small, "list", "--state", state, "--format", "csv").OutLines.Skip(1).Select(line => line.Split(',')[0]));

    [Fact]
    public void Csv_and_markdown_have_the_same_columns()
    {
        var csv = Outcome.Of(FakeCatalog.Small, "list", "--format", "csv", "--state", "deprecated");
        Assert.Equal(["machine_type,target,family,release,state,alias,default,deprecated_since,removed_in", "pc-4.1,x86_64,pc,4.1,deprecated,,false,5.0,"], csv.OutLines);

        var markdown = Outcome.Of(FakeCatalog.Small, "list", "--format", "markdown", "--state", "deprecated");
        Assert.Equal("| `pc-4.1` | x86_64 | pc | 4.1 | deprecated |  |  | 5.0 |  |", markdown.LastLine);
    }

    [Fact]
    public void Json_has_everything()
    {
        using var json = JsonDocument.Parse(Outcome.Of(FakeCatalog.Small, "list", "--format", "json").Out);

        Assert.Equal("5.0", json.RootElement.GetProperty("asOf").GetString());
        Assert.Equal(
            """{"name":"pc-5.0","target":"x86_64","family":"pc","release":"5.0","state":"current","alias":"pc","default":false,"deprecatedSince":null,"removedIn":null}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("machineTypes")[3]));
    }

    [Fact]
    public void The_default_of_a_target()
    {
        var outcome = Outcome.Of(QemuCatalogs.All, "list", "--target", "x86_64", "--as-of", "10.0", "--format", "csv");

        Assert.Contains("pc-i440fx-10.0,x86_64,pc-i440fx,10.0,current,pc,true,,", outcome.Out.Replace(",13.0,", ",,", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("pc-q35-10.0,x86_64,pc-q35,10.0,current,q35,false,", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_machine_type_of_every_target_is_listed()
    {
        var names = Outcome.Of(QemuCatalogs.All, "list", "--format", "csv").OutLines.Skip(1).Select(line => string.Join(',', line.Split(',')[..2]));

        Assert.Equal(QemuCatalogs.All.SelectMany(catalog => catalog.MachineTypes.Select(machine => $"{machine.Name},{catalog.Target}")), names);
    }

    [Fact]
    public void With_the_lists_of_hosts_what_all_of_them_have()
    {
        using var help = new TempFile(HostLists.Help);
        using var capabilities = new TempFile(HostLists.Capabilities);
        var outcome = Outcome.Of(QemuCatalogs.All, "list", help.FilePath, capabilities.FilePath, "--as-of", "7.2");

        Assert.Equal(["pc-i440fx-1.7", "pc-i440fx-7.2", "pc-q35-7.2"], outcome.OutLines.Select(line => line.Split(' ')[0]).Where(name => name.StartsWith("pc-", StringComparison.Ordinal)).Order());
        Assert.Contains($"not on all hosts, but on {help.FilePath}: microvm, pc-i440fx-7.1, none", outcome.OutLines);
        Assert.Contains($"not on all hosts, but on {capabilities.FilePath}: isapc", outcome.OutLines);
        Assert.StartsWith("3 machine types, on all 2 hosts, as of QEMU 7.2: ", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void The_machine_types_of_a_distribution_are_not_known()
    {
        using var host = new TempFile("Supported machines are:\npc-q35-noble  Ubuntu 24.04 PC\npc-q35-8.2  Standard PC\n");
        var outcome = Outcome.Of(QemuCatalogs.All, "list", host.FilePath, "--target", "x86_64", "--format", "csv");

        Assert.Contains("pc-q35-noble,x86_64,pc-q35,Ubuntu noble,not known,,not known,,", outcome.OutLines);
    }

    [Fact]
    public void Hosts_without_a_common_target()
    {
        using var help = new TempFile(HostLists.Help);
        using var other = new TempFile("<capabilities><guest><arch name='s390x'><machine>s390-ccw-virtio-7.2</machine></arch></guest></capabilities>");

        Assert.Contains("the hosts have no target in common: ", Outcome.Of(QemuCatalogs.All, "list", help.FilePath, other.FilePath).AssertError(), StringComparison.Ordinal);
    }
}
