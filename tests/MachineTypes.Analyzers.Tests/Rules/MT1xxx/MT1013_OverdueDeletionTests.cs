using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.OverdueDeletionAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1013_OverdueDeletionTests
{
    public static string Sample => Timeline.With(family: """[MachineType<QemuMachine>("pc-i440fx", Until = "4.0", DeprecatedIn = "4.1")]""", step: "");

    [Fact]
    public Task A_machine_type_that_stays_after_the_grace_period_is_reported() => AnalyzerTest.VerifyAsync(
        Timeline.With(family: """[MachineType<QemuMachine>("pc-i440fx", Until = "4.0", DeprecatedIn = {|#0:"4.1"|})]""", step: ""),
        Warning("pc-i440fx-4.0 has been deprecated since QEMU 4.1 and could have been removed in 5.0, but 5.0 still has it; set RemovedIn, or let the train's age rule delete it"));

    [Fact]
    public Task All_of_a_declaration_are_reported_together() => AnalyzerTest.VerifyAsync(
        Timeline.With(
            family: """
                [MachineType<QemuMachine>("pc-i440fx", Until = "4.1", DeprecatedIn = {|#0:"4.2"|})]
                [MachineType<QemuMachine>("pc-i440fx", From = "4.2")]
                """,
            train: """[ReleaseTrain("QEMU", GraceReleases = 1)]""",
            step: ""),
        Warning("pc-i440fx-4.0 to pc-i440fx-4.1 have been deprecated since QEMU 4.2 and could have been removed in 5.0, but 5.0 still has it; set RemovedIn, or let the train's age rule delete it"));

    [Theory]
    [InlineData("""Until = "4.0", DeprecatedIn = "4.2" """)] // the grace period goes on
    [InlineData("""Until = "4.0", DeprecatedIn = "4.1", RemovedIn = "5.0" """)]
    [InlineData("""Until = "4.0", DeprecatedIn = "4.9" """)]
    [InlineData("""From = "4.2", DeprecatedIn = "4.1" """)] // newer than its own deprecation: which ones are meant is not known
    [InlineData("""Unversioned = true, DeprecatedIn = "4.0" """)]
    public Task What_is_not_past_its_time_is_right(string life) => AnalyzerTest.VerifyAsync(
        Timeline.With(family: $$"""[MachineType<QemuMachine>("pc-i440fx", {{life}})]""", step: ""));

    [Fact]
    public Task What_the_rule_deletes_need_not_be_declared() => AnalyzerTest.VerifyAsync(Timeline.With(
        family: """[MachineType<QemuMachine>("pc-i440fx", Until = "4.0", DeprecatedIn = "4.1")]""",
        train: """[ReleaseTrain("QEMU", DeletedAfter = 1)]""",
        step: ""));

    private static DiagnosticResult Warning(string message) => DiagnosticResult.CompilerWarning("MT1013").WithLocation(0).WithMessage(message);
}
