using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.OverdueFlipAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.OverdueFlipAnalyzer, MachineTypes.CodeFixes.MT1xxx.OverdueFlipFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1012_OverdueFlipTests
{
    private const string Default = """[MachineProperty("requires-memdev", IntroducedIn = "4.1", Default = false)]""";

    public static string Sample => Timeline.With("[RequiresMemdev(false)]");

    [Fact]
    public Task A_step_that_still_says_the_old_value_is_reported() => AnalyzerTest.VerifyAsync(
        Timeline.With("[{|#0:RequiresMemdev(false)|}]"),
        Suggestion());

    [Fact]
    public Task A_family_that_takes_the_default_is_reported() => AnalyzerTest.VerifyAsync(
        Timeline.With("", property: Default, family: """[{|#0:MachineType<QemuMachine>("pc-i440fx")|}]"""),
        Suggestion());

    [Fact]
    public Task A_step_on_a_scope_is_reported_once() => AnalyzerTest.VerifyAsync(Timeline.With("", scope: "[{|MT1012:RequiresMemdev(false)|}]") + """

        [MachineType<QemuMachine>("pc-q35")]
        public sealed class PcQ35 : Hw;
        """);

    [Fact]
    public Task Within_the_grace_period_nothing_is_overdue() => AnalyzerTest.VerifyAsync(
        Timeline.With("[RequiresMemdev(false)]", deprecation: """[Deprecates("-numa node,mem=", AnnouncedIn = "4.2")]"""));

    [Fact]
    public Task With_the_first_release_after_it_it_is() => AnalyzerTest.VerifyAsync(
        Timeline.With("[{|MT1012:RequiresMemdev(false)|}]", deprecation: """[Deprecates("-numa node,mem=", AnnouncedIn = "4.1")]"""));

    [Theory]
    [InlineData("""[RequiresMemdev(Since = "5.0")]""")]
    [InlineData("[RequiresMemdev]")]
    [InlineData("""[RequiresMemdev(Since = "5.O")]""")] // MT1003's concern
    [InlineData("")]
    public Task What_flipped_or_was_always_new_or_is_not_reported_is_right(string step) => AnalyzerTest.VerifyAsync(Timeline.With(step));

    [Theory]
    [InlineData("""[MachineType<QemuMachine>("pc-i440fx", Until = "4.2")]""")]
    [InlineData("""[MachineType<QemuMachine>("pc-i440fx", RemovedIn = "5.0")]""")]
    [InlineData("""[MachineType<QemuMachine>("pc-i440fx", Unversioned = true)]""")]
    public Task A_family_without_new_machine_types_has_nothing_to_flip(string family) => AnalyzerTest.VerifyAsync(
        Timeline.With("[RequiresMemdev(false)]", family: family));

    [Theory]
    [InlineData("""[Deprecates("-numa node,mem=")]""")]
    [InlineData("""[Deprecates("a", AnnouncedIn = "4.0"), Deprecates("b", AnnouncedIn = "4.2")]""")]
    public Task Everything_that_goes_away_must_have_been_announced_long_enough(string deprecation) => AnalyzerTest.VerifyAsync(
        Timeline.With("[RequiresMemdev(false)]", deprecation: deprecation));

    [Fact]
    public Task The_fix_adds_the_step_behind_the_old_one() => CodeFixTest.VerifyAsync(
        Timeline.With("[{|MT1012:RequiresMemdev(false)|}]"),
        Timeline.With("""
            [RequiresMemdev(false)]
            [RequiresMemdev(Since = "5.0")]
            """));

    [Fact]
    public Task The_fix_says_false_where_that_is_the_new_value() => CodeFixTest.VerifyAsync(
        Timeline.With("", property: Default.Replace("false", "true", StringComparison.Ordinal), family: """[{|MT1012:MachineType<QemuMachine>("pc-i440fx")|}]""")
            .Replace("\n\npublic sealed partial", "\npublic sealed partial", StringComparison.Ordinal),
        Timeline.With("""[RequiresMemdev(false, Since = "5.0")]""", property: Default.Replace("false", "true", StringComparison.Ordinal), family: """[MachineType<QemuMachine>("pc-i440fx")]"""));

    [Fact]
    public Task A_shipped_release_is_not_changed()
    {
        var code = Timeline.With("[{|MT1012:RequiresMemdev(false)|}]", inDevelopment: """[Release("5.0", "2020-04-28")]""");
        return CodeFixTest.VerifyAsync(code, code);
    }

    private static DiagnosticResult Suggestion() => new DiagnosticResult("MT1012", DiagnosticSeverity.Info).WithLocation(0).WithMessage(
        "'requires-memdev' is still false on pc-i440fx-5.0, though its deprecation was announced in QEMU 4.1 and machine types of 5.0 and later may flip it to true");
}
