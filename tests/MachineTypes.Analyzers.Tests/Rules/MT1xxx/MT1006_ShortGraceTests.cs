using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.ShortGraceAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.ShortGraceAnalyzer, MachineTypes.CodeFixes.MT1xxx.ShortGraceFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1006_ShortGraceTests
{
    private const string Months = """[ReleaseTrain("QEMU", GraceReleases = 2, GraceMonths = 6)]""";

    public static string Sample => Timeline.With(deprecation: Grace("GraceReleases = 1"));

    [Theory]
    [InlineData(1, "1 release")]
    [InlineData(-1, "-1 releases")]
    public Task Fewer_releases_than_the_trains_are_reported(int releases, string text) => AnalyzerTest.VerifyAsync(
        Timeline.With(deprecation: Grace($$"""GraceReleases = {|#0:{{releases}}|}""")),
        Error($"The grace period of 'requires-memdev' is {text}, shorter than QEMU's minimum of 2 releases; remove GraceReleases"));

    [Fact]
    public Task Fewer_months_than_the_trains_are_reported() => AnalyzerTest.VerifyAsync(
        Timeline.With(deprecation: Grace("GraceReleases = 3, GraceMonths = {|#0:5|}"), train: Months),
        Error("The grace period of 'requires-memdev' is 5 months, shorter than QEMU's minimum of 6 months; remove GraceMonths"));

    [Theory]
    [InlineData("GraceReleases = 2, GraceMonths = 6")]
    [InlineData("GraceReleases = 3, GraceMonths = 7")]
    [InlineData("GraceReleases = 0, GraceMonths = 0")]
    [InlineData("GraceReleases = int.MaxValue")]
    public Task As_many_or_more_are_right(string grace) => AnalyzerTest.VerifyAsync(Timeline.With(deprecation: Grace(grace), train: Months, step: ""));

    [Fact]
    public Task What_no_family_names_is_on_no_train() => AnalyzerTest.VerifyAsync(Timeline.With(deprecation: Grace("GraceReleases = 1"), step: ""));

    [Fact]
    public Task Another_trains_property_is_not_this_trains_business() => AnalyzerTest.VerifyAsync(Timeline.With(
        deprecation: Grace("GraceReleases = 1"),
        property: """[MachineProperty("requires-memdev", Train = typeof(int))]"""));

    [Fact]
    public Task It_is_reported_once_for_families_in_several_files()
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Timeline.With(deprecation: Grace("GraceReleases = {|MT1006:1|}")),
                    """
                    using MachineTypes;

                    [MachineType<QemuMachine>("pc-q35"), RequiresMemdev(Since = "5.0")]
                    public sealed class PcQ35 : Hw;
                    """,
                },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task The_fix_takes_the_argument_away() => CodeFixTest.VerifyAsync(
        Timeline.With(deprecation: Grace("GraceReleases = {|MT1006:1|}, GraceMonths = {|MT1006:1|}"), train: Months),
        Timeline.With(deprecation: """[Deprecates("-numa node,mem=", AnnouncedIn = "4.1")]""", train: Months));

    private static string Grace(string arguments) => $$"""[Deprecates("-numa node,mem=", AnnouncedIn = "4.1", {{arguments}})]""";

    private static DiagnosticResult Error(string message) => DiagnosticResult.CompilerError("MT1006").WithLocation(0).WithMessage(message);
}
