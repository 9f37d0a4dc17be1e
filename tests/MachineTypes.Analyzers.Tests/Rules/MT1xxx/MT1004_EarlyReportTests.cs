using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.EarlyReportAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.EarlyReportAnalyzer, MachineTypes.CodeFixes.MT1xxx.EarlyReportFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1004_EarlyReportTests
{
    private const string Additive = """[MachineProperty("requires-memdev", IntroducedIn = "4.2", Additive = true)]""";

    public static string Sample => Timeline.With("""[RequiresMemdev(Since = "4.1")]""", deprecation: "", property: Additive);

    [Theory]
    [InlineData("4.0")]
    [InlineData("4.1")]
    public Task A_flag_on_a_machine_type_older_than_itself_is_reported(string since) => AnalyzerTest.VerifyAsync(
        Timeline.With($$"""[RequiresMemdev(Since = {|#0:"{{since}}"|})]""", deprecation: "", property: Additive),
        DiagnosticResult.CompilerError("MT1004").WithLocation(0).WithMessage(
            $"'requires-memdev' reports true on pc-i440fx-{since}, but was introduced in QEMU 4.2: no machine type older than that may report a new value"));

    [Theory]
    [InlineData("4.2")]
    [InlineData("5.0")]
    public Task From_its_introduction_on_it_may(string since) => AnalyzerTest.VerifyAsync(
        Timeline.With($$"""[RequiresMemdev(Since = "{{since}}")]""", deprecation: "", property: Additive));

    [Theory]
    [InlineData("[RequiresMemdev]")]
    [InlineData("""[RequiresMemdev(false, Since = "4.0")]""")]
    [InlineData("""[RequiresMemdev(Since = "4.7")]""")]
    [InlineData("""[RequiresMemdev(Since = "4.0", Train = typeof(int))]""")]
    public Task What_was_always_so_is_no_new_value(string step) => AnalyzerTest.VerifyAsync(
        Timeline.With(step, deprecation: "", property: Additive));

    [Fact]
    public Task A_family_that_begins_later_reports_nothing_earlier() => AnalyzerTest.VerifyAsync(Timeline.With(
        """[RequiresMemdev(Since = "4.1")]""",
        deprecation: "",
        property: Additive,
        family: """[MachineType<QemuMachine>("pc-i440fx", From = "4.2")]"""));

    [Fact]
    public Task A_value_was_there_before_anyone_reported_it() => AnalyzerTest.VerifyAsync(Timeline.With() + """

        [MachineProperty("default-cpu-type", IntroducedIn = "4.2")]
        public sealed class DefaultCpuTypeAttribute(string value) : MachineValueAttribute<string>(value);

        [MachineType<QemuMachine>("pseries")]
        [DefaultCpuType("power8")]
        [DefaultCpuType("power9", Since = "4.1")]
        public sealed class Pseries;
        """);

    [Fact]
    public Task A_value_that_takes_something_away_must_be_reported_first() => AnalyzerTest.VerifyAsync(Timeline.With() + """

        [MachineProperty("cpu-max", IntroducedIn = "4.2")]
        [Deprecates("more vCPUs", AnnouncedIn = "4.2")]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

        [MachineType<QemuMachine>("pseries")]
        [CpuMax(512)]
        [CpuMax(255, Since = {|MT1004:"4.1"|})]
        public sealed class Pseries;
        """);

    [Fact]
    public Task The_fix_moves_the_step_to_the_introduction() => CodeFixTest.VerifyAsync(
        Timeline.With("""[RequiresMemdev(Since = {|MT1004:"4.0"|})]""", deprecation: "", property: Additive),
        Timeline.With("""[RequiresMemdev(Since = "4.2")]""", deprecation: "", property: Additive));

    [Fact]
    public Task The_fix_fixes_all_of_a_document() => CodeFixTest.VerifyAsync(
        Timeline.With("""[RequiresMemdev(Since = {|MT1004:"4.0"|})]""", deprecation: "", property: Additive) + Other("""{|MT1004:"4.1"|}"""),
        Timeline.With("""[RequiresMemdev(Since = "4.2")]""", deprecation: "", property: Additive) + Other("\"4.2\""));

    private static string Other(string since) => $$"""

        [MachineType<QemuMachine>("pc-q35"), RequiresMemdev(Since = {{since}})]
        public sealed class PcQ35;
        """;
}
