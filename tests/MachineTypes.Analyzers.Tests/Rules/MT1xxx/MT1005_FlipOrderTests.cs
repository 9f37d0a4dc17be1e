using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.FlipOrderAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.FlipOrderAnalyzer, MachineTypes.CodeFixes.MT1xxx.FlipOrderFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1005_FlipOrderTests
{
    private const string CpuMax = """

        [MachineProperty("cpu-max")]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);
        """;

    public static string Sample => Values("""
        [CpuMax(288, Since = "4.2")]
        [CpuMax(255, Since = "4.1")]
        """);

    [Fact]
    public Task Steps_in_the_order_of_their_releases_are_right() => AnalyzerTest.VerifyAsync(Values("""
        [CpuMax(255)]
        [CpuMax(288, Since = "4.1")]
        [CpuMax(255, Since = "5.0")]
        """));

    [Fact]
    public Task A_step_behind_a_later_one_is_reported() => AnalyzerTest.VerifyAsync(
        Values("""
            [{|#1:CpuMax(288, Since = "4.2")|}]
            [CpuMax(255, Since = {|#0:"4.1"|})]
            """),
        Error("'cpu-max' has the step at 4.1 after the one at 4.2; list steps in the order of their releases"));

    [Fact]
    public Task A_step_without_Since_comes_first() => AnalyzerTest.VerifyAsync(
        Values("""
            [{|#1:CpuMax(288, Since = "4.2")|}]
            [{|#0:CpuMax(255)|}]
            """),
        Error("'cpu-max' has the step without Since after the one at 4.2; list steps in the order of their releases"));

    [Fact]
    public Task Two_steps_at_one_release_are_reported() => AnalyzerTest.VerifyAsync(
        Values("""
            [{|#1:CpuMax(288, Since = "4.1")|}]
            [CpuMax(255, Since = {|#0:"4.1"|})]
            """),
        Error("'cpu-max' has two steps at 4.1, to 288 and to 255; a release sets one value"));

    [Fact]
    public Task A_late_correction_may_give_a_step_another_value() => AnalyzerTest.VerifyAsync(Values("""
        [CpuMax(288, Since = "4.1", RemovedIn = "5.0", Reason = "too few")]
        [CpuMax(512, Since = "4.1", AddedIn = "5.0", Reason = "too few")]
        """));

    [Fact]
    public Task Two_late_corrections_that_hold_at_once_are_reported() => AnalyzerTest.VerifyAsync(Values("""
        [CpuMax(288, Since = "4.1", RemovedIn = "5.0", Reason = "too few")]
        [CpuMax(512, Since = {|MT1005:"4.1"|}, AddedIn = "4.2", Reason = "too few")]
        """));

    [Fact]
    public Task Parts_of_a_class_have_no_order_among_each_other()
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Values("""[CpuMax(288, Since = "4.2")]"""),
                    """[CpuMax(255, Since = "4.1")] public sealed partial class Pseries;""",
                },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task Two_parts_cannot_repeat_each_other()
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Values("""[CpuMax(288, Since = "4.1")]"""),
                    """[CpuMax(255, Since = {|MT1005:"4.1"|})] public sealed partial class Pseries;""",
                },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task A_nearer_declaration_replaces_all_of_a_scopes_and_repeats_none() => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: """[RequiresMemdev(Since = "5.0")]"""));

    [Fact]
    public Task A_bug_fix_version_comes_behind_its_release() => AnalyzerTest.VerifyAsync(Values(
        """
        [CpuMax(255)]
        [CpuMax(288, Since = "4.1.1")]
        [CpuMax(512, Since = {|MT1005:"4.1"|})]
        """,
        """[MachineType<QemuMachine>("pseries", Extra = ["4.1.1"])]"""));

    [Fact]
    public Task What_was_deprecated_flips_once() => AnalyzerTest.VerifyAsync(
        Timeline.With(
            """
            [{|#1:RequiresMemdev(Since = "4.2")|}]
            [RequiresMemdev(false, Since = {|#0:"5.0"|})]
            """),
        Error("'requires-memdev' flips back, to false on pc-i440fx-5.0, after it flipped to true on pc-i440fx-4.2; a deprecated property may flip only once"));

    [Fact]
    public Task A_deprecated_value_flips_once() => AnalyzerTest.VerifyAsync(
        (Timeline.With() + """

        [MachineProperty("cpu-max")]
        [Deprecates("more vCPUs", AnnouncedIn = "4.0")]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

        [MachineType<QemuMachine>("pseries")]
        [CpuMax(512)]
        [{|#1:CpuMax(255, Since = "4.2")|}]
        [CpuMax(128, Since = {|#0:"5.0"|})]
        public sealed class Pseries;
        """),
        Error("'cpu-max' flips again, to 128 on pseries-5.0, after it flipped to 255 on pseries-4.2; a deprecated property may flip only once"));

    [Fact]
    public Task What_only_gives_may_come_and_go() => AnalyzerTest.VerifyAsync(Timeline.With(
        """
        [RequiresMemdev(Since = "4.2")]
        [RequiresMemdev(false, Since = "5.0")]
        """,
        deprecation: "",
        property: """[MachineProperty("requires-memdev", Additive = true)]"""));

    [Theory]
    [InlineData("[CpuMax(288, Since = )]\n[CpuMax(255, Since = \"4.1\")]")]
    [InlineData("[CpuMax(288, Since = \"4.7\")]\n[CpuMax(255, Since = \"4.1\")]")]
    public Task What_is_on_no_train_has_no_place(string steps)
    {
        var test = new AnalyzerTest { TestCode = Values(steps), CompilerDiagnostics = CompilerDiagnostics.None };
        return test.RunAsync();
    }

    [Fact]
    public Task The_fix_moves_each_step_to_its_place() => CodeFixTest.VerifyAsync(
        Values("""
            // from the chipset
            [CpuMax(512, Since = "5.0")]
            // from the firmware
            [CpuMax(255, Since = {|MT1005:"4.1"|})]
            [CpuMax(288, Since = {|MT1005:"4.2"|})]
            """),
        Values("""
            // from the firmware
            [CpuMax(255, Since = "4.1")]
            [CpuMax(288, Since = "4.2")]
            // from the chipset
            [CpuMax(512, Since = "5.0")]
            """));

    [Fact]
    public Task The_fix_keeps_a_comment_behind_a_step() => CodeFixTest.VerifyAsync(
        Values("""
            [CpuMax(1)]
            [CpuMax(4, Since = "5.0")] // four
            [CpuMax(3, Since = {|MT1005:"4.1"|})] // three
            """),
        Values("""
            [CpuMax(1)]
            [CpuMax(3, Since = "4.1")] // three
            [CpuMax(4, Since = "5.0")] // four
            """));

    [Fact]
    public Task The_fix_keeps_comments_in_one_list() => CodeFixTest.VerifyAsync(
        Values("""
            [CpuMax(1), // one
             CpuMax(4, Since = "5.0"), // four
             CpuMax(3, Since = {|MT1005:"4.1"|}), // three
             System.Obsolete]
            """),
        Values("""
            [CpuMax(1), // one
             CpuMax(3, Since = "4.1"), // three
             CpuMax(4, Since = "5.0"), // four
             System.Obsolete]
            """));

    [Fact]
    public Task One_run_puts_several_steps_in_order() => CodeFixTest.VerifyAsync(
        Values("""
            [CpuMax(5, Since = "5.0")]
            [CpuMax(4, Since = {|MT1005:"4.2"|})]
            [CpuMax(3, Since = {|MT1005:"4.1"|})]
            [CpuMax(1)]
            """.Replace("[CpuMax(1)]", "[{|MT1005:CpuMax(1)|}]", StringComparison.Ordinal)),
        Values("""
            [CpuMax(1)]
            [CpuMax(3, Since = "4.1")]
            [CpuMax(4, Since = "4.2")]
            [CpuMax(5, Since = "5.0")]
            """));

    [Fact]
    public Task The_fix_takes_a_repeated_step_away() => CodeFixTest.VerifyAsync(
        Values("""
            [CpuMax(255, Since = "4.1")]
            [CpuMax(255, Since = {|MT1005:"4.1"|})]
            """),
        Values("""
            [CpuMax(255, Since = "4.1")]
            """));

    [Fact]
    public Task The_fix_lets_a_flip_stay() => CodeFixTest.VerifyAsync(
        Timeline.With("""
            [RequiresMemdev(Since = "4.2")]
            [RequiresMemdev(false, Since = {|MT1005:"5.0"|})]
            """),
        Timeline.With("""[RequiresMemdev(Since = "4.2")]"""));

    private static string Values(string steps, string family = """[MachineType<QemuMachine>("pseries")]""") => Timeline.With() + CpuMax + $$"""


        {{family}}
        {{steps}}
        public sealed partial class Pseries;
        """;

    private static DiagnosticResult Error(string message) => DiagnosticResult.CompilerError("MT1005").WithLocation(0).WithLocation(1).WithMessage(message);
}
