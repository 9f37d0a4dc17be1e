using MachineTypes.Analyzers.MT2xxx;
using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Analyzers.Tests.Rules.MT2xxx;

public sealed class MT2001_ShippedChangeTests
{
    public static string Sample => Recorded.Timeline(scope: """[Compat("virtio-pci", "x-pcie-flr-init", "on", UpTo = "4.1")]""");

    public static SourceFile[] SampleBaseline => Recorded.With(Fact);

    private const string Fact = """QemuMachine pc-i440fx compat virtio-pci x-pcie-flr-init upto 4.1 = "off" """;

    [Fact]
    public Task A_value_that_is_another_is_reported_with_the_line_that_recorded_it() => Verify(
        """[Compat("virtio-pci", "x-pcie-flr-init", {|#0:"on"|}, UpTo = "4.1")]""",
        Error("pc-i440fx-4.0 to pc-i440fx-4.1: 'virtio-pci.x-pcie-flr-init' is 'on', but was 'off' when VMM 4.2 shipped").WithSpan(Recorded.V4_2.Path, 4, 1, 4, Fact.Length + 1));

    [Fact]
    public Task An_entry_that_reaches_further_is_reported() => Verify(
        """[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = {|#0:"4.0"|})]""",
        Error("pc-i440fx-4.1: 'virtio-pci.x-pcie-flr-init' is not set, but was 'off' when VMM 4.2 shipped; pc-i440fx-4.0 is 'off', but was not set when VMM 4.1 shipped").WithSpan(Recorded.V4_2.Path, 4, 1, 4, Fact.Length + 1));

    [Fact]
    public Task An_entry_that_is_no_longer_there_is_reported_on_the_scope() => Recorded.Test<ShippedChangeAnalyzer>(
        Recorded.Timeline().Replace("class PcI440Fx", "class {|#0:PcI440Fx|}", StringComparison.Ordinal),
        SampleBaseline,
        Error("pc-i440fx-4.0 to pc-i440fx-4.1: 'virtio-pci.x-pcie-flr-init' is not set, but was 'off' when VMM 4.2 shipped").WithSpan(Recorded.V4_2.Path, 4, 1, 4, Fact.Length + 1)).RunAsync();

    [Theory]
    [InlineData("""[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")]""")]
    [InlineData("""[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")] [Compat("virtio-pci", "new", "off", UpTo = "4.2")]""")] // the daily work
    [InlineData("""[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")] [Compat("virtio-pci", "new", "off", AddedIn = "5.0")]""")]
    [InlineData("""[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", RemovedIn = "5.0", Reason = "it never worked")]""")]
    public Task What_leaves_all_answers_as_they_were_is_no_change(string scope) => Verify(scope);

    [Fact]
    public Task An_entry_may_move_to_another_scope() => Recorded.Test<ShippedChangeAnalyzer>(
        Recorded.Timeline(step: """[RequiresMemdev(Since = "5.0")] [Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")]"""), SampleBaseline).RunAsync();

    [Fact]
    public Task Without_a_baseline_nothing_is_reported() => Recorded.Test<ShippedChangeAnalyzer>(Sample, []).RunAsync();

    [Fact]
    public Task The_value_is_restored() => Fixes(
        """[Compat("virtio-pci", "x-pcie-flr-init", {|MT2001:"on"|}, UpTo = "4.1")]""",
        """[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")]""", 0);

    [Fact]
    public Task Or_the_change_is_declared_as_a_late_correction() => Fixes(
        """[Compat("virtio-pci", "x-pcie-flr-init", {|MT2001:"on"|}, UpTo = "4.1")]""",
        """
        [Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", RemovedIn = "5.0", Reason = "")]
        [Compat("virtio-pci", "x-pcie-flr-init", "on", UpTo = "4.1", AddedIn = "5.0", Reason = "")]
        """, 1);

    [Fact]
    public Task What_was_taken_away_is_added_again() => Fix(
        Recorded.Timeline().Replace("class PcI440Fx", "class {|MT2001:PcI440Fx|}", StringComparison.Ordinal),
        Recorded.Timeline(step: "[RequiresMemdev(Since = \"5.0\")]\n[Compat(\"virtio-pci\", \"x-pcie-flr-init\", \"off\", UpTo = \"4.1\")]"),
        0).RunAsync();

    private static Task Verify(string scope, params DiagnosticResult[] expected) => Recorded.Test<ShippedChangeAnalyzer>(Recorded.Timeline(scope: scope), SampleBaseline, expected).RunAsync();

    private static Task Fixes(string before, string after, int which) => Fix(Recorded.Timeline(scope: before), Recorded.Timeline(scope: after), which).RunAsync();

    private static MachineTypesCodeFixTest<ShippedChangeAnalyzer, CodeFixes.MT2xxx.ShippedChangeFix> Fix(string before, string after, int which)
    {
        var test = new MachineTypesCodeFixTest<ShippedChangeAnalyzer, CodeFixes.MT2xxx.ShippedChangeFix> { TestCode = before, FixedCode = after, CodeActionIndex = which };
        test.TestState.AdditionalFiles.AddRange(SampleBaseline.Select(file => (file.Path, Microsoft.CodeAnalysis.Text.SourceText.From(file.Text))));
        return test;
    }

    private static DiagnosticResult Error(string message) => DiagnosticResult.CompilerError("MT2001").WithLocation(0).WithMessage(message);
}
