using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Analyzers.Tests.Rules;

public sealed class MT2003_UnrecordedReleaseTests
{
    public static string Sample => Recorded.Timeline();

    public static SourceFile[] SampleBaseline => [Recorded.V4_0, Recorded.V4_1];

    [Fact]
    public Task A_release_without_a_file_is_told() => Verify(
        SampleBaseline,
        DiagnosticResult.CompilerWarning("MT2003").WithLocation(0).WithMessage("VMM 4.2 is released, but there is no vmm-4.2.machinetypes: what it promised is not guarded"));

    [Fact]
    public Task A_file_that_nobody_closed_is_told() => Verify(
        [.. SampleBaseline, new(Recorded.V4_2.Path, "machinetypes-baseline 1\nQemuMachine pc-i440fx machine 4.2\n")],
        DiagnosticResult.CompilerWarning("MT2003").WithLocation(0).WithMessage("VMM 4.2 is released, but vmm-4.2.machinetypes does not say that it is released: what it promised is not guarded")
            .WithSpan(Recorded.V4_2.Path, 1, 1, 1, 24));

    [Fact]
    public Task A_project_without_a_record_did_not_ask_for_one() => Verify([]);

    [Fact]
    public Task What_is_recorded_is_right() => Verify(Recorded.With());

    // What came before the first file was before the project kept a record.
    [Fact]
    public Task A_record_may_begin_late() => Verify([Recorded.V4_2]);

    private static Task Verify(IEnumerable<SourceFile> files, params DiagnosticResult[] expected) => Recorded.Test<UnrecordedReleaseAnalyzer>(
        expected.Length == 0 ? Sample : Sample.Replace("[Release(\"4.2\"", "[Release({|#0:\"4.2\"|}", StringComparison.Ordinal), files, expected).RunAsync();
}
