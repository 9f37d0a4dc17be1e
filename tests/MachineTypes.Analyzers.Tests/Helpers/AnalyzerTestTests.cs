using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.Tests.Helpers.TinyAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.Tests.Helpers.TinyAnalyzer, MachineTypes.Analyzers.Tests.Helpers.TinyFix>;

namespace MachineTypes.Analyzers.Tests.Helpers;

public sealed class AnalyzerTestTests
{
    [Fact]
    public Task Squiggles_are_compared() => AnalyzerTest.VerifyAsync("class [|Quiet|]; class LoudHa; class {|TT0001:Still|};");

    [Fact]
    public Task Arguments_are_compared() =>
        AnalyzerTest.VerifyAsync("class {|#0:Quiet|};", new DiagnosticResult(TinyAnalyzer.Rule).WithLocation(0).WithArguments("Quiet"));

    [Fact]
    public Task A_missing_squiggle_fails() => Fails(AnalyzerTest.VerifyAsync("class Quiet;"), "Mismatch between number of diagnostics");

    [Fact]
    public Task A_squiggle_too_much_fails() => Fails(AnalyzerTest.VerifyAsync("class [|LoudHa|];"), "Mismatch between number of diagnostics");

    [Fact]
    public Task Code_that_does_not_compile_fails() => Fails(AnalyzerTest.VerifyAsync("class LoudHa : Nothing;"), "CS0246");

    [Fact]
    public Task The_runtime_and_the_framework_are_referenced() =>
        AnalyzerTest.VerifyAsync("[MachineTypes.Compat(\"mch\", \"smm\", \"off\")] abstract class HwHa { System.DateOnly? Day { get; } }");

    [Fact]
    public Task What_the_generator_makes_can_be_named() => AnalyzerTest.VerifyAsync("""
        using MachineTypes;

        [ReleaseTrain("QEMU")]
        [Release("4.2", "2019-12-12")]
        public readonly partial struct QemuRelease;

        class [|Quiet|]
        {
            QemuRelease Release => QemuRelease.V4_2;
        }
        """);

    [Fact]
    public Task A_fix_is_applied_to_one_and_to_all() => CodeFixTest.VerifyAsync("class [|Quiet|]; class [|Still|];", "class QuietHa; class StillHa;");

    [Fact]
    public Task A_wrong_outcome_of_a_fix_fails() => Fails(CodeFixTest.VerifyAsync("class [|Quiet|];", "class QuietHo;"), "content of '/0/Test0.cs' did not match");

    // What is generated has tests of its own; suppression and generated code are checked in each test of a full run.
    [Fact]
    public void The_librarys_own_checks_are_on()
    {
        var off = TestBehaviors.SkipGeneratedSourcesCheck | (TestRun.IsFull ? TestBehaviors.None : TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck);
        Assert.Equal(off, new AnalyzerTest().TestBehaviors);
        Assert.Equal(off, new CodeFixTest().TestBehaviors);
    }

    private static async Task Fails(Task test, string because) =>
        Assert.Contains(because, (await Assert.ThrowsAnyAsync<Exception>(() => test)).Message, StringComparison.Ordinal);
}
