using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.NeverAppliedEntryAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.NeverAppliedEntryAnalyzer, MachineTypes.CodeFixes.MT1xxx.NeverAppliedEntryFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1009_NeverAppliedEntryTests
{
    private const string From41 = """[MachineType<QemuMachine>("pc-i440fx", From = "4.1")]""";
    private const string Aging = """[ReleaseTrain("QEMU", DeletedAfter = 1, DeletedFrom = "5.0")]"""; // 5.0 has no longer what came with 4.0

    public static string Sample => Timeline.With(scope: """[Compat("mch", "smm", "off", UpTo = "4.0")]""", family: From41);

    [Fact]
    public Task A_table_older_than_the_family_reaches_nothing() => Says(
        """[Compat("mch", "smm", "off", UpTo = {|#0:"4.0"|})]""",
        "'mch.smm' never applies: UpTo reaches machine types of 4.0 and older, and the oldest one of Hw is pc-i440fx-4.1",
        From41);

    [Fact]
    public Task A_table_as_old_as_the_family_reaches_it() => AnalyzerTest.VerifyAsync(Timeline.With(scope: """
        [Compat("mch", "smm", "off", UpTo = "4.1")]
        [Compat("mch", "smm", "off", UpTo = "5.0")]
        [Compat("mch", "smm", "off")]
        """, family: From41));

    [Fact]
    public Task One_family_that_it_reaches_is_enough() => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: """[Compat("mch", "smm", "off", UpTo = "4.0")]""", family: From41) + Q35("""From = "4.0" """));

    [Fact]
    public Task The_oldest_of_several_families_is_named() => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: """[Compat("mch", "smm", "off", UpTo = {|#0:"4.0"|})]""", family: """[MachineType<QemuMachine>("pc-i440fx", From = "4.2")]""")
            + Q35("""From = "4.1" """),
        Warning("'mch.smm' never applies: UpTo reaches machine types of 4.0 and older, and the oldest one of Hw is pc-q35-4.1"));

    [Fact]
    public Task A_bug_fix_machine_type_can_be_the_one_it_reaches() => AnalyzerTest.VerifyAsync(Timeline.With(
        scope: """
        [Compat("mch", "smm", "off", UpTo = "4.0")]
        [Compat("mch", "smm", "off", UpTo = "4.0.1")]
        """,
        family: """[MachineType<QemuMachine>("pc-i440fx", From = "4.1", Extra = ["4.0.1"])]"""));

    [Fact]
    public Task A_family_without_versions_has_board_defaults_alone() => Says(
        """
        [Compat("mch", "smm", "off", UpTo = {|#0:"4.0"|})]
        [Compat("mch", "smm", "off")]
        """,
        "'mch.smm' never applies: UpTo applies to versioned machine types, and 'microvm' has no versions; for a board default, remove UpTo",
        """[MachineType<QemuMachine>("microvm", Unversioned = true)]""");

    [Theory]
    [InlineData("AddedIn = \"4.2\", RemovedIn = {|#0:\"4.2\"|}", "it is added in 4.2 and removed in 4.2, which leaves no release that has it")]
    [InlineData("AddedIn = \"4.2\", RemovedIn = {|#0:\"4.1\"|}", "it is added in 4.2 and removed in 4.1, which leaves no release that has it")]
    [InlineData("RemovedIn = {|#0:\"4.1\"|}", "only the binaries before 4.1 have it, and the machine types that it reaches (pc-i440fx-4.1 to pc-i440fx-5.0) exist from 4.1 on")]
    [InlineData("RemovedIn = {|#0:\"4.0\"|}", "only the binaries before 4.0 have it, and the machine types that it reaches (pc-i440fx-4.1 to pc-i440fx-5.0) exist from 4.1 on")]
    public Task A_window_without_a_machine_type_is_reported(string correction, string why) => Says(
        $$"""[Compat("mch", "smm", "off", {{correction}})]""", $"'mch.smm' never applies: {why}", From41);

    [Theory]
    [InlineData("""UpTo = "4.0", AddedIn = {|#0:"5.0"|}""", "only the binaries of 5.0 and later have it, and the machine types that it reaches (pc-i440fx-4.0) exist from 4.0 on, before 5.0")]
    [InlineData("""UpTo = "4.0", AddedIn = "4.2" """, null)]
    [InlineData("""UpTo = "4.1", AddedIn = "5.0", RemovedIn = {|#0:"5.0"|}""", "it is added in 5.0 and removed in 5.0, which leaves no release that has it")]
    [InlineData("""AddedIn = "5.0" """, null)]
    [InlineData("""UpTo = "4.2", RemovedIn = "4.1" """, null)]
    public Task Deleted_machine_types_count_while_they_lived(string named, string? why)
    {
        var code = Timeline.With(scope: $$"""[Compat("mch", "smm", "off", {{named}})]""", train: Aging);
        return why is null ? AnalyzerTest.VerifyAsync(code) : AnalyzerTest.VerifyAsync(code, Warning($"'mch.smm' never applies: {why}"));
    }

    [Theory]
    [InlineData("""UpTo = "3.9" """)]
    [InlineData("""UpTo = "" """)]
    [InlineData("""UpTo = "4.1", RemovedIn = "3." """)]
    [InlineData("""UpTo = "4.1", AddedIn = "9" """)]
    public Task A_release_that_does_not_exist_is_another_rules(string named) => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: $$"""[Compat("mch", "smm", "off", {{named}})]""", family: From41));

    [Fact]
    public Task A_family_whose_catalogue_is_not_known_may_be_the_one() => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: """[Compat("mch", "smm", "off", UpTo = "4.0")]""", family: From41) + """


        public readonly partial struct Unfinished;

        [MachineType<Unfinished>("pc-q35")]
        public sealed partial class PcQ35 : Hw;
        """);

    [Fact]
    public Task An_entry_for_another_train_is_not_this_familys() => AnalyzerTest.VerifyAsync(Timeline.With(
        scope: """[Compat("mch", "smm", "off", UpTo = "4.0", Train = typeof(string))]""", family: From41));

    [Fact]
    public Task Parts_and_families_in_other_files_count()
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Timeline.With(family: From41).Replace("public abstract class Hw;", "public abstract partial class Hw;", StringComparison.Ordinal),
                    """
                    using MachineTypes;

                    [Compat("mch", "smm", "off", UpTo = {|MT1009:"4.0"|})]
                    public abstract partial class Hw;

                    [Compat("mch", "smm", "off", UpTo = "4.0")]
                    public abstract class Q35 : Hw;
                    """,
                    """
                    using MachineTypes;

                    [MachineType<QemuMachine>("pc-q35", From = "4.1", Extra = ["4.1.1"])]
                    [Compat("mch", "smm", "off", UpTo = {|MT1009:"4.0"|})]
                    public sealed partial class PcQ35 : Hw;
                    """,
                },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task The_fix_removes_the_entry() => CodeFixTest.VerifyAsync(
        Timeline.With(scope: """
            // hw_compat_4_0
            [Compat("mch", "smm", "off", UpTo = {|MT1009:"4.0"|})]
            [Compat("mch", "smm", "off", UpTo = "4.1"), Compat("mch", "smm", "on", UpTo = "4.1", RemovedIn = {|MT1009:"4.0"|})]
            """, family: From41),
        Timeline.With(scope: """
            // hw_compat_4_0
            [Compat("mch", "smm", "off", UpTo = "4.1")]
            """, family: From41));

    private static string Q35(string range) => $$"""


        [MachineType<QemuMachine>("pc-q35", {{range}})]
        public sealed partial class PcQ35 : Hw;
        """;

    private static DiagnosticResult Warning(string message) => DiagnosticResult.CompilerWarning("MT1009").WithLocation(0).WithMessage(message);

    private static Task Says(string scope, string message, string family) => AnalyzerTest.VerifyAsync(Timeline.With(scope: scope, family: family), Warning(message));
}
