using MachineTypes.Analyzers.MT2xxx;
using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Analyzers.Tests.Rules.MT2xxx;

public sealed class MT2002_EarlyRemovalTests
{
    public static string Sample => Recorded.Timeline(family: """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc", RemovedIn = "5.0")]""");

    public static SourceFile[] SampleBaseline => Recorded.With();

    [Fact]
    public Task A_machine_type_that_goes_without_an_announcement_is_reported() => Verify(
        """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc", RemovedIn = {|#0:"5.0"|})]""",
        Error("pc-i440fx-4.0 to pc-i440fx-4.2 shipped with VMM 4.2, but RemovedIn removes it in 5.0, and no DeprecatedIn has announced its removal")
            .WithSpan(Recorded.V4_0.Path, 3, 1, 3, 34).WithSpan(Recorded.V4_1.Path, 3, 1, 3, 34).WithSpan(Recorded.V4_2.Path, 3, 1, 3, 34));

    [Fact]
    public Task A_machine_type_that_is_declared_no_more_is_reported() => Verify(
        """[{|#0:MachineType<QemuMachine>("pc-i440fx", From = "4.1", Alias = "pc")|}]""",
        Error("pc-i440fx-4.0 shipped with VMM 4.0 to 4.2, but the family no longer declares it").WithSpan(Recorded.V4_0.Path, 3, 1, 3, 34));

    [Theory]
    [InlineData("""[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]""")]
    [InlineData("""[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc", DeprecatedIn = "4.1", RemovedIn = "5.0")]""")]
    public Task What_stays_or_goes_in_time_is_right(string family) => Verify(family);

    private static Task Verify(string family, params DiagnosticResult[] expected) => Recorded.Test<EarlyRemovalAnalyzer>(Recorded.Timeline(family: family), SampleBaseline, expected).RunAsync();

    private static DiagnosticResult Error(string message) => DiagnosticResult.CompilerError("MT2002").WithLocation(0).WithMessage(message);
}
