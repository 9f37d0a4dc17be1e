using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.IdleArgumentAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1020_IdleArgumentTests
{
    public static string Sample => Timeline.With(scope: """[Compat("disk", "cache", "off", UpTo = "4.1", ReplacedBy = "block")]""");

    [Theory]
    [InlineData("""[Compat("disk", "cache", "off", AddedIn = "4.2", BrokenSince = {|#0:"4.1"|})]""", "BrokenSince", "a board default is for all machine types, so none kept another value; remove it")]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.1", ReplacedBy = {|#0:"block"|})]""", "ReplacedBy", "nothing takes the place of an entry that is not removed; set RemovedIn or remove it")]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.1", WasBuiltIn = {|#0:true|})]""", "WasBuiltIn", "all binaries have the entry, so none had the value by other means; set AddedIn or remove it")]
    [InlineData("""[{|#0:LateChange("the clock is slow")|}]""", "LateChange", "without UpTo and BrokenSince, it is not known which releases have the change; set one of them")]
    [InlineData("""[{|#0:LateChange("the clock is slow", From = "5.0", UpTo = "5.0", BrokenSince = "5.0")|}]""", "LateChange", "no machine type existed before the release that brought the change, or is in its range; remove it or correct its releases", """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Until = "4.2")]""")]
    public Task What_needs_another_argument_is_reported(string attribute, string what, string why, string family = """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]""") => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: attribute, family: family), DiagnosticResult.CompilerWarning("MT1020").WithLocation(0).WithMessage($"{what} has no effect here: {why}"));

    [Fact]
    public Task A_step_that_was_not_given_back_is_reported() => AnalyzerTest.VerifyAsync(
        Timeline.With(step: """[RequiresMemdev(Since = "5.0", BrokenSince = {|#0:"4.2"|})]"""),
        DiagnosticResult.CompilerWarning("MT1020").WithLocation(0).WithMessage("BrokenSince has no effect here: the step was not given back; set AddedIn to the first release that reports it again, or remove it"));

    [Theory]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.1", RemovedIn = "5.0", ReplacedBy = "block")]""")]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.0", AddedIn = "5.0", WasBuiltIn = true)]""")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.1")]""")]
    [InlineData("""[LateChange("the clock is slow", BrokenSince = "4.2")]""")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.9")]""")] // MT1003
    public Task What_has_an_effect_is_fine(string attribute) => AnalyzerTest.VerifyAsync(Timeline.With(scope: attribute));
}
