using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Check;

namespace MachineTypes.Tool.Tests;

/// <summary>The catalogues of RHEL and Ubuntu, which have trains of their own.</summary>
public class DistributionTests
{
    [Fact]
    public void A_table_shows_the_base_and_what_is_added()
    {
        Assert.Contains("  based on    pc-q35-8.2 of QEMU 10.2: it adds nothing", Run("table", "pc-q35-noble").OutLines);
        Assert.Contains("  based on    pc-q35-8.2 of QEMU 10.2: it adds 1 compat entry, from 46 on", Run("table", "pc-q35-noble-v2").OutLines);

        var table = JsonDocument.Parse(Run("table", "pc-q35-noble-v2", "--format", "json").Out).RootElement;
        Assert.Equal(("pc-q35-8.2", 45, "Ubuntu"), (table.GetProperty("base").GetString(), table.GetProperty("baseEntries").GetInt32(), table.GetProperty("train").GetString()));
        Assert.Equal(46, table.GetProperty("compat").GetArrayLength());
    }

    [Theory]
    [InlineData("pc-i440fx-zesty", "bionic", "since Ubuntu cosmic")]
    [InlineData("pc-i440fx-zesty", "cosmic", "since Ubuntu cosmic")]
    [InlineData("pc-i440fx-zesty", "disco", "since Ubuntu cosmic")]
    [InlineData("pc-i440fx-zesty", "eoan", "no")]
    [InlineData("pseries-zesty", "eoan", "since Ubuntu resolute")]
    [InlineData("pseries-zesty", "resolute", "since Ubuntu resolute")]
    public void A_machine_type_that_came_back_has_two_removals(string name, string release, string removal) =>
        Assert.Contains($"  removed     {removal}", Run("table", name, "--as-of", release).OutLines);

    [Fact]
    public void A_table_is_shown_as_of_the_newest_release_where_it_is_known()
    {
        Assert.Contains("  as of       RHEL 9.3, the newest release whose compat entries are known", Run("table", "pc-q35-rhel9.2.0").OutLines);
        Assert.Equal("Compat entries as of RHEL 9.6: not known", Run("table", "pc-q35-rhel9.2.0", "--as-of", "9.6").LastLine);
        Assert.Equal("Compat entries as of RHEL 10.2: not known", Run("table", "pc-q35-rhel10.2.0").LastLine);
    }

    [Theory]
    [InlineData("microvm", "Ubuntu", "is a machine type of QEMU; how the builds of Ubuntu define it is not known; without --train, it is shown as QEMU has it")]
    [InlineData("q35", "Ubuntu", "is an alias of QEMU's; what it refers to in the builds of Ubuntu is not known; without --train, it is shown as QEMU has it")]
    [InlineData("pc-q35-6.2", "RHEL", "is a machine type of QEMU, which the builds of RHEL do not have: all of their versions are RHEL's own; without --train, it is shown as QEMU has it")]
    public void A_machine_type_of_QEMU_may_not_be_known_on_the_train_of_a_distribution(string name, string train, string message) =>
        Assert.Contains($"{name} {message}", Run("table", name, "--train", train).AssertError(), StringComparison.Ordinal);

    [Theory]
    [InlineData("table pc-q35-rhel9.", "pc-q35-rhel9.2.0")]
    [InlineData("diff pc-i440fx-nob", "pc-i440fx-noble")]
    [InlineData("migrate pc-q35-noble --from ubuntu=no", "ubuntu=noble")]
    [InlineData("migrate pc-q35-rhel9.2.0 --to rhel=9.", "rhel=9.4")]
    [InlineData("table pc-q35-8.2 --as-of ubuntu=n", "ubuntu=noble")]
    [InlineData("table pc-q35-noble --as-of n", "noble")]
    [InlineData("list --train RHEL --as-of 9.", "9.4")]
    [InlineData("check --as-of rhel=9.", "rhel=9.4")]
    public void Shells_complete_names_and_releases_of_distributions(string typed, string expected)
    {
        var line = $"machine-types {typed}";

        Assert.Contains(expected, Run($"[suggest:{line.Length}]", line).OutLines);
    }

    [Fact]
    public void A_hosts_list_contains_the_machine_types_of_its_distribution()
    {
        using var file = new TempFile("""{"return":[{"name":"pc-q35-rhel9.2.0","cpu-max":1},{"name":"pc-q35-10.0","cpu-max":1}]}""");

        var lines = Run("list", file.FilePath, "--target", "x86_64", "--format", "csv").OutLines;
        Assert.Contains("pc-q35-rhel9.2.0,x86_64,pc-q35,RHEL 9.2,not known,,not known,,", lines);
        Assert.Contains(lines, line => line.StartsWith("pc-q35-10.0,x86_64,pc-q35,10.0,current,", StringComparison.Ordinal));
    }

