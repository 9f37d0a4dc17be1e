using System.Diagnostics;
using System.Globalization;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Analyzers.Tests.Rules.MT3xxx;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Robustness;

/// <summary>Generator and rules report nothing on code that knows nothing about machine types, in a project that references a catalogue, so that all rules are active.</summary>
public class ThirdPartyTests(ITestOutputHelper output)
{
    private const string Templates = "templates of the SDK";

    [Theory]
    [InlineData(Templates)]
    [InlineData("xunit.v3.assert")]
    [InlineData("Newtonsoft.Json")]
    [InlineData("Humanizer")]
    public async Task Nothing_is_reported(string name)
    {
        Assert.SkipUnless(name == Templates || TestRun.IsFull, $"decompiling takes several seconds; {TestRun.Extent}");
        var sources = name == Templates ? ThirdPartySources.Templates() : ThirdPartySources.Decompile(name);
        Assert.SkipWhen(sources is [], $"the SDK's templates are not in {ThirdPartySources.TemplateFolder}");

        var whole = Generate(Compile(name, sources));
        var compiling = Stopwatch.StartNew();
        whole.GetDiagnostics();
        compiling.Stop();

        var thrown = new List<Exception>();
        var analysis = whole.Clone().WithAnalyzers(Rulebook.Analyzers, new CompilationWithAnalyzersOptions(
            new([]), (exception, _, _) => thrown.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: true, reportSuppressedDiagnostics: true));
        var result = await analysis.GetAnalysisResultAsync(CancellationToken.None);
        var rules = TimeSpan.FromTicks(result.AnalyzerTelemetryInfo.Values.Sum(telemetry => telemetry.ExecutionTime.Ticks));

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {sources.Count:N0} files, {sources.Sum(text => text.Count(c => c == '\n')):N0} lines; the rules took {rules.TotalMilliseconds:F0} ms, {rules / compiling.Elapsed:P0} of the compiler's {compiling.ElapsedMilliseconds} ms; {TestRun.Extent}"));
        Assert.Empty(thrown);
        Assert.Empty(result.GetAllDiagnostics());
        Assert.True(sources.Count > 50, "There is hardly any code.");
    }

    // The same set-up must report what is wrong, or the other test proves nothing.
    [Fact]
    public async Task A_use_of_a_machine_type_among_it_is_reported()
    {
        var whole = Generate(Compile("One", ["class C { void M() => Api.Named(\"pc-i440fx-5.O\"); }", .. ThirdPartySources.Templates().Take(20)]));
        Assert.Equal(["MT3001"], (await Rulebook.Run(whole)).Select(diagnostic => diagnostic.Id));
    }

    private static CSharpCompilation Compile(string name, IReadOnlyList<string> sources)
    {
        var others = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && file != name + ".dll" && !file.StartsWith("MachineTypes", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var references = TargetReferences.Net100.All.Where(reference => Path.GetFileName(reference.Display) == "MachineTypes.dll").Concat(others).Concat(Tooling.References);
        return CSharpCompilation.Create(
            name,
            sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, GeneratorHost.Default.ParseOptions, $"{i}.cs")),
            references,
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    private static CSharpCompilation Generate(CSharpCompilation compilation)
    {
        var driver = GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var reported);
        Assert.Empty(reported);
        Assert.Empty(driver.GetRunResult().GeneratedTrees);
        return (CSharpCompilation)whole;
    }
}
