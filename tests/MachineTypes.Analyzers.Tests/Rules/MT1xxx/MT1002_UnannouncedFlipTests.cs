using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.UnannouncedFlipAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules;

public sealed class MT1002_UnannouncedFlipTests
{
    public static string Sample => Timeline.With(deprecation: "");

    [Fact]
    public Task An_announced_flip_is_right() => AnalyzerTest.VerifyAsync(Timeline.With());

    [Theory]
    [InlineData("")]
    [InlineData("""[Deprecates("-numa node,mem=")]""")]
    public Task A_flip_without_an_announcement_is_told(string deprecation) => AnalyzerTest.VerifyAsync(
        Timeline.With("""[RequiresMemdev(Since = {|#0:"5.0"|})]""", deprecation),
        DiagnosticResult.CompilerError("MT1002").WithLocation(0).WithMessage(
            "'requires-memdev' flips to true on pc-i440fx-5.0, but no deprecation was announced for it: add [Deprecates(..., AnnouncedIn = ...)] to the property, or declare it Additive if consumers only gain"));

    [Fact]
    public Task A_flag_that_only_gives_may_flip() => AnalyzerTest.VerifyAsync(
        Timeline.With(deprecation: "", property: """[MachineProperty("requires-memdev", Additive = true)]"""));

    [Fact]
    public Task What_was_always_reported_is_no_flip() => AnalyzerTest.VerifyAsync(Timeline.With("[RequiresMemdev]", deprecation: ""));
}
