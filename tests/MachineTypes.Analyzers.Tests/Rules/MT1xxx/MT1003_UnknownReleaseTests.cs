using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.UnknownReleaseAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.UnknownReleaseAnalyzer, MachineTypes.CodeFixes.MT1xxx.UnknownReleaseFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1003_UnknownReleaseTests
{
    public static string Sample => Timeline.With("""[RequiresMemdev(Since = "5.O")]""");

    [Theory]
    [InlineData("5.O", ": did you mean '5.0'?")]
    [InlineData("4.3", ": did you mean '4.2'?")]
    [InlineData("v4.1", ": did you mean '4.1'?")]
    [InlineData("banana", ", which has 4.0 to 5.0")]
    [InlineData("5.1", ", which ends with 5.0: add 5.1 to the train")]
    [InlineData("40.0", ", which ends with 5.0: add 40.0 to the train")]
    [InlineData("6.0-rc1", ", which ends with 5.0: add 6.0-rc1 to the train")]
    [InlineData("", ", which has 4.0 to 5.0")]
    public Task A_release_that_is_not_on_the_train_is_reported(string since, string advice) => AnalyzerTest.VerifyAsync(
        Timeline.With($$"""[RequiresMemdev(Since = {|#0:"{{since}}"|})]"""),
        DiagnosticResult.CompilerError("MT1003").WithLocation(0).WithMessage($"'{since}' is not a release of QEMU{advice}"));

    [Theory]
    [InlineData("""[RequiresMemdev(Since = "]""")]
    [InlineData("""[RequiresMemdev(Since = "9)]""")]
    [InlineData("""[RequiresMemdev(Since = "9" AddedIn = "5.0")]""")]
    public async Task Half_an_attribute_is_the_compilers_error_alone(string half)
    {
        var test = new AnalyzerTest { TestCode = Timeline.With(half), CompilerDiagnostics = CompilerDiagnostics.None };
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Every_argument_that_names_a_release_is_read() => AnalyzerTest.VerifyAsync(Timeline.With(
        step: """[RequiresMemdev(Since = "5.0", AddedIn = {|MT1003:"9"|}, RemovedIn = {|MT1003:"9"|}, KnownFrom = {|MT1003:"9"|}, KnownUntil = {|MT1003:"9"|})]""",
        scope: """[Compat("mch", "smm", "off", UpTo = {|MT1003:"9"|}, AddedIn = {|MT1003:"9"|}, RemovedIn = {|MT1003:"9"|})]""",
        train: """[ReleaseTrain("QEMU", DeprecatedFrom = {|MT1003:"4.2.9"|}, DeletedFrom = {|MT1003:"3.9"|})]""",
        property: """[MachineProperty("requires-memdev", IntroducedIn = {|MT1003:"9"|})]""",
        deprecation: """[Deprecates("-numa node,mem=", AnnouncedIn = {|MT1003:"9"|})]""",
        family: """[MachineType<QemuMachine>("pc-i440fx", From = {|MT1003:"9"|}, Until = {|MT1003:"9"|}, DeprecatedIn = {|MT1003:"9"|}, RemovedIn = {|MT1003:"9"|}, AddedIn = {|MT1003:"9"|}, TablesKnownFrom = {|MT1003:"9"|})] [LateTable({|MT1003:"9"|}, AddedIn = {|MT1003:"9"|})] [MachineAlias<QemuMachine>("x", For = {|MT1003:"9"|}, AddedIn = {|MT1003:"9"|}, RemovedIn = {|MT1003:"9"|})]"""));

    [Theory]
    [InlineData("""LateTable({0}, AddedIn = "4.2")""", "4.O", "4.0")]
    [InlineData("""LateTable("4.0", AddedIn = {0})""", "4,2", "4.2")]
    [InlineData("""MachineAlias<QemuMachine>("x", For = {0})""", "4,2", "4.2")]
    public Task A_release_of_an_alias_or_a_late_table_is_fixed(string attribute, string wrong, string right) => CodeFixTest.VerifyAsync(
        Timeline.With(family: $"""[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Until = "4.2")] [{attribute.Replace("{0}", $$"""{|MT1003:"{{wrong}}"|}""", StringComparison.Ordinal)}]"""),
        Timeline.With(family: $"""[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Until = "4.2")] [{attribute.Replace("{0}", $"\"{right}\"", StringComparison.Ordinal)}]"""));

    [Fact]
    public Task A_version_of_the_family_is_known_where_it_can_be_meant() => AnalyzerTest.VerifyAsync(Timeline.With(
        family: """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Extra = ["4.0.1"])] [LateTable("4.0.1", AddedIn = "4.2", Reason = "it was forgotten")] [MachineAlias<QemuMachine>("x", For = "4.0.1")]"""));

    // A planned removal would become one in the newest release.
    [Theory]
    [InlineData("DeprecatedIn = \"4.2\", RemovedIn = {|MT1003:\"5.1\"|}")]
    [InlineData("Until = {|MT1003:\"5.2\"|}")]
    public Task A_release_beyond_the_newest_has_no_fix(string lifetime)
    {
        var source = Timeline.With(family: $"[MachineType<QemuMachine>(\"pc-i440fx\", From = \"4.0\", {lifetime})]");
        return CodeFixTest.VerifyAsync(source, source);
    }

    [Fact]
    public Task A_version_of_the_family_is_meant() => AnalyzerTest.VerifyAsync(
        Timeline.With(family: """[MachineType<QemuMachine>("pc-i440fx", From = "4.2"), MachineAlias<QemuMachine>("x", For = {|#0:"4.1.9"|})]"""),
        DiagnosticResult.CompilerError("MT1003").WithLocation(0).WithMessage("'4.1.9' is not a release of QEMU, which has 4.0 to 5.0"));

    [Fact]
    public Task An_adoption_is_read_on_the_consumers_own_train() => AnalyzerTest.VerifyAsync(Timeline.With() + """

        [ReleaseTrain("libvirt")]
        [Release("5.4.0", "2019-06-03")]
        [Adopts<RequiresMemdevAttribute>(Since = {|MT1003:"5.0"|})]
        [Adopts<RequiresMemdevAttribute>(Since = "5.4.0")]
        public readonly partial struct LibvirtRelease;
        """);

    [Fact]
    public Task A_familys_bug_fix_version_is_legal_there() => AnalyzerTest.VerifyAsync(Timeline.With(
        family: """[MachineType<QemuMachine>("pc-q35", Extra = ["4.0.1"])]""",
        step: """
        [Compat("mch", "smm", "off", UpTo = "4.0.1")]
        [Compat("mch", "smm", "on", UpTo = {|MT1003:"4.0.2"|})]
        """));

    [Fact]
    public Task An_age_rule_may_begin_after_the_newest_release() => AnalyzerTest.VerifyAsync(
        Timeline.With(train: """[ReleaseTrain("QEMU", DeletedAfter = 6, DeletedFrom = "5.1")]"""));

    [Fact]
    public Task What_no_family_reaches_is_on_no_train() => AnalyzerTest.VerifyAsync(Timeline.With() + """

        [Compat("mch", "smm", "off", UpTo = "banana")]
        public abstract class Nobodys;
        """);

    [Fact]
    public Task The_train_may_come_from_another_assembly() => new AnalyzerTest
    {
        TestCode = "using MachineTypes;\n" + Timeline.Machines("""[RequiresMemdev(Since = {|MT1003:"5.1"|})]"""),
    }.RunWithLibraryAsync(Timeline.Library());

    [Fact]
    public Task What_is_in_another_assembly_is_reported_nowhere() => new AnalyzerTest
    {
        TestCode = "using MachineTypes;\n" + Timeline.Machines(),
    }.RunWithLibraryAsync(Timeline.Library(property: """[MachineProperty("requires-memdev", IntroducedIn = "9.9")]"""));

    [Theory]
    [InlineData("\"1.0\"")]
    [InlineData("\"4.2\"")]
    [InlineData("\"2.0\"")]
    [InlineData("""{|MT1003:"2.0"|}, Train = typeof(OwnRelease)""")]
    public Task On_two_trains_one_has_to_be_declared_before_a_name_is_judged(string upTo) => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: $"[Compat(\"mch\", \"smm\", \"off\", UpTo = {upTo})]") + """

            [ReleaseTrain("Own")]
            [Release("1.0", "2019-06-03")]
            [Release("1.1")]
            public readonly partial struct OwnRelease;

            [MachineCatalog<OwnRelease>]
            public readonly partial struct OwnMachine;

            [MachineType<OwnMachine>("own")]
            public sealed class Own : Hw;
            """);

    [Fact]
    public Task The_fix_writes_what_was_meant() => CodeFixTest.VerifyAsync(
        Timeline.With("""[RequiresMemdev(Since = {|MT1003:"5.O"|})]""", scope: """[Compat("mch", "smm", "off", UpTo = {|MT1003:"4.3"|})]"""),
        Timeline.With("""[RequiresMemdev(Since = "5.0")]""", scope: """[Compat("mch", "smm", "off", UpTo = "4.2")]"""));
}
