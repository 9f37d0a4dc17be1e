using Test = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageTest<MachineTypes.Analyzers.MT3xxx.UnknownTargetAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MT3010_UnknownTargetTests
{
    public static string Sample => Timeline.With() + """


        class Caller { }
        """;

    public static string SampleConfig => "machine_types_target = QEMU 5.O\n";

    [Theory]
    [InlineData("5.0", "it names no release train: did you mean 'QEMU 5.0'?")]
    [InlineData("QEMU 5.O", "QEMU has no release 5.O: did you mean 'QEMU 5.0'?")]
    [InlineData("QEMU 99.0", "QEMU has no release 99.0: its newest is 'QEMU 5.1'")]
    [InlineData("QEMU 5", "QEMU has no release 5: did you mean 'QEMU 5.0'?")]
    [InlineData("QEMU", "QEMU has no release without a version: its newest is 'QEMU 5.1'")]
    [InlineData("QMEU 5.0", "it names none of the release trains QEMU")]
    [InlineData("QEMU five", "QEMU has no release five: its newest is 'QEMU 5.1'")]
    public Task A_target_that_names_nothing_is_reported(string target, string problem) =>
        Test.RunAsync("class {|#0:C|} { }", target, $"'{target}' in MachineTypesTarget does not name a release: {problem}");

    [Theory]
    [InlineData("QEMU 5.0")]
    [InlineData("qemu 5.0")]
    [InlineData("QEMU-5.0")]
    [InlineData("QEMU v5.0")]
    [InlineData("QEMU V5.0")]
    [InlineData("QEMU 5.0.0")]
    [InlineData("qemu-v5.0.0")]
    [InlineData("qemu5.0")]
    [InlineData("QEMU 5.0.2")]
    [InlineData(" QEMU  5.0 ; ")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_form_with_one_meaning_is_accepted(string? target)
    {
        await Test.RunAsync("class C { }", target);
        if (target is { Length: > 0 })
            await UsageTest<MachineTypes.Analyzers.MT3xxx.DeprecatedMachineAnalyzer>.InMethodAsync("""Api.Named({|MT3002:"pc-i440fx-4.0"|});""", target);
    }

    [Theory]
    [InlineData("QEMU 5.0, libvirt 6.4.0", false)]
    [InlineData("libvirt 6.4.0", true)]
    [InlineData("QEMU 5.0, QEMO 5.0", true)]
    [InlineData("QEMU 5.0, 4.2", true)]
    public Task A_train_that_the_project_does_not_see_is_passed_over_beside_one_that_it_sees(string target, bool isReported) =>
        Test.RunAsync(isReported ? "class {|MT3010:C|} { }" : "class C { }", target);

    [Fact]
    public Task It_is_reported_once_for_a_project_and_once_for_a_folder()
    {
        var test = new Test { TestState = { Sources = { ("/A.g.cs", "class G { }"), ("/B.cs", "class {|#0:B|} { }"), ("/C.cs", "class C { }"), ("/sub/D.cs", "class {|#1:D|} { }") } } };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.MachineTypesTarget = 5.0\n"));
        test.TestState.AnalyzerConfigFiles.Add(("/sub/.editorconfig", "[*.cs]\nmachine_types_target = QEMU 5.O\n"));
        var rule = new MachineTypes.Analyzers.MT3xxx.UnknownTargetAnalyzer().SupportedDiagnostics[0];
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult(rule).WithLocation(0).WithArguments("5.0", "MachineTypesTarget", "it names no release train: did you mean 'QEMU 5.0'?"));
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult(rule).WithLocation(1).WithArguments("QEMU 5.O", "machine_types_target", "QEMU has no release 5.O: did you mean 'QEMU 5.0'?"));
        return test.RunAsync();
    }
}
