using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.UnannouncedFlipAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1002_UnannouncedFlipTests
{
    public static string Sample => Timeline.With(deprecation: "");

    [Fact]
    public Task An_announced_flip_is_right() => AnalyzerTest.VerifyAsync(Timeline.With());

    [Theory]
    [InlineData("")]
    [InlineData("""[Deprecates("-numa node,mem=")]""")]
    public Task A_flip_without_an_announcement_is_reported(string deprecation) => AnalyzerTest.VerifyAsync(
        Timeline.With("""[RequiresMemdev(Since = {|#0:"5.0"|})]""", deprecation),
        DiagnosticResult.CompilerError("MT1002").WithLocation(0).WithMessage(
            "'requires-memdev' flips to true on pc-i440fx-5.0, but no deprecation was announced for it: add [Deprecates(..., AnnouncedIn = ...)] to the property, or declare it Additive if consumers only gain"));

    [Fact]
    public Task A_flag_that_only_gives_may_flip() => AnalyzerTest.VerifyAsync(
        Timeline.With(deprecation: "", property: """[MachineProperty("requires-memdev", Additive = true)]"""));

    [Fact]
    public Task What_was_always_reported_is_no_flip() => AnalyzerTest.VerifyAsync(Timeline.With("[RequiresMemdev]", deprecation: ""));

    [Theory]
    [InlineData("""[RequiresMemdev(false, Since = "4.1")]""")]
    [InlineData("")]
    public Task What_changes_no_value_is_no_flip(string step) => AnalyzerTest.VerifyAsync(Timeline.With(step, deprecation: ""));

    [Fact]
    public Task A_machine_type_without_versions_promises_nothing() => AnalyzerTest.VerifyAsync(
        Timeline.With(deprecation: "", family: """[MachineType<QemuMachine>("microvm", Unversioned = true)]"""));

    [Fact]
    public Task A_value_steps_freely() => AnalyzerTest.VerifyAsync(Timeline.With("""[CpuMax(255), CpuMax(288, Since = "4.2")]""") + """

        [MachineProperty("cpu-max")]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);
        """);

    [Fact]
    public Task A_value_of_type_bool_is_a_flag() => AnalyzerTest.VerifyAsync(Product.With("""
        [MachineProperty("hot")] public sealed class HotAttribute(bool value) : MachineValueAttribute<bool>(value);
        [MachineProperty("cold", Additive = true)] public sealed class ColdAttribute(bool value) : MachineValueAttribute<bool>(value);
        [MachineType<M>("pc"), Hot(false), Hot(true, Since = {|MT1002:"4.1"|}), Cold(false), Cold(true, Since = "4.1")] public sealed class Pc;
        """));

    [Fact]
    public Task A_flip_back_is_a_flip() => AnalyzerTest.VerifyAsync(Timeline.With(
        """[RequiresMemdev(Since = {|MT1002:"4.1"|}), RequiresMemdev(false, Since = {|MT1002:"4.2"|})]""", deprecation: ""));

    [Fact]
    public Task A_step_on_a_scope_in_another_file_is_reported_once() => new AnalyzerTest
    {
        TestState =
        {
            Sources =
            {
                Timeline.With(step: "", deprecation: "").Replace("public abstract class Hw;", "public abstract partial class Hw;", StringComparison.Ordinal),
                """
                using MachineTypes;

                [RequiresMemdev(Since = {|MT1002:"4.2"|})]
                public abstract partial class Hw;

                [MachineType<QemuMachine>("pc-q35")]
                public sealed class PcQ35 : Hw;
                """,
            },
        },
    }.RunAsync();

    [Theory]
    [InlineData("", """{|MT1002:"5.0"|}""")]
    [InlineData(Timeline.Announced, "\"5.0\"")]
    public Task The_property_may_come_from_another_assembly(string deprecation, string since) => new AnalyzerTest
    {
        TestCode = "using MachineTypes;\n" + Timeline.Machines($"[RequiresMemdev(Since = {since})]"),
    }.RunWithLibraryAsync(Timeline.Library(deprecation));
}
