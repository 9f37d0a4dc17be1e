using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.NoEffectAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.NoEffectAnalyzer, MachineTypes.CodeFixes.MT1xxx.NoEffectFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1010_NoEffectTests
{
    public static string Sample => Timeline.With(scope: """
        [Compat("mch", "smm", "off")]
        [Compat("mch", "smm", "off", UpTo = "4.1")]
        """);

    [Fact]
    public Task An_entry_whose_value_is_in_force_is_reported_with_the_one_that_sets_it() => Says(
        Timeline.With(scope: """
            [{|#0:Compat("mch", "smm", "off", UpTo = "4.1", AddedIn = "5.0", Reason = "found late")|}]
            [{|#1:Compat("mch", "smm", "off", UpTo = "4.2")|}]
            """),
        "'mch.smm' = 'off' changes nothing: Hw already sets it for machine types up to 4.2");

    [Fact]
    public Task A_board_default_is_in_force_too_and_typed_values_are_values() => Says(
        Timeline.With(scope: """
            [{|#0:Compat("mch", "smm", "no", UpTo = "4.1")|}]
            [DriverProperty("mch", "smm", DriverValue.Boolean)]
            [{|#1:Compat("mch", "smm", "off")|}]
            """),
        "'mch.smm' = 'no' changes nothing: Hw already sets it to 'off', the same value, as a board default");

    [Theory]
    [InlineData("""[Compat("mch", "smm", "off", UpTo = "4.2")][Compat("mch", "smm", "on", UpTo = "4.1")][Compat("mch", "smm", "off", UpTo = "4.0")]""")] // no step down a table is without effect
    [InlineData("""[Compat("mch", "smm", "off", UpTo = "4.2")][Compat("mch", "smm", "off", UpTo = "4.1")]""")] // the binaries of 4.2 have it alone
    [InlineData("""[Compat("mch", "smm", "off")][Compat("mch", "smm", "no", UpTo = "4.1")]""")] // without a type, text is text
    [InlineData("""[Compat("virtio-rng", "page", "off")][Compat("virtio-pci", "page", "on", UpTo = "4.1")][Compat("virtio-rng", "page", "off", UpTo = "4.0")]""")] // virtio-pci may be a parent type
    [InlineData("""[Compat("mch", "smm", "off", UpTo = "4.2", AddedIn = "5.0")][Compat("mch", "smm", "off", UpTo = "4.1")]""")] // before 5.0 it was the only one
    [InlineData("""[Compat("mch", "smm", "off", RemovedIn = "5.0")][Compat("mch", "smm", "off", UpTo = "4.1")]""")] // since 5.0 it is the only one
    [InlineData("""[Compat("mch", "smm", "off", UpTo = "4.0")][Compat("mch", "smm", "off", UpTo = "4.0", RemovedIn = "4.1", Reason = "twice")]""")] // twice in one table, as it was
    [InlineData("""[Compat("mch", "smm", "off")][Compat("mch", "smm", "on", UpTo = "4.")][Compat("mch", "smm", "off", UpTo = "4.0")]""")] // half typed
    public Task An_entry_with_an_effect_may_repeat_its_key(string scope) => AnalyzerTest.VerifyAsync(Timeline.With(scope: scope));

    [Theory]
    [InlineData("""[Compat("mch", "smm", "off", UpTo = "4.2", AddedIn = "4.2")][{|MT1010:Compat("mch", "smm", "off", UpTo = "4.1", AddedIn = "5.0")|}]""")]
    [InlineData("""[Compat("mch", "smm", "off", RemovedIn = "5.0")][{|MT1010:Compat("mch", "smm", "off", UpTo = "4.1", RemovedIn = "5.0")|}]""")]
    [InlineData("""[Compat("mch", "smm", "off", RemovedIn = "5.0")][Compat("mch", "smm", "off", UpTo = "4.2")][{|MT1010:Compat("mch", "smm", "off", UpTo = "4.1")|}]""")]
    [InlineData("""[Compat("virtio-rng", "page", "off")][Compat("virtio-pci", "page", "off", UpTo = "4.1")][{|MT1010:Compat("virtio-rng", "page", "off", UpTo = "4.0")|}]""")]
    [InlineData("""[Compat("virtio-pci", "page", "on")][Compat("virtio-rng", "page", "off")][{|MT1010:Compat("virtio-rng", "page", "off", UpTo = "4.0")|}]""")]
    public Task In_all_binaries_that_have_it_the_value_is_in_force(string scope) => AnalyzerTest.VerifyAsync(Timeline.With(scope: scope));

    [Theory]
    [InlineData("""[Compat("mch", "smm", "off")]""", true)]
    [InlineData("", false)]
    public Task Every_family_that_it_reaches_must_have_the_value(string other, bool speaks) => AnalyzerTest.VerifyAsync(
        Timeline.With(
            step: """[Compat("mch", "smm", "off")]""",
            scope: """[Compat("mch", "smm", "off", UpTo = "4.1")]""")
        .Replace("public sealed partial class PcI440Fx : Hw;", "public sealed partial class PcI440Fx : Hw;\n" + Q35(other), StringComparison.Ordinal)
        .Replace("""[Compat("mch", "smm", "off", UpTo = "4.1")]""", speaks ? """[{|MT1010:Compat("mch", "smm", "off", UpTo = "4.1")|}]""" : """[Compat("mch", "smm", "off", UpTo = "4.1")]""", StringComparison.Ordinal));

    [Fact]
    public Task Scopes_may_be_in_other_files_and_assemblies()
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Timeline.With().Replace("public abstract class Hw;", "public abstract partial class Hw : Board;", StringComparison.Ordinal),
                    """
                    using MachineTypes;

                    [{|MT1010:Compat("mch", "smm", "off", UpTo = "4.1")|}]
                    public abstract partial class Hw;
                    """,
                },
            },
        };
        test.TestState.AdditionalReferences.Add(GeneratorHost.Default.Compile(new SourceFile("Board.cs", """
            using MachineTypes;

            [Compat("mch", "smm", "off")]
            [Compat("mch", "smm", "off", UpTo = "4.0")]
            public abstract class Board;
            """)).ToMetadataReference());
        return test.RunAsync();
    }

    [Fact]
    public Task A_step_to_the_value_before_it_is_reported() => Says(
        WithCpus("""[{|#1:CpuMax(255)|}][{|#0:CpuMax(255, Since = "4.1")|}][CpuMax(288, Since = "4.2")]"""),
        "'cpu-max' = 255 since 4.1 changes nothing: the step without Since already reports it");

    [Theory]
    [InlineData("""[CpuMax(1)][CpuMax(255, Since = "4.1")][{|MT1010:CpuMax(255, Since = "4.2")|}]""")]
    [InlineData("""[{|MT1010:CpuMax(64, Since = "4.1")|}]""")] // the default
    [InlineData("""[{|MT1010:RequiresMemdev(false, Since = "4.1")|}]""")] // a flag is false before its first step
    [InlineData("""[CpuMax(1)][CpuMax(2, Since = "4.1", AddedIn = "4.2")][{|MT1010:CpuMax(2, Since = "4.2")|}]""")] // no binary before 4.2 has a machine type of 4.2
    public Task A_step_without_effect_is_reported(string steps) => AnalyzerTest.VerifyAsync(WithCpus(steps));

    [Theory]
    [InlineData("""[CpuMax(64)]""")] // says what always was
    [InlineData("""[CpuMax(1)][CpuMax(2, Since = "4.1")][CpuMax(1, Since = "4.2")]""")]
    [InlineData("""[CpuMax(1)][CpuMax(2, Since = "4.")][CpuMax(1, Since = "4.2")]""")] // half typed
    [InlineData("""[CpuMax(1)][CpuMax(1, Since = "4.1")][CpuMax(1, Since = "4.1")]""", true)] // the second is a repeat, another rule's
    [InlineData("""[CpuMax(1)][CpuMax(2, Since = "4.1", AddedIn = "5.0")][CpuMax(2, Since = "4.2")]""")] // has its effect in the binaries of 4.2
    public Task A_step_with_an_effect_stays(string steps, bool firstIsIdle = false) => AnalyzerTest.VerifyAsync(WithCpus(firstIsIdle
        ? steps.Replace("""[CpuMax(1)][CpuMax(1, Since = "4.1")]""", """[CpuMax(1)][{|MT1010:CpuMax(1, Since = "4.1")|}]""", StringComparison.Ordinal)
        : steps));

    [Fact]
    public Task A_step_that_hides_those_of_a_scope_stays() => AnalyzerTest.VerifyAsync(WithCpus(
        """[CpuMax(64, Since = "4.1")][{|MT1010:CpuMax(64, Since = "4.2")|}]""", scope: "[CpuMax(255)]"));

    [Fact]
    public Task A_machine_type_without_versions_has_no_steps() => AnalyzerTest.VerifyAsync(WithCpus(
        """[CpuMax(64, Since = "4.1")]""").Replace("""[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]""", """[MachineType<QemuMachine>("microvm", Unversioned = true)]""", StringComparison.Ordinal));

    [Fact]
    public Task The_fix_removes_what_has_no_effect() => CodeFixTest.VerifyAsync(
        WithCpus("""
            [CpuMax(255)]
            [{|MT1010:CpuMax(255, Since = "4.1")|}]
            [{|MT1010:CpuMax(255, Since = "4.2")|}]
            """, scope: """
            [Compat("mch", "smm", "off")]
            [{|MT1010:Compat("mch", "smm", "off", UpTo = "4.1")|}, {|MT1010:Compat("mch", "smm", "off", UpTo = "4.0")|}, Compat("q35", "smm", "off")]
            """),
        WithCpus("[CpuMax(255)]", scope: """
            [Compat("mch", "smm", "off")]
            [Compat("q35", "smm", "off")]
            """));

    private static string WithCpus(string steps, string scope = "") => Timeline.With(steps, scope: scope) + """


        [MachineProperty("cpu-max", Default = 64)]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);
        """;

    private static string Q35(string attribute) => $$"""

        [MachineType<QemuMachine>("pc-q35")]
        {{attribute}}
        public sealed partial class PcQ35 : Hw;
        """;

    private static Task Says(string code, string message) => AnalyzerTest.VerifyAsync(
        code, new DiagnosticResult("MT1010", DiagnosticSeverity.Info).WithLocation(0).WithLocation(1).WithMessage(message));
}
