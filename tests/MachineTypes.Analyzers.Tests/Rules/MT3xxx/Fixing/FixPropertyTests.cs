using CsCheck;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Fixing;

/// <summary>Every fix that is offered in made-up programs keeps what the programs do on each path on which no API is called where it does not work.</summary>
public sealed class FixPropertyTests(ITestOutputHelper output)
{
    private static readonly byte[] Catalog = Emit();

    [Fact]
    public void A_fixed_program_does_what_it_did()
    {
        var (programs, reports, fixes) = (TestRun.Iterations(3, 1, onNewest: true), 0, 0);
        Gen.Int[0, int.MaxValue - 1].Sample(
            seed =>
            {
                var (seen, applied, wrong) = Check(seed).GetAwaiter().GetResult();
                (reports, fixes) = (reports + seen, fixes + applied);
                Assert.True(wrong.Count == 0, $"seed {seed}\n{string.Join('\n', wrong)}");
            },
            iter: programs,
            threads: 1,
            print: seed => new RandomProgram(seed).Write());
        output.WriteLine($"{programs} programs, {reports} reports, {fixes} fixes applied, 0 failures; {TestRun.Extent}");
        Assert.True(fixes > programs);
    }

    // A mistake of the programs would look like one of the fixes.
    [Fact]
    public void A_program_compiles() => Gen.Int[0, int.MaxValue - 1].Sample(
        seed => FixTarget.CompileAsync(Files(seed), MetadataReference.CreateFromImage(Catalog)).GetAwaiter().GetResult(),
        iter: TestRun.Iterations(100, 8, onNewest: true),
        threads: 1,
        print: seed => new RandomProgram(seed).Write());

    private static IReadOnlyList<SourceFile> Files(int seed) => [new("/Api.cs", RandomProgram.Api), new("/Program.cs", new RandomProgram(seed).Write())];

    private static async Task<(int Reports, int Fixes, List<string> Wrong)> Check(int seed)
    {
        var target = await FixTarget.OfAsync(Files(seed), MetadataReference.CreateFromImage(Catalog));
        var expected = Run(target.Compilation);
        Assert.Contains("not allowed", expected);
        var (count, wrong) = (0, new List<string>());
        foreach (var report in target.Reports)
        {
            foreach (var fix in await target.FixesOf(report))
            {
                count++;
                var problems = await target.Wrong(fix);
                wrong.AddRange(problems.Count > 0 ? problems : Differences(fix, expected));
                if (fix.IsAnnotation && problems.Count == 0)
                    wrong.AddRange(await Unseen(target, fix));
            }
        }

        foreach (var (report, key) in target.Reports.Where(r => r.Id == "MT3004").Take(1).SelectMany(r => new[] { "Wrap", "Return", "Continue", "Annotate" }.Select(k => (r, $"MT3004.{k}"))))
        {
            if (await target.FixAll(report, key) is { } all)
            {
                count++;
                var errors = all.After.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"fix-all {key}: {d}").ToList();
                wrong.AddRange(errors.Count > 0 ? errors : Differences(all, expected));
            }
        }

        return (target.Reports.Length, count, wrong);
    }

    private static IEnumerable<string> Differences(AppliedFix fix, List<string> expected)
    {
        var actual = Run(fix.After);
        var different = expected.Zip(actual).Where(p => p.First != "not allowed" && p.First != p.Second).Take(1);
        return different.Select(p => $"{fix}: '{p.First}' has become '{p.Second}'\n{fix.Tree}");
    }

    // The line that calls the annotated member has a report that it did not have.
    private static async Task<IEnumerable<string>> Unseen(FixTarget target, AppliedFix fix)
    {
        var before = target.Reports.Where(IsInCall).Select(Line).ToHashSet(StringComparer.Ordinal);
        var after = (await FixTarget.ReportsOf(fix.After, fix.Tree)).Where(IsInCall).Select(Line).ToHashSet(StringComparer.Ordinal);
        return after.Except(before).Any() ? [] : [$"{fix}: hidden from the caller\n{fix.Tree}"];

        bool IsInCall(Diagnostic diagnostic) => RandomProgram.Calls.Any(call => Line(diagnostic).Contains(": " + call, StringComparison.Ordinal));
        string Line(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
    }

    private static List<string> Run(CSharpCompilation compilation)
    {
        var loaded = GeneratedAssembly.Load(compilation, Catalog);
        return (List<string>)loaded.Call("Program", "Run")!;
    }

    private static byte[] Emit()
    {
        var host = GeneratorHost.Default with { AssemblyName = "Catalog" };
        using var image = new MemoryStream();
        var emitted = GeneratorRun.Of(host.CreateDriver(new MachineTypeGenerator()), host.Compile(new SourceFile("Catalog.cs", Tooling.Definitions))).Output.Emit(image);
        return emitted.Success ? image.ToArray() : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
    }
}
