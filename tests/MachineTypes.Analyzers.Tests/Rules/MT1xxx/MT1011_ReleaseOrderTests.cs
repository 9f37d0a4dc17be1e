using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.ReleaseOrderAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.ReleaseOrderAnalyzer, MachineTypes.CodeFixes.MT1xxx.ReleaseOrderFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1011_ReleaseOrderTests
{
    /// <summary>A source on which this rule alone speaks.</summary>
    public static string Sample => Train("""
        [Release("4.0", "2019-04-23")]
        [Release("4.2", "2019-12-12")]
        [Release("4.1", "2019-08-15")]
        [Release("5.0", Expected = "2020-04-28")]
        """);

    [Fact]
    public Task Out_of_order_by_numbers() => AnalyzerTest.VerifyAsync(
        Train("""
            [Release("4.0", "2019-04-23")]
            [{|#1:Release("4.2", "2019-12-12")|}]
            [Release({|#0:"4.1"|}, "2019-08-15")]
            """),
        Error("'4.1' is after 4.2; list the releases of QEMU in order, oldest first").WithLocation(1).WithLocation(1));

    [Theory]

    // Numbers, not texts; a shorter version first; letters before the numbers.
    [InlineData("""[Release("2.9")] [Release("2.10")] [Release("2.11")] [Release("3.0")]""")]
    [InlineData("""[Release("4.0")] [Release("4.0.1")] [Release("4.1")]""")]
    [InlineData("""[Release("rhel9.4.0")] [Release("rhel9.6.0")] [Release("rhel10.0.0")]""")]
    [InlineData("""[Release("99999999999999999998.0")] [Release("99999999999999999999.0")]""")]

    // What cannot be compared: names, tags, other letters.
    [InlineData("""[Release("noble-v2")] [Release("jammy-hpb")] [Release("noble")] [Release("bionic")]""")]
    [InlineData("""[Release("rhel9.4.0")] [Release("v1.9.1")] [Release("715")] [Release("rhel9.6.0")] [Release("2009")]""")]
    [InlineData("""[Release("8.0+pve1")] [Release("8.0+pve0")]""")]

    // Days: equal ones, unknown ones, an expectation that was not kept, and one on the day of the newest release.
    [InlineData("""[Release("1.0", "2001-01-01")] [Release("1.1", "2001-01-01")]""")]
    [InlineData("""[Release("1.0")] [Release("1.1", "2001-01-01")] [Release("1.2")] [Release("1.3")]""")]
    [InlineData("""[Release("1.0", "2001-01-01")] [Release("1.1", "2001-06-01", Expected = "2000-12-01")]""")]
    [InlineData("""[Release("1.0", "2001-01-01")] [Release("1.1", Expected = "2001-01-01")] [Release("1.2", Expected = "2001-01-01")]""")]

    // No texts (yet), or none of this train.
    [InlineData("""[Release("1.0", null)] [Release("1.1", Expected = null)]""")]
    public Task In_order(string releases) => AnalyzerTest.VerifyAsync(Train(releases));

    [Theory]
    [InlineData("""[Release("2.10")] [Release({|MT1011:"2.9"|})]""")]
    [InlineData("""[Release("4.0.1")] [Release({|MT1011:"4.0"|})]""")]
    [InlineData("""[Release("rhel9.6.0")] [Release("noble")] [Release({|MT1011:"rhel9.4.0"|})]""")]
    [InlineData("""[Release({|MT1011:"50"|})] [Release("4")] [Release("5")] [Release("6")]""")]
    public Task The_fewest_that_are_out_of_order_are_reported(string releases) => AnalyzerTest.VerifyAsync(Train(releases));

    [Theory]
    [InlineData("2019-4-23")]
    [InlineData("2019-02-29")]
    [InlineData("23.04.2019")]
    [InlineData("2019-04-23 ")]
    [InlineData("")]
    public Task A_day_is_written_in_one_way(string day) => AnalyzerTest.VerifyAsync(
        Train($$"""
            [Release("4.0", {|#0:"{{day}}"|})]
            [Release("4.1", Expected = {|#1:"{{day}}"|})]
            """),
        Error($"'{day}' is not a valid date; use yyyy-MM-dd, such as 2019-04-23"),
        Error($"'{day}' is not a valid date; use yyyy-MM-dd, such as 2019-04-23", 1));

    [Fact]
    public Task A_day_before_that_of_an_earlier_release() => AnalyzerTest.VerifyAsync(
        Train("""
            [{|#1:Release("4.0", "2019-04-23")|}]
            [Release("4.1", {|#0:"2018-08-15"|})]
            [Release("4.2", "2019-12-12")]
            """),
        Error("'2018-08-15' is the date of 4.1, which is after 4.0 of 2019-04-23; list releases in order, oldest first").WithLocation(1));

    [Fact]
    public Task A_day_after_those_of_all_later_releases_is_the_wrong_one() => AnalyzerTest.VerifyAsync(
        Train("""
            [Release("4.0", {|#0:"2091-04-23"|})]
            [Release("4.1", "2019-08-15")]
            [{|#1:Release("4.2", "2019-12-12")|}]
            """),
        Error("'2091-04-23' is the date of 4.0, which is before 4.2 of 2019-12-12; list releases in order, oldest first").WithLocation(1));

    [Fact]
    public Task Expected_before_the_newest_release_or_backwards() => AnalyzerTest.VerifyAsync(
        Train("""
            [{|#1:Release("4.2", "2019-12-12")|}]
            [Release("5.0", Expected = {|#0:"2019-04-28"|})]
            [{|#3:Release("5.1", Expected = "2020-08-11")|}]
            [Release("5.2", Expected = {|#2:"2020-08-10"|})]
            """),
        Error("'2019-04-28' is expected of 5.0, but 4.2, which is before it, was released on 2019-12-12").WithLocation(1),
        Error("'2020-08-10' is the expected date of 5.2, which is after 5.1 of 2020-08-11; list releases in order, oldest first", 2).WithLocation(3));

    [Fact]
    public Task A_release_that_is_repeated() => AnalyzerTest.VerifyAsync(
        Train("""
            [{|#1:Release("4.0", "2019-04-23")|}]
            [Release({|#0:"4.0"|}, "2019-04-24")]
            """),
        Error("'4.0' is declared twice in QEMU, with different dates; remove one of the two").WithLocation(1));

    [Fact]
    public Task Parts_of_a_train_in_two_files()
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Train("""[Release("4.1", "2019-08-15")] [Release("4.2", "2019-12-12")]"""),
                    """
                    using MachineTypes;

                    [Release({|MT1011:"4.1"|}, "2019-08-15")]
                    [Release("5.0", {|MT1011:"2018-04-28"|})]
                    partial struct QemuRelease;
                    """,
                },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task A_train_of_another_project_is_reported_there()
    {
        var test = new AnalyzerTest { TestCode = "using MachineTypes;\n[MachineCatalog<QemuRelease>]\npublic readonly partial struct QemuMachine;" };
        test.TestState.AdditionalReferences.Add(OtherAssembly.With(Sample));
        return test.RunAsync();
    }

    [Fact]
    public Task The_fix_moves_a_release_and_removes_a_repetition() => CodeFixTest.VerifyAsync(
        Train("""
            [Release("4.0", "2019-04-23")]
            [Release("4.2", "2019-12-12")]
            [Release({|MT1011:"4.0"|}, "2019-04-23")]
            [Release({|MT1011:"4.1"|}, "2019-08-15")]
            [Release("5.0")]
            """),
        Train("""
            [Release("4.0", "2019-04-23")]
            [Release("4.1", "2019-08-15")]
            [Release("4.2", "2019-12-12")]
            [Release("5.0")]
            """));

    [Fact]
    public Task The_fix_turns_a_train_round_that_is_newest_first() => CodeFixTest.VerifyAsync(
        Train("""
            [Release("5.0", "2020-04-28")]
            [Release({|MT1011:"4.2"|}, "2019-12-12")]
            [Release({|MT1011:"4.1"|}, "2019-08-15")]
            [Release({|MT1011:"4.0"|}, "2019-04-23")]
            """),
        Train("""
            [Release("4.0", "2019-04-23")]
            [Release("4.1", "2019-08-15")]
            [Release("4.2", "2019-12-12")]
            [Release("5.0", "2020-04-28")]
            """));

    // A day that disagrees with the number, no place to move to, and a move that would change what is in development: there is no one right answer.
    [Theory]
    [InlineData("""[Release("4.0", "2019-04-23")] [Release("4.2", "2019-12-12")] [Release({|MT1011:"4.1"|}, "2020-01-15")]""")]
    [InlineData("""[Release({|MT1011:"5.0"|}, "2018-01-01")] [Release("4.0", "2019-04-23")] [Release("4.1", "2019-08-15")]""")]
    [InlineData("""[Release("5.0", "2020-04-28")] [Release({|MT1011:"4.2"|})]""")]
    [InlineData("""[Release("4.0", "2019-04-23")] [Release({|MT1011:"4.0"|})]""")]
    public Task No_fix_where_days_and_numbers_disagree(string releases) => CodeFixTest.VerifyAsync(Train(releases), Train(releases));

    private static string Train(string releases) => $"""
        using MachineTypes;

        [ReleaseTrain("QEMU")]
        {releases}
        public readonly partial struct QemuRelease;
        """;

    private static DiagnosticResult Error(string message, int place = 0) => DiagnosticResult.CompilerError("MT1011").WithLocation(place).WithMessage(message);
}
