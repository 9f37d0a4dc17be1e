using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.RepeatedEntryAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.RepeatedEntryAnalyzer, MachineTypes.CodeFixes.MT1xxx.RepeatedEntryFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1008_RepeatedEntryTests
{
    public static string Sample => Timeline.With(scope: """
        [Compat("mch", "smm", "off", UpTo = "4.1")]
        [Compat("mch", "smm", "off", UpTo = "4.1")]
        """);

    [Fact]
    public Task A_repeated_entry_is_reported_with_the_first() => Says(
        """
        [{|#1:Compat("usb-kbd", "serial", "42", UpTo = "4.1")|}]
        [Compat("usb-mouse", "serial", "42", UpTo = "4.1")]
        [{|#0:Compat("usb-kbd", "serial", "42", UpTo = "4.1")|}]
        """,
        "'usb-kbd.serial' is set twice for machine types up to 4.1 in Hw: to '42' both times");

    [Fact]
    public Task A_contradiction_is_reported_at_the_later_value() => Says(
        """
        [{|#1:Compat("mch", "smm", "off")|}]
        [Compat("mch", "smm", {|#0:"on"|})]
        """,
        "'mch.smm' is set twice as a board default in Hw: to 'off' first and to 'on' here, a contradiction: keep the right one, or give the other one RemovedIn and a Reason if it was corrected late");

    [Theory]
    [InlineData("Boolean", "off", "n", "boolean")]
    [InlineData("Integer", "16", "0x10", "integer")]
    public Task Equal_as_typed_values_is_a_repeat(string type, string first, string second, string kind) => Says(
        $$"""
        [DriverProperty("tpm-crb", "ppi", DriverValue.{{type}})]
        [{|#1:Compat("tpm-crb", "ppi", "{{first}}", UpTo = "4.1")|}]
        [{|#0:Compat("tpm-crb", "ppi", "{{second}}", UpTo = "4.1")|}]
        """,
        $"'tpm-crb.ppi' is set twice for machine types up to 4.1 in Hw: to '{first}' first and to '{second}' here, which is the same {kind}");

    [Fact]
    public Task Without_a_type_text_is_text() => Says(
        """
        [DriverProperty("tpm-tis", "ppi", DriverValue.Boolean), DriverProperty("tpm-crb", "other", DriverValue.Boolean)]
        [{|#1:Compat("tpm-crb", "ppi", "off", UpTo = "4.1")|}]
        [Compat("tpm-crb", "ppi", {|#0:"false"|}, UpTo = "4.1")]
        """,
        "'tpm-crb.ppi' is set twice for machine types up to 4.1 in Hw: to 'off' first and to 'false' here, a contradiction: keep the right one, or give the other one RemovedIn and a Reason if it was corrected late");

    [Theory]
    [InlineData("""[Compat("mch", "smm", "off", UpTo = "4.1")]""", """[Compat("mch", "smm", "off", UpTo = "4.2")]""")]
    [InlineData("""[Compat("mch", "smm", "off", UpTo = "4.1")]""", """[Compat("mch", "smm", "off")]""")]
    [InlineData("""[Compat("mch", "smm", "off", UpTo = "4.1")]""", """[Compat("mch", "smn", "off", UpTo = "4.1")]""")]
    [InlineData("""[Compat("mch", "smm", "off", UpTo = "4.1")]""", """[Compat("mcH", "smm", "off", UpTo = "4.1")]""")]
    [InlineData("""[Compat("a.b", "c", "off", UpTo = "4.1")]""", """[Compat("a", "b.c", "off", UpTo = "4.1")]""")]
    public Task Another_release_or_property_is_no_repeat(string first, string second) => AnalyzerTest.VerifyAsync(Timeline.With(scope: first + second));

    [Theory]
    [InlineData("""RemovedIn = "4.1", Reason = "meant usb-tablet" """, false)]
    [InlineData("""RemovedIn = "4.1", Reason = " " """, true)]
    [InlineData("""RemovedIn = "4.1" """, true)]
    [InlineData("""AddedIn = "4.1", Reason = "forgotten" """, true)]
    public Task One_that_was_removed_for_a_reason_is_acknowledged(string correction, bool speaks)
    {
        var first = $$"""[Compat("usb-kbd", "serial", "42", UpTo = "4.0", {{correction}})]""";
        const string Second = """Compat("usb-kbd", "serial", "42", UpTo = "4.0")""";
        return AnalyzerTest.VerifyAsync(Timeline.With(scope: first + (speaks ? $"[{{|MT1008:{Second}|}}]" : $"[{Second}]")));
    }

    [Fact]
    public Task Entries_that_are_read_on_different_trains_never_meet() => AnalyzerTest.VerifyAsync(Timeline.With(scope: """
        [Compat("mch", "smm", "off", UpTo = "4.1", Train = typeof(QemuRelease))]
        [Compat("mch", "smm", "on", UpTo = "4.1", Train = typeof(OtherRelease))]
        """) + OtherTrain);

    [Fact]
    public Task An_entry_without_a_train_meets_both() => AnalyzerTest.VerifyAsync(Timeline.With(scope: """
        [Compat("mch", "smm", "off", UpTo = "4.1")]
        [Compat("mch", "smm", {|MT1008:"on"|}, UpTo = "4.1", Train = typeof(OtherRelease))]
        """) + OtherTrain);

    [Fact]
    public Task A_release_that_does_not_exist_is_another_rules() => AnalyzerTest.VerifyAsync(Timeline.With(scope: """
        [Compat("mch", "smm", "off", UpTo = "4.")]
        [Compat("mch", "smm", "on", UpTo = "4.")]
        """));

    [Fact]
    public Task Entries_in_the_parts_of_a_scope_are_one_list() => Parts("Hw", """
        [{|MT1008:Compat("mch", "smm", "off", UpTo = "4.1")|}]
        public abstract partial class Hw;
        """);

    [Fact]
    public Task Entries_of_two_scopes_are_two_lists() => Parts("Hw", """
        [Compat("mch", "smm", "on", UpTo = "4.1")]
        public abstract class Q35 : Hw;

        [MachineType<QemuMachine>("pc-q35")]
        public sealed partial class PcQ35 : Q35;
        """);

    [Fact]
    public Task The_type_of_a_value_may_be_on_a_base_class_in_another_assembly()
    {
        var test = new AnalyzerTest
        {
            TestCode = Timeline.With(scope: """
                [Compat("tpm-crb", "ppi", "off", UpTo = "4.1")]
                [{|MT1008:Compat("tpm-crb", "ppi", "no", UpTo = "4.1")|}]
                """).Replace("public abstract class Hw;", "public abstract class Hw : Board;", StringComparison.Ordinal)
                .Replace("MachineType<QemuMachine>(\"pc-i440fx\", From = \"4.0\", Alias = \"pc\")", "{|MT1008:MachineType<QemuMachine>(\"pc-i440fx\", From = \"4.0\", Alias = \"pc\")|}", StringComparison.Ordinal),
        };
        test.TestState.AdditionalReferences.Add(GeneratorHost.Default.Compile(new SourceFile("Board.cs", """
            using MachineTypes;

            [DriverProperty("tpm-crb", "ppi", DriverValue.Boolean)]
            [Compat("mch", "smm", "off")]
            [Compat("mch", "smm", "on")] // reported at the family
            public abstract class Board;
            """)).ToMetadataReference());
        return test.RunAsync();
    }

    [Fact]
    public Task The_fix_removes_what_is_repeated() => CodeFixTest.VerifyAsync(
        Timeline.With(scope: """
            [DriverProperty("tpm-crb", "ppi", DriverValue.Boolean)]
            [Compat("tpm-crb", "ppi", "off", UpTo = "4.1")]
            [{|MT1008:Compat("tpm-crb", "ppi", "no", UpTo = "4.1")|}] // the same
            [{|MT1008:Compat("tpm-crb", "ppi", "off", UpTo = "4.1")|}, Compat("mch", "smm", "off", UpTo = "4.1")]
            """),
        Timeline.With(scope: """
            [DriverProperty("tpm-crb", "ppi", DriverValue.Boolean)]
            [Compat("tpm-crb", "ppi", "off", UpTo = "4.1")]
            [Compat("mch", "smm", "off", UpTo = "4.1")]
            """));

    [Theory]
    [InlineData("""[Compat("d", "p", "1")][Compat("d", "p", {|MT1008:"2"|})]""")] // nobody knows which is right
    [InlineData("""[Compat("d", "p", "1")][Compat("d", "p", {|MT1008:"2"|})][{|MT1008:Compat("d", "p", "1")|}]""")] // the last one wins
    [InlineData("""[Compat("d", "p", "1")][Compat("parent", "p", "2")][{|MT1008:Compat("d", "p", "1")|}]""")] // sets back what the parent type may have set
    [InlineData("""[Compat("d", "p", "1", AddedIn = "4.1")][{|MT1008:Compat("d", "p", "1")|}]""")] // only the second is in the binaries of 4.0
    public Task There_is_no_fix_where_the_later_entry_counts(string scope) => CodeFixTest.VerifyAsync(Timeline.With(scope: scope), Timeline.With(scope: scope));

    private const string OtherTrain = """


        [ReleaseTrain("Other")]
        [Release("4.1", "2020-01-01")]
        public readonly partial struct OtherRelease;

        [MachineCatalog<OtherRelease>]
        public readonly partial struct OtherMachine;

        [MachineType<OtherMachine>("pc-i440fx")]
        public sealed partial class OtherI440Fx : Hw;
        """;

    private static Task Says(string scope, string message) => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: scope),
        DiagnosticResult.CompilerError("MT1008").WithLocation(0).WithLocation(1).WithMessage(message));

    private static Task Parts(string partial, string second) => new AnalyzerTest
    {
        TestState =
        {
            Sources =
            {
                Timeline.With(scope: """[Compat("mch", "smm", "off", UpTo = "4.1")]""")
                    .Replace($"abstract class {partial};", $"abstract partial class {partial};", StringComparison.Ordinal),
                $"using MachineTypes;\n\n{second}",
            },
        },
    }.RunAsync();
}
