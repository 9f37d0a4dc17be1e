using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Analyzers.Tests.Rules;

/// <summary>What the releases of the timeline promised. Its train is named VMM here, so that it can stand beside QEMU's catalogue, which has a record of its own.</summary>
internal static class Recorded
{
    public const string Train = """[ReleaseTrain("VMM", GraceReleases = 2)]""";

    public static SourceFile V4_0 { get; } = Of("4.0", "2019-04-23", "QemuMachine pc-i440fx alias pc = newest");

    public static SourceFile V4_1 { get; } = Of("4.1", "2019-08-15", """deprecation requires-memdev "-numa node,mem=" announced 4.1 grace 2 months 0 accepted""");

    public static SourceFile V4_2 { get; } = Of("4.2", "2019-12-12");

    /// <summary>The three releases, with more facts in the newest.</summary>
    public static SourceFile[] With(params string[] facts) => [V4_0, V4_1, Of("4.2", "2019-12-12", facts)];

    /// <summary>The definitions of the timeline on that train.</summary>
    public static string Timeline(string scope = "", string step = """[RequiresMemdev(Since = "5.0")]""", string family = """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]""") =>
        Rules.Timeline.With(scope: scope, step: step, family: family, train: Train);

    /// <summary>The file of a release that has a machine type of its own, and more facts.</summary>
    public static SourceFile Of(string release, string day, params string[] facts) => new(
        $"/baseline/vmm-{release}.machinetypes",
        string.Concat(new[] { "machinetypes-baseline 1", $"released {day}", $"QemuMachine pc-i440fx machine {release}" }.Concat(facts).Select(line => line + "\n")));

    /// <summary>A test of a rule that looks at the files of a baseline.</summary>
    public static MachineTypesAnalyzerTest<TAnalyzer> Test<TAnalyzer>(string code, IEnumerable<SourceFile> baseline, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new MachineTypesAnalyzerTest<TAnalyzer> { TestCode = code };
        test.TestState.AdditionalFiles.AddRange(baseline.Select(file => (file.Path, Microsoft.CodeAnalysis.Text.SourceText.From(file.Text))));
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }
}
