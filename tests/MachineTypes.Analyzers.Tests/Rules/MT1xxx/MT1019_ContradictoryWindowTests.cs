using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.ContradictoryWindowAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1019_ContradictoryWindowTests
{
    public static string Sample => Timeline.With(scope: """[LateChange("the clock is slow", UpTo = "4.1", FixedIn = "4.1")]""");

    [Theory]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.0", AddedIn = "4.2", BrokenSince = {|#0:"5.0"|})]""", "disk.cache", "binaries have it since 4.2, and the default that it keeps changed only in 5.0")]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.1", AddedIn = "5.0", BrokenSince = {|#0:"4.1"|})]""", "disk.cache", "the default changed in 4.1, so machine types of 4.1 shipped with the new one; UpTo names the last that shipped with the old one")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.1", FixedIn = {|#0:"4.1"|})]""", "the clock is slow", "it was fixed in 4.1, before 4.2 brought it")]
    [InlineData("""[LateChange("the clock is slow", BrokenSince = "4.2", FixedIn = {|#0:"4.1"|})]""", "the clock is slow", "it was fixed in 4.1, before 4.2 brought it")]
    [InlineData("""[LateChange("the clock is slow", From = {|#0:"4.2"|}, UpTo = "4.1")]""", "the clock is slow", "no machine type is from 4.2 on and up to 4.1")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.1", BrokenSince = {|#0:"4.0"|})]""", "the clock is slow", "the default changed in 4.0, so machine types of 4.1 shipped with the new one; UpTo names the last that shipped with the old one")]
    public Task Releases_in_the_wrong_order_are_reported(string attribute, string subject, string why) => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: attribute), DiagnosticResult.CompilerError("MT1019").WithLocation(0).WithMessage($"The releases of '{subject}' contradict each other: {why}"));

    [Fact]
    public Task A_step_that_was_given_back_before_it_was_broken_is_reported() => AnalyzerTest.VerifyAsync(
        Timeline.With(step: """[RequiresMemdev(Since = "5.0", AddedIn = "4.1", BrokenSince = {|#0:"4.2"|})]"""),
        DiagnosticResult.CompilerError("MT1019").WithLocation(0).WithMessage("The releases of 'RequiresMemdevAttribute' contradict each other: binaries have it since 4.1, and the default that it keeps changed only in 4.2"));

    [Theory]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.0", AddedIn = "4.2", BrokenSince = "4.2")]""")] // in a table too old: 4.1 changed for good
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.0", AddedIn = "5.0", BrokenSince = "4.1")]""")]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.0", BrokenSince = "4.2")]""")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.0", BrokenSince = "4.2", FixedIn = "4.2")]""")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.0", BrokenSince = "4.9", FixedIn = "4.1")]""")] // MT1003
    public Task Releases_in_order_are_fine(string attribute) => AnalyzerTest.VerifyAsync(Timeline.With(scope: attribute));

    [Theory]
    [InlineData("4.0.1")]
    [InlineData("4.0.2")]
    public Task A_bug_fix_release_of_the_last_release_can_bring_the_change(string since) => AnalyzerTest.VerifyAsync(Timeline.With(
        train: """
        [ReleaseTrain("QEMU", GraceReleases = 2)]
        [BugFixRelease("4.0.1")]
        [BugFixRelease("4.0.2")]
        """,
        scope: $$"""[LateChange("the clock is slow", UpTo = "4.0", BrokenSince = "{{since}}", FixedIn = "4.0.2")]"""));
}
