using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Hosts;
using static MachineTypes.Tool.Tests.Verify.VerifyFixture;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>Lists of a host's machine types are compared too. What they do not contain is listed as not compared.</summary>
public class HostListsTests
{
    [Fact]
    public void The_output_of_machine_help()
    {
        var outcome = RunVerify(QemuCatalogs.All, HostLists.Help);

        Assert.Contains("QEMU 7.2, x86_64: ", outcome.LastLine, StringComparison.Ordinal);
        Assert.Contains("compat entries not in the output of -machine help", outcome.LastLine, StringComparison.Ordinal);
        Assert.Contains("numa-mem-supported (not in the output of -machine help)", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("pc-i440fx-7.0: machine type: catalogue present, QEMU none", outcome.OutLines);
        Assert.DoesNotContain(outcome.OutLines, line => line.StartsWith("pc-i440fx-7.2: ", StringComparison.Ordinal));
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void A_wrong_alias_default_or_deprecation()
    {
        var list = HostLists.Help
            .Replace("(alias of pc-i440fx-7.2)", "(alias of pc-i440fx-7.1)", StringComparison.Ordinal)
            .Replace("(default)", "", StringComparison.Ordinal)
            .Replace("7.1        Standard PC (i440FX + PIIX, 1996)", "7.1        Standard PC (i440FX + PIIX, 1996) (default) (deprecated)", StringComparison.Ordinal);
        var outcome = RunVerify(QemuCatalogs.All, list);

        Assert.Contains("pc-i440fx-7.2: alias: catalogue \"pc\", QEMU none", outcome.OutLines);
        Assert.Contains("pc-i440fx-7.1: alias: catalogue none, QEMU \"pc\"", outcome.OutLines);
        Assert.Contains("pc-i440fx-7.1: deprecated: catalogue false, QEMU true", outcome.OutLines);
        Assert.Contains("pc-i440fx-7.2: is-default: catalogue true, QEMU none", outcome.OutLines);
    }

    [Fact]
    public void A_list_that_does_not_contain_the_target()
    {
        var outcome = RunVerify(QemuCatalogs.All, HostLists.Help[HostLists.Help.IndexOf("Supported", StringComparison.Ordinal)..]);

        Assert.Contains("target (not in the output of -machine help; i386 has these machine types too)", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith("QEMU 7.2, x86_64: ", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_of_virsh_capabilities_is_compared_target_by_target()
    {
        var outcome = RunVerify(QemuCatalogs.All, HostLists.Capabilities.Replace("maxCpus='288'>pc-q35-7.2", "maxCpus='287'>pc-q35-7.2", StringComparison.Ordinal));

        Assert.Single(outcome.OutLines, line => line.StartsWith("QEMU 7.2, i386: ", StringComparison.Ordinal));
        Assert.Single(outcome.OutLines, line => line.StartsWith("QEMU 7.2, x86_64: ", StringComparison.Ordinal));
        Assert.Contains("pc-q35-7.2: cpu-max: catalogue 288, QEMU 287", outcome.OutLines);
    }

    [Fact]
    public void Domain_capabilities_are_those_of_one_machine_type()
    {
        Assert.EndsWith("domain capabilities do not contain the release of QEMU; specify it with --as-of", RunVerify(QemuCatalogs.All, HostLists.DomainCapabilities).AssertError(), StringComparison.Ordinal);

        var outcome = RunVerify(QemuCatalogs.All, HostLists.DomainCapabilities, "--as-of", "7.2");
        Assert.Contains("alias, other machine types (not in the output of virsh domcapabilities)", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith(", 0 differences", outcome.LastLine, StringComparison.Ordinal);

        var older = RunVerify(QemuCatalogs.All, HostLists.DomainCapabilities, "--as-of", "7.1");
        Assert.Contains("pc-q35-7.2: machine type: catalogue newer than 7.1, QEMU present", older.OutLines);
    }

    [Fact]
    public void A_file_needs_no_option()
    {
        using var file = new TempFile(HostLists.DomainCapabilities);
        Assert.EndsWith(", 0 differences", Outcome.Of(QemuCatalogs.All, "verify", file.FilePath, "--as-of", "7.2").LastLine, StringComparison.Ordinal);
    }
}
