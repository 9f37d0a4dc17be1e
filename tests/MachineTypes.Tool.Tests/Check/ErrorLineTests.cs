using CsCheck;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check.ErrorLines;

namespace MachineTypes.Tool.Tests.Check;

/// <summary>Errors about machine types, as people paste them.</summary>
public class ErrorLineTests
{
    [Theory]
    [InlineData("qemu-system-x86_64: -machine pc-q35-9.0,accel=kvm,usb=off: unsupported machine type", "pc-q35-9.0", 30)]
    [InlineData("qemu-system-x86_64: -M pc-q35-9.0: unsupported machine type", "pc-q35-9.0", 24)]
    [InlineData("qemu-kvm: -machine type=pc-q35-9.0,accel=kvm: unsupported machine type", "pc-q35-9.0", 25)]
    [InlineData("qemu-system-x86_64: unsupported machine type: 'pc-q35-9.0'", "pc-q35-9.0", 48)]
    [InlineData("qemu-system-x86_64: unsupported machine type \"pc-q35-9.0\"", "pc-q35-9.0", 47)]
    [InlineData("error: unsupported configuration: Emulator '/usr/bin/qemu-system-x86_64' does not support machine type 'pc-q35-9.0'", "pc-q35-9.0", 105)]
    [InlineData("error: invalid argument: could not find capabilities for arch=x86_64 domaintype=kvm machine=pc-q35-9.0 ", "pc-q35-9.0", 93)]
    [InlineData("Installed QEMU version '8.1.5' is too old to run machine type 'pc-q35-9.0+pve0', please upgrade node 'a'", "pc-q35-9.0+pve0", 64)]
    [InlineData("qemu-system-x86_64: unsupported machine type", null, 19)]
    public void A_machine_type_that_the_binary_does_not_have(string line, string? name, int column)
    {
        var error = Assert.Single(ErrorLineReader.Read($"$ virsh start a\r\n{line}\r\nUse -machine help to list supported machines\r\n"));

        Assert.Equal((ReportedErrorKind.Unsupported, name, 2, column), (error.Kind, error.MachineType, error.Position.Line, error.Position.Column));
    }

    [Fact]
    public void A_migration_to_another_machine_type()
    {
        var error = Assert.Single(ErrorLineReader.Read("qemu-system-x86_64: Machine type received is 'pc-i440fx-2.9' and local is 'pc-i440fx-2.8'\nqemu-system-x86_64: load of migration failed: Invalid argument"));

        Assert.Equal((ReportedErrorKind.Received, "pc-i440fx-2.9", "pc-i440fx-2.8"), (error.Kind, error.MachineType, error.Local));
        Assert.Equal(
            "the source runs pc-i440fx-2.9, but the destination was started with pc-i440fx-2.8; start it with -machine pc-i440fx-2.9: an alias refers to different machine types in different releases. "
            + "QEMU has pc-i440fx-2.9 since 2.9, deprecated since 9.1, removed in 10.1 (x86_64, i386)",
            Explain(error));
    }

    [Theory]
    [InlineData("-machine pc-q35-9.0: unsupported machine type", "the binary does not have pc-q35-9.0. QEMU has pc-q35-9.0 since 9.0 (x86_64, i386)")]
    [InlineData("-machine pc-q35-9.7: unsupported machine type", "the binary does not have pc-q35-9.7. No release of QEMU has pc-q35-9.7; did you mean ")]
    [InlineData("-machine pc-q35-rhel9.6.0: unsupported machine type", "the binary does not have pc-q35-rhel9.6.0. pc-q35-rhel9.6.0 is a machine type of RHEL: only its own builds have it")]
    [InlineData("Machine type 'pc-i440fx-1.7' is deprecated: old", "QEMU has pc-i440fx-1.7 since 1.7, deprecated since 5.0, removed in ")]
    [InlineData("qemu-system-arm: No machine specified, and there is no default", "the target has no default machine type; specify one with -machine")]
    public void Is_explained(string line, string expected) => Assert.Contains(expected.Split(", deprecated")[0], Explain(Assert.Single(ErrorLineReader.Read(line))), StringComparison.Ordinal);

    [Theory]
    [InlineData("The machine type pc-q35-9.0 is supported.")]
    [InlineData("qemu-system-x86_64 -machine pc-q35-9.0 -m 1G")]
    [InlineData("unsupported machine types are reported by check")]
    [InlineData("")]
    public void Other_lines_are_not_errors(string line) => Assert.Empty(ErrorLineReader.Read(line));

    [Fact]
    public void Any_text_can_be_read() => Gen.String.Sample(text => ErrorLineReader.Read($"{text} -machine {text}: unsupported machine type '{text}'").Count());

    [Fact]
    public void Check_explains_them()
    {
        using var file = new TempFile("qemu-system-x86_64: -machine pc-q35-9.0: unsupported machine type\nqemu-system-arm: No machine specified, and there is no default\n");
        var outcome = Outcome.Of(QemuCatalogs.All, "check", file.FilePath);

        Assert.StartsWith($"{file.FilePath}:1:30: error: the binary does not have pc-q35-9.0. ", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.EndsWith("[reported-error]", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.EndsWith("[no-default-machine-type]", outcome.OutLines[1], StringComparison.Ordinal);
        Assert.StartsWith("1 file, 0 guests", outcome.LastLine, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
    }

    private static string Explain(ReportedError error) => ErrorExplanation.Of(error, [.. QemuCatalogs.All.Select(catalog => catalog.AsOf(catalog.Newest))]);
}
