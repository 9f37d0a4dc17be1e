using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.EarlyFlipAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.EarlyFlipAnalyzer, MachineTypes.CodeFixes.MT1xxx.EarlyFlipFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1001_EarlyFlipTests
{
    public static string Sample => Timeline.With("""[RequiresMemdev(Since = "4.2")]""");

    [Fact]
    public Task The_first_release_after_the_grace_period_may_flip() => AnalyzerTest.VerifyAsync(Timeline.With());

    [Theory]
    [InlineData("4.2", "pc-i440fx-4.2")]
    [InlineData("4.1", "pc-i440fx-4.1")]
    [InlineData("4.0", "pc-i440fx-4.0")]
    public Task A_flip_within_the_grace_period_is_reported_with_all_facts(string since, string machine) => AnalyzerTest.VerifyAsync(
        Timeline.With($$"""[RequiresMemdev(Since = {|#0:"{{since}}"|})]"""),
        Error($"'requires-memdev' flips to true on {machine}, but its deprecation was announced in QEMU 4.1 and has 2 releases of grace (4.1, 4.2); the first release allowed to flip it is 5.0"));

    [Fact]
    public Task Months_count_too() => AnalyzerTest.VerifyAsync(
        Timeline.With("""[RequiresMemdev(Since = {|#0:"5.0"|})]""", train: """[ReleaseTrain("QEMU", GraceReleases = 1, GraceMonths = 12)]"""),
        Error("'requires-memdev' flips to true on pc-i440fx-5.0, but its deprecation was announced in QEMU 4.1 and has 1 release of grace (4.1) and 12 months (until 2020-08-15); the first release allowed to flip it is the first release after 5.0"));

    [Fact]
    public Task A_propertys_longer_grace_counts() => AnalyzerTest.VerifyAsync(
        Timeline.With(
            """[RequiresMemdev(Since = {|MT1001:"5.0"|})]""",
            """[Deprecates("-numa node,mem=", AnnouncedIn = "4.1", GraceReleases = 3)]"""));

    [Fact]
    public Task Without_grace_the_announcing_release_itself_may_flip() => AnalyzerTest.VerifyAsync(Timeline.With(
        """[RequiresMemdev(Since = "4.1")]""",
        train: """[ReleaseTrain("QEMU", GraceReleases = 0)]"""));

    [Fact]
    public Task An_announcement_that_is_not_out_is_no_grace() => AnalyzerTest.VerifyAsync(
        Timeline.With(
            """[RequiresMemdev(Since = {|#0:"5.0"|})]""",
            """[Deprecates("-numa node,mem=", AnnouncedIn = "5.0")]""",
            """[ReleaseTrain("QEMU", GraceReleases = 0)]"""),
        Error("'requires-memdev' flips to true on pc-i440fx-5.0, but its deprecation was announced in QEMU 5.0 and has 0 releases of grace after 5.0, which has not been released; the first release allowed to flip it is the first release after 5.0"));

    [Theory]
    [InlineData("[RequiresMemdev]")]
    [InlineData("""[RequiresMemdev(false, Since = "4.1")]""")]
    [InlineData("""[RequiresMemdev(Since = "")]""")]
    public Task What_changes_no_value_is_no_flip(string step) => AnalyzerTest.VerifyAsync(Timeline.With(step));

    [Fact]
    public Task A_machine_type_without_versions_promises_nothing() => AnalyzerTest.VerifyAsync(
        Timeline.With("""[RequiresMemdev(Since = "4.1")]""", family: """[MachineType<QemuMachine>("microvm", Unversioned = true)]"""));

    [Fact]
    public Task A_step_on_a_scope_in_another_file_is_reported_once()
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Timeline.With(step: "").Replace("public abstract class Hw;", "public abstract partial class Hw;", StringComparison.Ordinal),
                    """
                    using MachineTypes;

                    [RequiresMemdev(Since = {|MT1001:"4.2"|})]
                    public abstract partial class Hw;

                    [MachineType<QemuMachine>("pc-q35")]
                    public sealed class PcQ35 : Hw;
                    """,
                },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task Train_and_property_may_come_from_another_assembly() => new AnalyzerTest
    {
        TestCode = "using MachineTypes;\n" + Timeline.Machines("""[RequiresMemdev(Since = {|MT1001:"4.2"|})]"""),
    }.RunWithLibraryAsync(Timeline.Library());

    [Fact]
    public Task A_step_of_another_assembly_is_reported_at_the_family() => new AnalyzerTest
    {
        TestCode = """
            using MachineTypes;

            [MachineCatalog<QemuRelease>]
            public readonly partial struct QemuMachine;

            [{|#0:MachineType<QemuMachine>("pc-i440fx")|}]
            public sealed class PcI440Fx : Hw;
            """,
        ExpectedDiagnostics =
        {
            Error("'requires-memdev' flips to true on pc-i440fx-4.2, but its deprecation was announced in QEMU 4.1 and has 2 releases of grace (4.1, 4.2); the first release allowed to flip it is 5.0 (on 'Hw', which a referenced assembly declares)"),
        },
    }.RunWithLibraryAsync(Timeline.Library() + """

        [RequiresMemdev(Since = "4.2")]
        public abstract class Hw;
        """);

    [Theory]
    [InlineData("4.2", "5.0", "its deprecation was announced in QEMU 4.1, the property introduced only in 4.2, and has 2 releases of grace (4.2, 5.0); the first release allowed to flip it is the first release after 5.0")]
    [InlineData("4.2", "4.2", "its deprecation was announced in QEMU 4.1, the property introduced only in 4.2, and has 2 releases of grace (4.2, 5.0); the first release allowed to flip it is the first release after 5.0")]
    [InlineData("4.0", "4.2", "its deprecation was announced in QEMU 4.1 and has 2 releases of grace (4.1, 4.2); the first release allowed to flip it is 5.0")]
    public Task The_grace_period_runs_from_the_later_of_announcement_and_introduction(string introduced, string since, string why) => AnalyzerTest.VerifyAsync(
        Timeline.With($"[RequiresMemdev(Since = {{|#0:\"{since}\"|}})]", property: $"[MachineProperty(\"requires-memdev\", IntroducedIn = \"{introduced}\")]"),
        Error($"'requires-memdev' flips to true on pc-i440fx-{since}, but {why}"));

    [Fact]
    public Task The_fix_moves_the_flip_to_the_earliest_release() => CodeFixTest.VerifyAsync(
        Timeline.With("""[RequiresMemdev(Since = {|MT1001:"4.2"|})]"""),
        Timeline.With("""[RequiresMemdev(Since = "5.0")]"""));

    [Fact]
    public Task The_fix_removes_the_step_where_no_release_is_late_enough() => CodeFixTest.VerifyAsync(
        Timeline.With("""
            [RequiresMemdev(false)]
            [RequiresMemdev(Since = {|MT1001:"4.2"|})]
            """, train: """[ReleaseTrain("QEMU", GraceReleases = 3)]"""),
        Timeline.With("[RequiresMemdev(false)]", train: """[ReleaseTrain("QEMU", GraceReleases = 3)]"""));

    [Fact]
    public Task Several_flips_are_moved_at_once() => CodeFixTest.VerifyAsync(
        Timeline.With("""
            [RequiresMemdev(Since = {|MT1001:"4.2"|})]
            [MachineType<QemuMachine>("pc-q35")]
            """, scope: """[RequiresMemdev(Since = "5.0")]""") + Other("""{|MT1001:"4.1"|}"""),
        Timeline.With("""
            [RequiresMemdev(Since = "5.0")]
            [MachineType<QemuMachine>("pc-q35")]
            """, scope: """[RequiresMemdev(Since = "5.0")]""") + Other("\"5.0\""));

    private static string Other(string since) => $$"""


        [MachineType<QemuMachine>("microvm")]
        [RequiresMemdev(Since = {{since}})]
        public sealed class Microvm : Hw;
        """;

    private static DiagnosticResult Error(string message) => DiagnosticResult.CompilerError("MT1001").WithLocation(0).WithMessage(message);
}
