using MachineTypes.Tool.Catalogs;
using static MachineTypes.Tool.Tests.Verify.VerifyFixture;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>The release of a reply is QEMU's, never a number of another scheme.</summary>
public class ReleaseOfReplyTests
{
    private const string Rhel9 =
        """
        {"return":[
        {"name":"pc-i440fx-rhel7.6.0","default-cpu-type":"qemu64-x86_64-cpu","cpu-max":240,"deprecated":false,"alias":"pc","is-default":true},
        {"name":"pc-q35-rhel9.2.0","default-cpu-type":"qemu64-x86_64-cpu","cpu-max":240,"deprecated":false,"alias":"q35"},
        {"name":"pc-q35-rhel9.0.0","default-cpu-type":"qemu64-x86_64-cpu","cpu-max":240,"deprecated":false},
        {"name":"none","cpu-max":1,"deprecated":false}]}
        """;

    private const string Greeting = """{"QMP":{"version":{"qemu":{"micro":0,"minor":2,"major":7},"package":"qemu-kvm-7.2.0-14.el9_2.5"},"capabilities":[]}}""";

    [Theory]
    [InlineData("pc-q35-vz7.8.0", "Virtuozzo")]
    [InlineData("pc-i440fx-vz7.12.0", "Virtuozzo")]
    [InlineData("rhel6.5.0", "RHEL")]
    [InlineData("pc-q35-acme9.2.0", "a distribution")]
    public void Is_not_the_number_of_a_distribution(string name, string owner)
    {
        var error = RunVerify(QemuCatalogs.All, Of(name)).AssertError();

        Assert.EndsWith($"it does not contain QEMU's version, and {name} belongs to {owner}, whose numbers are not releases of QEMU; specify the release of QEMU with --as-of", error, StringComparison.Ordinal);
    }

