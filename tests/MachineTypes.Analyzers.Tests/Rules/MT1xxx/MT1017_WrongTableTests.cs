using MachineTypes.Analyzers.MT1xxx;
using MachineTypes.Analyzers.MT2xxx;
using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1017_WrongTableTests
{
    public static string Sample => Recorded.Timeline(scope: """[Compat("virtio-blk-device", "queue-size", "128", UpTo = "4.1")]""");

    public static SourceFile[] SampleBaseline => Recorded.With();

    [Fact]
    public Task An_entry_in_too_old_a_table_is_reported() => Verify(
        """[Compat("virtio-blk-device", "queue-size", "128", UpTo = {|#0:"4.1"|})]""",
        DiagnosticResult.CompilerError("MT1017").WithLocation(0)
            .WithMessage("'virtio-blk-device.queue-size' is new since VMM 4.2, but UpTo = \"4.1\" leaves out pc-i440fx-4.2, which shipped without it: it belongs in the table of 4.2"));

    [Theory]
    [InlineData("""[Compat("virtio-blk-device", "queue-size", "128", UpTo = "4.2")]""")]
    [InlineData("""[Compat("virtio-blk-device", "queue-size", "128", UpTo = "4.1", AddedIn = "5.0", Reason = "it was forgotten")]""")]
    public Task The_newest_table_is_right_and_so_is_a_correction(string scope) => Verify(scope);

    // No binary has both the entry and a machine type that it reaches, so that none was recorded.
    [Theory]
    [InlineData("4.1", """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", RemovedIn = "4.2")]""")]
    [InlineData("4.1", """[MachineType<QemuMachine>("pc-i440fx", From = "4.0")] [LateTable("4.1", AddedIn = "5.0", Reason = "it was forgotten")]""")]
    [InlineData("4.1", """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", TablesKnownFrom = "5.0")]""")]
    [InlineData("4.1", """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Until = "4.1", RemovedIn = "4.2")] [MachineType<QemuMachine>("pc-i440fx", From = "4.2")]""")]
    public Task An_entry_that_no_recorded_binary_has_is_not_new(string upTo, string family) => Recorded.Test<WrongTableAnalyzer>(
        Recorded.Timeline(scope: $"""[Compat("virtio-blk-device", "queue-size", "128", UpTo = "{upTo}")]""", family: family), SampleBaseline).RunAsync();

    [Fact]
    public Task Without_a_baseline_nothing_is_reported() => Recorded.Test<WrongTableAnalyzer>(Sample, []).RunAsync();

    [Fact]
    public Task Where_this_rule_reports_the_baselines_own_is_silent() => Recorded.Test<ShippedChangeAnalyzer>(Sample, SampleBaseline).RunAsync();

    private static Task Verify(string scope, params DiagnosticResult[] expected) => Recorded.Test<WrongTableAnalyzer>(Recorded.Timeline(scope: scope), SampleBaseline, expected).RunAsync();
}
