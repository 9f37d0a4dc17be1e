using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.CollidingRecordsAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1021_CollidingRecordsTests
{
    // Trains of their own: the sample is also typed beside QEMU's catalogue.
    public static string Sample => Timeline.With().Replace("\"QEMU\"", "\"Demo\"", StringComparison.Ordinal) + "\n[ReleaseTrain(\"demo\")]\n[Release(\"1.0\")]\npublic readonly partial struct Second;";

    [Theory]
    [InlineData("QEMU")]
    [InlineData("qemu")]
    public Task Trains_of_one_name_are_told(string name) => AnalyzerTest.VerifyAsync(
        Timeline.With() + $"\n[ReleaseTrain({{|#0:\"{name}\"|}})]\n[Release(\"1.0\")]\npublic readonly partial struct Second;",
        DiagnosticResult.CompilerError("MT1021").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithLocation(0)
            .WithMessage($"The release train '{name}' has the same name as 'QEMU' of QemuRelease, so their records cannot be told apart; give each product its own name"));

    [Fact]
    public Task A_train_of_another_assembly_is_told_at_the_one_here()
    {
        var test = new AnalyzerTest
        {
            TestCode = "using MachineTypes;\n[ReleaseTrain({|MT1021:\"qemu\"|})]\n[Release(\"1.0\")]\npublic readonly partial struct Second;\n" + Timeline.Machines(step: ""),
        };
        return test.RunWithLibraryAsync(Timeline.Library());
    }

    [Theory]
    [InlineData("QEMU 2")]
    [InlineData("libvirt")]
    public Task Other_names_are_fine(string name) => AnalyzerTest.VerifyAsync(Timeline.With() + $"\n[ReleaseTrain(\"{name}\")]\n[Release(\"1.0\")]\npublic readonly partial struct Second;");
}
