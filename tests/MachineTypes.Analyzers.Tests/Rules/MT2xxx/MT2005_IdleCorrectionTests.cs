using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Analyzers.Tests.Rules;

public sealed class MT2005_IdleCorrectionTests
{
    public static string Sample => Recorded.Timeline(scope: """[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", AddedIn = "4.2", Reason = "it was forgotten")]""");

    public static SourceFile[] SampleBaseline => Recorded.With("""QemuMachine pc-i440fx compat virtio-pci x-pcie-flr-init upto 4.1 = "off" """);

    [Fact]
    public Task A_correction_that_came_in_time_is_told() => Verify(
        """[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", AddedIn = {|#0:"4.2"|}, Reason = "it was forgotten")]""",
        Warning("The late correction of 'virtio-pci.x-pcie-flr-init' = 'off' changes nothing: every release answers the same without it"));

    [Fact]
    public Task A_correction_without_a_reason_is_told() => Verify(
        """[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", RemovedIn = {|#0:"5.0"|})]""",
        Warning("The late correction of 'virtio-pci.x-pcie-flr-init' = 'off' has no Reason, and the next reader will want to know why shipped machine types were changed"));

    [Theory]
    [InlineData("""[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", RemovedIn = "5.0", Reason = "it never worked")]""")]
    [InlineData("""[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")] [Compat("virtio-pci", "new", "off", AddedIn = "5.0")]""")] // a new board default needs none
    public Task What_is_explained_is_right(string scope) => Verify(scope);

    private static Task Verify(string scope, params DiagnosticResult[] expected) => Recorded.Test<IdleCorrectionAnalyzer>(Recorded.Timeline(scope: scope), SampleBaseline, expected).RunAsync();

    private static DiagnosticResult Warning(string message) => DiagnosticResult.CompilerWarning("MT2005").WithLocation(0).WithMessage(message);
}
