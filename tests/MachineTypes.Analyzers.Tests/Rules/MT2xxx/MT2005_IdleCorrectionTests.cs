using MachineTypes.Analyzers.MT2xxx;
using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Analyzers.Tests.Rules.MT2xxx;

public sealed class MT2005_IdleCorrectionTests
{
    public static string Sample => Recorded.Timeline(scope: """[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", AddedIn = "4.2", Reason = "it was forgotten")]""");

    public static SourceFile[] SampleBaseline => Recorded.With("""QemuMachine pc-i440fx compat virtio-pci x-pcie-flr-init upto 4.1 = "off" """);

    [Fact]
    public Task A_correction_that_came_in_time_is_reported() => Verify(
        """[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", AddedIn = {|#0:"4.2"|}, Reason = "it was forgotten")]""",
        Warning("The late correction of 'virtio-pci.x-pcie-flr-init' = 'off' changes nothing: without it, the answers for every release are the same"));

    [Fact]
    public Task A_correction_without_a_reason_is_reported() => Verify(
        """[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", RemovedIn = {|#0:"5.0"|})]""",
        Warning("The late correction of 'virtio-pci.x-pcie-flr-init' = 'off' has no Reason; add a Reason that explains the change"));

    [Theory]
    [InlineData("""[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", RemovedIn = "5.0", Reason = "it never worked")]""")]
    [InlineData("""[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")] [Compat("virtio-pci", "new", "off", AddedIn = "5.0")]""")] // a new board default needs none
    public Task What_is_explained_is_right(string scope) => Verify(scope);

    [Theory]
    [InlineData("""[LateTable("4.1", AddedIn = {|#0:"5.0"|})]""", "has no Reason; add a Reason that explains the change")]
    [InlineData("""[LateTable("4.1", AddedIn = {|#0:"4.2"|}, Reason = "it was forgotten")]""", "changes nothing: without it, the answers for every release are the same")]
    public Task A_table_that_came_late_is_a_correction_too(string late, string what) => Late(
        late, Warning($"The late correction of the entries up to '4.1' {what}"));

    [Theory]
    [InlineData("""[LateTable("4.1", AddedIn = "5.0", Reason = "it was forgotten")]""")]
    [InlineData("""[LateTable("4.1", AddedIn = "5.O")]""")] // MT1003 speaks
    [InlineData("""[LateTable("4.l", AddedIn = "5.0")]""")]
    [InlineData("""[LateTable("4.1")]""")] // half typed
    public Task Other_late_tables_are_right(string late) => Late(late);

    [Fact]
    public Task A_late_table_is_idle_only_where_no_train_has_use_for_it() => Recorded.Test<IdleCorrectionAnalyzer>(
        Recorded.Timeline(scope: """[LateTable("4.1", AddedIn = "5.0", Reason = "it was forgotten")] [Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1", Train = typeof(QemuRelease))]""") + Rules.Timeline.SecondTrain,
        SampleBaseline).RunAsync();

    [Fact]
    public Task An_idle_late_table_is_removed()
    {
        var test = new MachineTypesCodeFixTest<IdleCorrectionAnalyzer, CodeFixes.MT2xxx.IdleCorrectionFix>
        {
            TestCode = Recorded.Timeline(family: """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc"), LateTable("4.1", AddedIn = {|MT2005:"5.0"|}, Reason = "why")]"""),
            FixedCode = Recorded.Timeline(),
        };
        test.TestState.AdditionalFiles.AddRange(Recorded.With().Select(file => (file.Path, Microsoft.CodeAnalysis.Text.SourceText.From(file.Text))));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("""MachineAlias<QemuMachine>("pc-old", RemovedIn = {|#0:"5.0"|})""", "has no Reason; add a Reason that explains the change")]
    [InlineData("""MachineAlias<QemuMachine>("pc-old", For = "4.0", RemovedIn = {|#0:"4.2"|})""", "has no Reason; add a Reason that explains the change")]
    [InlineData("""MachineAlias<QemuMachine>("pc-old", For = "4.1", AddedIn = {|#0:"4.1"|}, Reason = "new")""", "changes nothing: without it, the answers for every release are the same")]
    [InlineData("""MachineAlias<QemuMachine>("pc-old", For = "5.0", AddedIn = {|#0:"4.1"|}, Reason = "new")""", "changes nothing: without it, the answers for every release are the same")]
    [InlineData("""MachineAlias<QemuMachine>("pc-old", AddedIn = {|#0:"4.0"|}, Reason = "new")""", "changes nothing: without it, the answers for every release are the same")]
    public Task An_alias_is_a_correction_too(string alias, string what) => Alias(alias, Warning($"The late correction of alias 'pc-old' {what}"));

    [Theory]
    [InlineData("""MachineAlias<QemuMachine>("pc-old", AddedIn = "4.1")""")] // a new alias needs none
    [InlineData("""MachineAlias<QemuMachine>("pc-old", RemovedIn = "5.0", Reason = "renamed")""")]
    [InlineData("""MachineAlias<QemuMachine>("pc-old", For = "4.0", AddedIn = "4.1", RemovedIn = "5.0", Reason = "renamed")""")]
    [InlineData("""MachineAlias<QemuMachine>("pc-old", For = "4.0", RemovedIn = "4.9", Reason = "renamed")""")] // MT1003
    public Task Other_aliases_are_right(string alias) => Alias(alias);

    [Theory]
    [InlineData("""MachineAlias<QemuMachine>("pc-old", For = "4.1", AddedIn = {|MT2005:"4.1"|}, Reason = "why")""", """MachineAlias<QemuMachine>("pc-old", For = "4.1")""")]
    [InlineData("""MachineAlias<QemuMachine>("pc-old", Reason = "why", AddedIn = {|MT2005:"4.0"|})""", """MachineAlias<QemuMachine>("pc-old")""")]
    [InlineData("""Compat("virtio-pci", "x", "off", UpTo = "4.1", AddedIn = {|MT2005:"4.2"|}, Reason = "why")""", """Compat("virtio-pci", "x", "off", UpTo = "4.1")""")]
    public Task The_fix_leaves_no_reason_behind(string before, string after)
    {
        var test = new MachineTypesCodeFixTest<IdleCorrectionAnalyzer, CodeFixes.MT2xxx.IdleCorrectionFix> { TestCode = WithAlias(before), FixedCode = WithAlias(after) };
        test.TestState.AdditionalFiles.AddRange(Recorded.With().Select(file => (file.Path, Microsoft.CodeAnalysis.Text.SourceText.From(file.Text))));
        return test.RunAsync();
    }

    private static Task Alias(string alias, params DiagnosticResult[] expected) => Recorded.Test<IdleCorrectionAnalyzer>(WithAlias(alias), Recorded.With(), expected).RunAsync();

    private static string WithAlias(string alias) => Recorded.Timeline(family: $"""[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc"), {alias}]""");

    private static Task Late(string late, params DiagnosticResult[] expected) => Recorded.Test<IdleCorrectionAnalyzer>(
        Recorded.Timeline(
            scope: """[Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")]""",
            family: $"""[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")] {late}"""),
        SampleBaseline,
        expected).RunAsync();

    private static Task Verify(string scope, params DiagnosticResult[] expected) => Recorded.Test<IdleCorrectionAnalyzer>(Recorded.Timeline(scope: scope), SampleBaseline, expected).RunAsync();

    private static DiagnosticResult Warning(string message) => DiagnosticResult.CompilerWarning("MT2005").WithLocation(0).WithMessage(message);
}
