using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Analyzers.Tests.Rules.MT2xxx;

public sealed class MT2004_UnreadBaselineTests
{
    public static string Sample => Recorded.Timeline();

    public static SourceFile[] SampleBaseline => Recorded.With("QemuMachine pc-i440fx machines 4.2");

    [Fact]
    public Task A_bad_line_is_reported_on_its_release() => Verify(SampleBaseline, "4.2", 4, "vmm-4.2.machinetypes(4,23): ");

    [Fact]
    public Task Conflict_markers_are_reported_once() =>
        Verify(Recorded.With("<<<<<<< ours", "QemuMachine pc-i440fx alias x = newest", "=======", ">>>>>>> theirs"), "4.2", 4, "vmm-4.2.machinetypes(4,1): ");

    [Fact]
    public Task A_file_that_is_missing_between_two_is_reported() => Verify([Recorded.V4_0, Recorded.V4_2], "4.1", 0, "vmm-4.1.machinetypes(1,1): the file is missing");

    [Theory]
    [InlineData("QemuMachine pc-i440fx compat a b upto 9.9 = \"1\"")]
    [InlineData("QemuMachine pc-i440fx property p since 9.9 = \"1\"")]
    public Task A_fact_of_a_release_that_is_not_there_is_reported(string fact) => Verify(Recorded.With(fact), "4.2", 4, "vmm-4.2.machinetypes(4,1): VMM has no release '9.9', so the line is not checked");

    [Fact]
    public Task A_newer_format_is_reported() => Verify([Recorded.V4_0, Recorded.V4_1, new(Recorded.V4_2.Path, "machinetypes-baseline 7\nanything\n")], "4.2", 1, "vmm-4.2.machinetypes(1,");

    [Fact]
    public async Task What_can_be_read_reports_nothing() => Assert.Empty(await Run(Recorded.With()));

    private static async Task Verify(IEnumerable<SourceFile> files, string release, int line, string message)
    {
        var diagnostic = Assert.Single(await Run(files));
        Assert.Equal($"\"{release}\"", (await diagnostic.Location.SourceTree!.GetTextAsync()).ToString(diagnostic.Location.SourceSpan));
        Assert.StartsWith(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(line == 0 ? [] : [line], diagnostic.AdditionalLocations.Select(place => place.GetLineSpan().StartLinePosition.Line + 1));
    }

    private static async Task<IEnumerable<Microsoft.CodeAnalysis.Diagnostic>> Run(IEnumerable<SourceFile> files) =>
        (await Rulebook.Run(RuleSample.Compile(Sample), new EditorConfig("", files).Options)).Where(diagnostic => diagnostic.Id == "MT2004");
}