    // Builds of distributions have some of QEMU's own machine types too: not the newest ones.
    [Fact]
    public void Is_not_that_of_the_upstream_machine_types_that_a_distribution_has()
    {
        var error = RunVerify(QemuCatalogs.All, Of("pc-q35-vz8.6.0", "pc-q35-4.2", "pc-i440fx-4.2", "pc-q35-vz8.5.0", "pc-q35-vz8.4.0", "pc-q35-vz8.3.0")).AssertError();

        Assert.Contains("pc-q35-vz8.6.0, pc-q35-vz8.5.0, pc-q35-vz8.4.0 and 1 others belong to Virtuozzo", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7.2")]
    [InlineData("7.2.0")]
    [InlineData("1:7.2+dfsg-7")]
    [InlineData("17:7.2.0-14.el9_2.11")]
    [InlineData("qemu-kvm-7.2.0-14.el9_2.5")]
    public void Is_the_one_that_was_specified(string release)
    {
        var outcome = RunVerify(QemuCatalogs.All, Rhel9.Replace("rhel", "vz", StringComparison.Ordinal), "--as-of", release);

        // Nothing of Virtuozzo is in the catalogue, so this is not agreement.
        Assert.StartsWith("QEMU 7.2, x86_64: ", outcome.LastLine, StringComparison.Ordinal);
        Assert.Contains("pc-q35-vz9.2.0", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("0 differences", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void Is_the_version_in_the_session() =>
        Assert.StartsWith("QEMU 7.2, x86_64: ", RunVerify(QemuCatalogs.All, $"{Greeting}\n{Rhel9.Replace("rhel", "vz", StringComparison.Ordinal)}").LastLine, StringComparison.Ordinal);

    // RHEL 9.2 is built from QEMU 7.2.
    [Fact]
    public void Is_that_of_the_distribution_if_there_is_a_catalogue_of_it()
    {
        Assert.StartsWith("RHEL 9.2, x86_64: 3 versioned machine types, ", RunVerify(QemuCatalogs.All, $"{Greeting}\n{Rhel9}").LastLine, StringComparison.Ordinal);
        Assert.DoesNotContain("release (", RunVerify(QemuCatalogs.All, $"{Greeting}\n{Rhel9}").Out, StringComparison.Ordinal);
        Assert.Contains("not compared: release (determined from the newest machine type of RHEL)", RunVerify(QemuCatalogs.All, Rhel9).Out, StringComparison.Ordinal);
        Assert.StartsWith("RHEL 9.3, x86_64: ", RunVerify(QemuCatalogs.All, Rhel9, "--train", "RHEL", "--as-of", "9.3").LastLine, StringComparison.Ordinal);
    }

    // Ubuntu's builds have QEMU's own machine types too.
    [Fact]
    public void Both_catalogues_are_compared_with_a_reply_that_has_machine_types_of_both()
    {
        var lines = RunVerify(QemuCatalogs.All, Of("pc-q35-noble", "pc-q35-8.2")).OutLines;

        Assert.Contains(lines, line => line.StartsWith("QEMU 8.2, x86_64: 1 versioned machine type", StringComparison.Ordinal));
        Assert.StartsWith("Ubuntu noble, x86_64: 1 versioned machine type", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1:7.2+dfsg-7", "7.2")]
    [InlineData("9.0.0-4+deb12u2", "9.0.0")]
    [InlineData("1:8.2.2+ds-0ubuntu1.4", "8.2.2")]
    [InlineData("1:6.2+dfsg-2ubuntu6.16", "6.2")]
    [InlineData("10.0.0~rc2+ds-1", "10.0.0")]
    [InlineData("10.0.0-rc2", "10.0.0")]
    [InlineData("v8.1.0", "8.1.0")]
    [InlineData("15:6.2.0-53.module+el8.10.0+20375+db80becb.1", "6.2.0")]
    [InlineData("qemu-kvm-6.2.0-53.module+el8.10.0+20375+db80becb.1", "6.2.0")]
    [InlineData("qemu-system-x86_64 1:9.2.1+ds-1", "9.2.1")]
    [InlineData("qemu-system-x86-core-9.0.2-1.fc41", "9.0.2")]
    [InlineData("pve-qemu-kvm_9.0.2-4", "9.0.2")]
    [InlineData("QEMU emulator version 7.2.11 (Debian 1:7.2+dfsg-7+deb12u7)", "7.2.11")]
    [InlineData("QEMU 7.2", "7.2")]
    [InlineData(" 7.2 ", "7.2")]
    [InlineData("rhel9.2.0", "rhel9.2.0")]
    [InlineData("pc-q35-9.2", "pc-q35-9.2")]
    [InlineData("9", "9")]
    [InlineData("", "")]
    public void Versions_of_packages(string version, string expected) => Assert.Equal(expected, PackageVersion.UpstreamOf(version));

    // pseries has another cpu-max in 7.2.22 than in 7.2, and the names of machine types do not show which it is.
    [Fact]
    public void The_bug_fix_release_that_fits_is_found()
    {
        var outcome = Outcome.Of(QemuCatalogs.All, "verify", "--qmp", Path.Combine(AppContext.BaseDirectory, "data", "live", "7.2", "ppc64.json"));

        Assert.Contains("bug-fix release (not in the reply; 7.2.22 fits best)", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith("QEMU 7.2.22, ppc64: ", outcome.LastLine, StringComparison.Ordinal);
        Assert.EndsWith(", 0 differences", outcome.LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7.2", "7.2", null)]
    [InlineData("7.2.0", "7.2", null)]
    [InlineData("7.2.1", "7.2.1", null)]
    [InlineData("7.2.5", "7.2.1", "bug-fix releases of 7.2 are not distinguished, except those that are declared")]
    [InlineData("7.2.30", "7.2.11", "bug-fix releases of 7.2 are not distinguished, except those that are declared")]
    [InlineData("8.0.2", "8.0", "bug-fix releases of 8.0 are not distinguished")]
    [InlineData("7.2.50", "8.0", "7.2.50 is a snapshot of what became 8.0")]
    [InlineData("1:7.2+dfsg-7", "7.2", "the version of the package does not contain the bug-fix release of 7.2")]
    [InlineData("1:7.2.11-7", "7.2.11", null)]
    [InlineData("8.0.50", null, null)]
    [InlineData("7.3", null, null)]
    [InlineData("rhel9.2.0", null, null)]
    [InlineData("7.2.x", null, null)]
    public void Versions_are_read_as_releases(string version, string? release, string? why)
    {
        var resolved = ResolvedRelease.Find(version, ["7.1", "7.2", "8.0"], ["7.1", "7.2", "7.2.1", "7.2.11", "8.0"]);

        Assert.Equal((release, why), (resolved?.Release, resolved?.WhyInexact));
    }

    [Fact]
    public void A_bug_fix_release_that_is_not_declared_is_declared_to_be_so()
    {
        var outcome = RunVerify(QemuCatalogs.All, Of("pc-q35-8.0"), "--as-of", "8.0.2");

        Assert.Contains("bug-fix release (bug-fix releases of 8.0 are not distinguished)", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith("QEMU 8.0, x86_64: ", outcome.LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table", "pc-q35-4.2", "--as-of")]
    [InlineData("diff", "pc-q35-4.2", "pc-q35-5.0", "--as-of")]
    public void Every_command_accepts_the_version_of_a_package(params string[] command) =>
        Assert.Contains("QEMU 7.2", Outcome.Of(QemuCatalogs.All, [.. command, "1:7.2+dfsg-7"]).Out, StringComparison.Ordinal);

    private static string Of(params string[] names) =>
        $"{{\"return\":[{string.Join(',', names.Select(name => $"{{\"name\":\"{name}\",\"cpu-max\":1,\"default-cpu-type\":\"qemu64-x86_64-cpu\"}}"))}]}}";
}
