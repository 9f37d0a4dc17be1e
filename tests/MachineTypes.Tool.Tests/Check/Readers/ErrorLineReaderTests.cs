using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check.ErrorLines;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>Where errors about machine types are found, and how each is explained.</summary>
public class ErrorLineReaderTests
{
    private const string Error = "-machine a: unsupported machine type";

    [Theory]
    [InlineData(Error, "Unsupported a@1:10")]
    [InlineData($"{Error}\n", "Unsupported a@1:10")]
    [InlineData($"\n\n{Error}\r\n{Error}", "Unsupported a@3:10 | Unsupported a@4:10")]
    [InlineData($"\r\n{Error}\n\n", "Unsupported a@2:10")]
    [InlineData("x: unsupported machine type", "Unsupported @1:2")]
    [InlineData("unsupported machine type", "Unsupported @1:1")]
    [InlineData("x: No machine specified, and there is no default", "NoDefault @1:4")]
    [InlineData("No machine specified, and there is no default", "NoDefault @1:1")]
    [InlineData("Machine type received is 'a' and local is 'b'", "Received a@1:27 b")]
    [InlineData("MACHINE TYPE 'a' is DEPRECATED, or machine", "Deprecated a@1:15")]
    [InlineData("machine 'a'", "")]
    [InlineData("", "")]
    public void Errors_and_their_positions(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData(4000, "Unsupported a@1:10 | Unsupported b@2:10")]
    [InlineData(4001, "Unsupported b@2:10")]
    public void A_line_has_4000_characters_at_most(int length, string expected) =>
        Assert.Equal(expected, Read($"-machine a{new string(',', length - Error.Length)}: unsupported machine type\n-machine b: unsupported machine type"));

    [Theory]
    [InlineData("x: No machine specified, and there is no default", "the target has no default machine type; specify one with -machine")]
    [InlineData("x: unsupported machine type", "the binary does not have the machine type, which the message does not name; check the command line too")]
    [InlineData(
        "Machine type 'pc-4.0' is deprecated",
        "QEMU has pc-4.0 since 4.0, removed in 5.0 (x86_64); plan the change to a newer machine type")]
    [InlineData("-machine pc-4.0: unsupported machine type", "the binary does not have pc-4.0. QEMU has pc-4.0 since 4.0, removed in 5.0 (x86_64)")]
    [InlineData("-machine pc: unsupported machine type", "the binary does not have pc. pc is an alias of pc-5.0 in QEMU 5.0. QEMU has pc-5.0 since 5.0 (x86_64)")]
    [InlineData("-machine zz: unsupported machine type", "the binary does not have zz. No release of QEMU has zz")]
    [InlineData("-machine pc-4.9: unsupported machine type", "the binary does not have pc-4.9. No release of QEMU has pc-4.9; did you mean pc-4.2 or pc-4.1 or pc-4.0?")]
    [InlineData(
        "Machine type received is 'pc-4.1' and local is 'pc-4.0'",
        "the source runs pc-4.1, but the destination was started with pc-4.0; start it with -machine pc-4.1: an alias refers to different machine types in different releases. QEMU has pc-4.1 since 4.1, deprecated since 5.0 (x86_64)")]
    public void Explanations(string line, string expected) => Assert.Equal(expected, Explain(line, FakeCatalog.Small));

    [Theory]
    [InlineData("-machine pc-q35-11.0: unsupported machine type", "the binary does not have pc-q35-11.0. QEMU has pc-q35-11.0 since 11.0 (x86_64, i386)")]
    [InlineData("-machine q35: unsupported machine type", "the binary does not have q35. q35 is an alias of pc-q35-11.1 in QEMU 11.1. QEMU has pc-q35-11.1 since 11.1 (x86_64, i386)")]
    [InlineData("-machine pc-i440fx-2.4: unsupported machine type", "the binary does not have pc-i440fx-2.4. QEMU has pc-i440fx-2.4 since 2.4, deprecated since 9.1, removed in 10.1 (x86_64, i386)")]
    [InlineData("-machine s390-ccw-virtio-10.0: unsupported machine type", "the binary does not have s390-ccw-virtio-10.0. QEMU has s390-ccw-virtio-10.0 since 10.0 (s390x)")]
    [InlineData("-machine pc-q35-rhel9.6.0: unsupported machine type", "the binary does not have pc-q35-rhel9.6.0. pc-q35-rhel9.6.0 is a machine type of RHEL: only its own builds have it")]
    public void Explanations_with_real_catalogues(string line, string expected) => Assert.Equal(expected, Explain(line, QemuCatalogs.All));

    private static string Read(string text) => string.Join(" | ", ErrorLineReader.Read(text).Select(error =>
        $"{error.Kind} {error.MachineType}@{Described.At(error.Position)}{(error.Local is { } local ? $" {local}" : "")}"));

    private static string Explain(string line, IReadOnlyList<Catalog> catalogs) =>
        ErrorExplanation.Of(Assert.Single(ErrorLineReader.Read(line)), [.. catalogs.Select(catalog => catalog.AsOf(catalog.Newest))]);
}
