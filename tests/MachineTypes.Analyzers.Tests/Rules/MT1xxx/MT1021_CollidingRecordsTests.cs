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
    public Task Trains_with_one_name_are_reported(string name) => AnalyzerTest.VerifyAsync(
        Timeline.With() + $"\n[ReleaseTrain({{|#0:\"{name}\"|}})]\n[Release(\"1.0\")]\npublic readonly partial struct Second;",
        DiagnosticResult.CompilerError("MT1021").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithLocation(0)
            .WithMessage($"The baseline files of release train '{name}' cannot be distinguished from those of 'QEMU' (QemuRelease); rename one of the two"));

    [Fact]
    public Task A_train_of_another_assembly_is_reported_at_the_one_here()
    {
        var test = new AnalyzerTest
        {
            TestCode = "using MachineTypes;\n[ReleaseTrain({|MT1021:\"qemu\"|})]\n[Release(\"1.0\")]\npublic readonly partial struct Second;\n" + Timeline.Machines(step: ""),
        };
        return test.RunWithLibraryAsync(Timeline.Library());
    }

    // Characters that a file name cannot have are replaced, and a dash separates the train from the release.
    [Theory]
    [InlineData("A/B", "1.0", "A_B", "1.0")]
    [InlineData("x", "1-0", "x-1", "0")]
    public Task Trains_whose_files_have_one_name_are_reported(string first, string firstRelease, string second, string secondRelease) => AnalyzerTest.VerifyAsync(
        $"using MachineTypes;\n[ReleaseTrain(\"{first}\")]\n[Release(\"{firstRelease}\")]\npublic readonly partial struct First;\n"
            + $"[ReleaseTrain({{|#0:\"{second}\"|}})]\n[Release(\"{secondRelease}\")]\npublic readonly partial struct Second;",
        DiagnosticResult.CompilerError("MT1021").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithLocation(0)
            .WithMessage($"The baseline files of release train '{second}' cannot be distinguished from those of '{first}' (First); rename one of the two"));

    [Theory]
    [InlineData("x", "1.0", "x-1", "0")]
    [InlineData("x", "1", "x-1", "0")]
    public Task A_name_may_start_with_another(string first, string firstRelease, string second, string secondRelease) => AnalyzerTest.VerifyAsync(
        $"using MachineTypes;\n[ReleaseTrain(\"{first}\")]\n[Release(\"{firstRelease}\")]\npublic readonly partial struct First;\n[ReleaseTrain(\"{second}\")]\n[Release(\"{secondRelease}\")]\npublic readonly partial struct Second;");

    [Theory]
    [InlineData("QEMU 2")]
    [InlineData("libvirt")]
    public Task Other_names_are_fine(string name) => AnalyzerTest.VerifyAsync(Timeline.With() + $"\n[ReleaseTrain(\"{name}\")]\n[Release(\"1.0\")]\npublic readonly partial struct Second;");
}