    [Fact]
    public void Machine_types_of_different_trains_are_compared_as_of_the_same_QEMU()
    {
        var lines = Run("diff", "pc-q35-rhel9.2.0", "pc-q35-7.2").OutLines;

        Assert.Contains("cpu-max: 710 -> 288", lines);
        Assert.Contains("x86_64-cpu.host-phys-bits: \"on\" -> not set", lines);
        Assert.StartsWith("pc-q35-rhel9.2.0 (x86_64, as of RHEL 9.3) -> pc-q35-7.2 (x86_64, as of QEMU 8.0): ", lines[^1], StringComparison.Ordinal);
        Assert.Contains("pc-q35-7.2 (x86_64, as of QEMU 7.2) -> pc-q35-rhel9.2.0 (x86_64, as of RHEL 9.2)", Run("diff", "pc-q35-7.2", "pc-q35-rhel9.2.0", "--as-of", "rhel=9.2").LastLine, StringComparison.Ordinal);
        Assert.Contains("pc-q35-7.2 (x86_64, as of QEMU 7.2) -> pc-q35-rhel9.2.0 (x86_64, as of RHEL 9.2)", Run("diff", "pc-q35-7.2", "pc-q35-rhel9.2.0", "--as-of", "9.2").LastLine, StringComparison.Ordinal);
        Assert.EndsWith(", 0 compat values differ", Run("diff", "pc-q35-noble", "pc-q35-8.2").LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RHEL", "pc-q35-rhel9.2.0")]
    [InlineData("rhel", "s390-ccw-virtio-rhel9.0.0")]
    [InlineData("Ubuntu", "pc-i440fx-jammy-hpb-maxcpus")]
    public void A_train_is_listed(string train, string name)
    {
        var lines = Run("list", "--train", train).OutLines;

        Assert.Contains(lines, line => line.StartsWith($"{name} ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("pc-q35-9.2 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Aliases_and_releases_are_those_of_the_train()
    {
        Assert.StartsWith("pc-q35-rhel9.2.0", Run("table", "q35", "--train", "RHEL", "--as-of", "9.3").Out, StringComparison.Ordinal);
        Assert.Contains("Ubuntu has no release \"9.3\"", Run("table", "pc-q35-noble", "--as-of", "9.3").AssertError(), StringComparison.Ordinal);
        Assert.Contains("no built-in train \"Debian\"; --train accepts QEMU, RHEL, Ubuntu", Run("list", "--train", "Debian").AssertError(), StringComparison.Ordinal);
        Assert.Contains("pc-q35-rhel10.8.0 is the name of a machine type of RHEL that is not known", Run("table", "pc-q35-rhel10.8.0").AssertError(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("may break", "PIIX4_PM.x-not-migrate-acpi-index", "pc-q35-rhel8.6.0", "rhel=8.8", "rhel=8.9")]
    [InlineData("not known", "it is not known which compat entries RHEL 9.4 applies to pc-q35-rhel9.2.0", "pc-q35-rhel9.2.0", "rhel=9.3", "rhel=9.4")]
    [InlineData("works", "", "pc-q35-jammy", "ubuntu=jammy", "ubuntu=noble")]
    [InlineData("fails", "QEMU 8.2 does not have pc-q35-rhel8.6.0: only the builds of RHEL have it", "pc-q35-rhel8.6.0", "rhel=8.8", "qemu=8.2")]
    [InlineData("fails", "the nearest machine type of QEMU 8.2 is pc-q35-6.2, with 7 different compat values", "pc-q35-rhel8.6.0", "rhel=8.8", "qemu=8.2")]
    [InlineData("fails", "the nearest machine type of QEMU 8.2 is pc-q35-6.2, with the same compat values", "pc-q35-jammy", "ubuntu=jammy", "qemu=8.2")]
    [InlineData("fails", "which machine type is the nearest is not known", "pc-q35-rhel9.2.0", "rhel=9.4", "qemu=8.2")]
    [InlineData("fails", "on the source: pc-q35-rhel9.2.0 was added in RHEL 9.2; RHEL 9.0 does not have it", "pc-q35-rhel9.2.0", "rhel=9.0", "qemu=8.2")]
    public void A_migration(string outcome, string reason, string name, string from, string to) => Run("migrate", name, "--from", from, "--to", to).AssertMigration(outcome, reason);

    [Fact]
    public void A_host_has_releases_of_the_train_of_the_name()
    {
        Assert.Contains("--from does not accept \"qemu\"; it accepts rhel=", Run("migrate", "pc-q35-rhel8.6.0", "--from", "qemu=6.2", "--to", "qemu=7.2").AssertError(), StringComparison.Ordinal);
        Assert.Contains("--to does not accept \"libvirt\"", Run("migrate", "pc-q35-jammy", "--from", "ubuntu=jammy", "--to", "ubuntu=noble,libvirt=9.0.0").AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_is_checked_as_of_the_newest_release_of_its_train()
    {
        var outcome = Checked.Run("qemu-kvm -M pc-q35-noble\nqemu-kvm -M pc-q35-rhel9.2.0\nqemu-kvm -M pc-q35-8.2", "--as-of", "10.0");

        Assert.Equal("2:13: warning: pc-q35-rhel9.2.0 has been deprecated since RHEL 10.0; the newest is pc-q35-rhel10.2.0 [deprecated-machine-type]", outcome.OutLines[0]);
        Assert.Equal("1 file, 3 guests, as of QEMU 10.0 and RHEL 10.2 and Ubuntu resolute: 0 errors, 1 warning, 0 notes", outcome.LastLine);
    }

    [Fact]
    public void A_guest_is_checked_as_of_a_release_of_the_train()
    {
        var lines = Checked.Lines("qemu-kvm -M pc-q35-rhel9.2.0 -smp 900\nqemu-kvm -M pc-q35-8.2\nqemu-kvm -M pc-q35-noble\nqemu-kvm -M pc-q35-x", "--train", "RHEL", "--as-of", "9.3", "--target", "x86_64");

        Assert.Equal(
            [
                "1:35: error: 900 vCPUs, but pc-q35-rhel9.2.0 supports at most 710 in RHEL 9.3 (cpu-max) [too-many-vcpus]",
                "2:13: error: pc-q35-8.2 is a machine type of QEMU, which the builds of RHEL do not have: all of their versions are RHEL's own [unknown-machine-type]",
                "3:13: note: pc-q35-noble is the name of a machine type of Ubuntu, not of RHEL: not checked [unlisted-machine-type]",
                "4:13: error: no release of RHEL has a machine type \"pc-q35-x\" for x86_64 [unknown-machine-type]",
            ],
            lines);
    }

    [Fact]
    public void A_guest_with_a_machine_type_of_QEMU_is_checked_as_of_a_build() => Assert.Equal(
        [
            "1:13: note: pc-q35-8.2 is a machine type of QEMU, which Ubuntu noble has too: what it reports there is not known [not-known]",
            "2:13: error: pc-q35-9.0 is newer than QEMU 8.2, from which Ubuntu noble is built [missing-machine-type]",
            "3:13: note: microvm is a machine type of QEMU; how the builds of Ubuntu define it is not known: not checked [unlisted-machine-type]",
            "4:13: note: pc-q35-8.0+pve1 is the name of a machine type of Proxmox VE, not of Ubuntu: not checked [unlisted-machine-type]",
        ],
        Checked.Lines("qemu-kvm -M pc-q35-8.2\nqemu-kvm -M pc-q35-9.0\nqemu-kvm -M microvm\nqemu-kvm -M pc-q35-8.0+pve1", "--as-of", "ubuntu=noble", "--target", "x86_64"));

    [Fact]
    public void Nothing_is_reported_about_libvirt_in_a_distribution() => Assert.Equal(
        ["1:13: note: it is not known how libvirt 9.0.0 sets up pc-q35-noble: Ubuntu has its own builds of libvirt [not-known]"],
        Checked.Lines("qemu-kvm -M pc-q35-noble", "--libvirt", "9.0.0"));

    [Theory]
    [InlineData("RHEL", "x86_64")]
    [InlineData("Ubuntu", "all")]
    public void A_train_is_drawn(string train, string target)
    {
        using var directory = new TempFile("");
        var file = Path.Combine(Path.GetDirectoryName(directory.FilePath)!, "report.html");

        Assert.Equal(0, Run("report", "-o", file, "--train", train, "--target", target).ExitCode);
        Assert.Contains(train == "RHEL" ? "pc-q35-rhel9.2.0" : "pc-q35-noble", File.ReadAllText(file), StringComparison.Ordinal);
    }

    private static Outcome Run(params string[] arguments) => Outcome.Of(QemuCatalogs.All, arguments);
}
