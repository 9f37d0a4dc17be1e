using System.Diagnostics;
using System.Text;
using MachineTypes.Analyzers.MT3xxx;
using MachineTypes.Analyzers.Tests.Rules.MT3xxx;
using MachineTypes.Generator;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Typing;

/// <summary>An editor cancels what it has started at each keystroke, and waits until it has ended. No other test of the process runs beside these.</summary>
[Collection(typeof(CancellationTests))]
[CollectionDefinition(DisableParallelization = true)]
public sealed class CancellationTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);
    private static readonly int[] Delays = [0, 5, 10, 20, 40, 60, 80, 100, 130, 160, 200, 250, 300, 350, 400, 500, 600, 800, 1000, 1200, 1500, 2000];

    // 4,000 machine types and 14,000 entries, on scopes and on families.
    private static readonly string Definitions = Write(families: 100, entriesOfFamily: 40, entriesOfScope: 10_000);

    private static readonly Lazy<CSharpCompilation> Compiled = new(() => GeneratorHost.Default.Compile(new SourceFile("/Definitions.cs", Definitions)));

    [Fact]
    public void The_generator_ends_within_the_limit() => Measure(
        "the generator",
        // A clone has none of the results of the run before.
        () => GeneratorHost.Default.Compile(new SourceFile("/Definitions.cs", Definitions)),
        (compilation, cancellation) => GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()).RunGenerators(compilation, cancellation));

    [Fact]
    public void Reading_and_rules_end_within_the_limit() => Measure(
        "reading and rules",
        () => GeneratorHost.Default.Compile(new SourceFile("/Definitions.cs", Definitions)),
        (compilation, cancellation) => FindAll(compilation, cancellation));

    [Fact]
    public void Flow_analysis_ends_within_the_limit()
    {
        // The compiler builds the graph of a method without looking at the token, so no method is so large that this alone takes too long.
        var methods = string.Concat(Enumerable.Range(0, 40).Select(method =>
            $"void M{method}(Vm vm) {{ {string.Concat(Enumerable.Repeat("while (!vm.Machine.RequiresMemdev) { vm.NumaMem(0, 1); if (Api.Maybe()) break; }\n", 100))} }}\n"));
        var source = $"class Many {{ {methods} }}";
        Measure(
            "flow analysis",
            () =>
            {
                var compilation = Tooling.Compile(source, Tooling.References);
                compilation.GetDiagnostics();
                return compilation;
            },
            (compilation, cancellation) => compilation.WithAnalyzers([new MissingGuardAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellation).GetAwaiter().GetResult());
    }

    // What a cancelled run leaves must not change what the next one finds.
    [Fact]
    public void Findings_are_complete_after_a_cancelled_run()
    {
        var expected = Describe(FindAll(Compiled.Value, default));
        var declarations = new Declarations(ProjectReading.Of(Compiled.Value, default));
        var findings = new SharedFindings(new(declarations, []), AllRules.Each);
        var cancelled = 0;
        for (var delay = 1; delay < 60; delay += 3)
        {
            using var source = new CancellationTokenSource(delay);
            try
            {
                findings.Of("", source.Token);
                break;
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }
        }

        output.WriteLine($"{cancelled} runs were cancelled");
        Assert.Equal(expected, Describe(findings));
        Assert.NotEmpty(expected);
    }

    private static SharedFindings FindAll(Compilation compilation, CancellationToken cancellation)
    {
        var findings = Work.Run(cancellation, () => new SharedFindings(new(new(ProjectReading.Of(compilation, cancellation)), []), AllRules.Each));
        findings.Of("", cancellation);
        return findings;
    }

    private static List<string> Describe(SharedFindings findings) =>
    [
        .. from id in Enumerable.Range(1001, 22).Select(number => $"MT{number}")
           from type in findings.Of(id, default) ?? Enumerable.Empty<IGrouping<string, Finding>>()
           from finding in type
           select $"{finding.Rule} {finding.Anchor} {string.Join('|', finding.MessageArguments)}",
    ];

    private void Measure<T>(string what, Func<T> prepare, Action<T, CancellationToken> run)
    {
        run(prepare(), default);
        var clock = Stopwatch.StartNew();
        run(prepare(), default);
        var whole = clock.Elapsed;
        var worst = new List<(int Delay, TimeSpan Latency)>();
        foreach (var delay in TestRun.Spread([.. Delays.Where(delay => delay < whole.TotalMilliseconds)], TestRun.Iterations(7, 3)))
            worst.Add((delay, Median(() => Latency(prepare(), run, delay))));

        output.WriteLine($"{what}: {whole.TotalMilliseconds:F0} ms if not cancelled; {string.Join(", ", worst.Select(w => $"cancelled at {w.Delay} ms: {w.Latency.TotalMilliseconds:F0} ms"))}; {TestRun.Extent}");
        Assert.True(worst.Count > 2, $"{what} takes {whole}, which is too short to be cancelled");
        Assert.All(worst, w => Assert.True(w.Latency < Limit, $"cancelled at {w.Delay} ms, ended {w.Latency.TotalMilliseconds:F0} ms later"));
    }

    // The median of three, because the collector of garbage and other processes stop this one, too. Two that are within the limit decide it.
    private static TimeSpan Median(Func<TimeSpan> measure)
    {
        var (first, second) = (measure(), measure());
        return first < Limit && second < Limit ? Max(first, second) : new[] { first, second, measure() }.Order().ElementAt(1);

        static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
    }

    private static TimeSpan Latency<T>(T prepared, Action<T, CancellationToken> run, int delay)
    {
        using var source = new CancellationTokenSource();
        long cancelled = 0;
        using var registration = source.Token.Register(() => Interlocked.Exchange(ref cancelled, Stopwatch.GetTimestamp()));
        source.CancelAfter(delay);
        try
        {
            run(prepared, source.Token);
        }
        catch (OperationCanceledException)
        {
        }

        var ended = Stopwatch.GetTimestamp();
        var at = Interlocked.Read(ref cancelled);
        return at == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(at, ended);
    }

    private static string Write(int families, int entriesOfFamily, int entriesOfScope)
    {
        const int Releases = 40;
        var source = new StringBuilder("using MachineTypes;\n[ReleaseTrain(\"Large\", GraceReleases = 2)]\n");
        for (var release = 1; release <= Releases; release++)
            source.Append($"[Release(\"{release}.0\", \"{new DateOnly(2000, 1, 1).AddMonths(release * 6):yyyy-MM-dd}\")]\n");

        source.Append("""
            public readonly partial struct R;
            [MachineCatalog<R>] public readonly partial struct M;
            [MachineProperty("flag", IntroducedIn = "4.0"), Deprecates("old", AnnouncedIn = "4.0", Replacement = "new")] public sealed class FlagAttribute : MachineFlagAttribute;
            [MachineProperty("cpu-max")] public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

            """);
        for (var entry = 0; entry < entriesOfScope; entry++)
            source.Append($"[Compat(\"device-{entry % 64}\", \"x-{entry}\", \"off\", UpTo = \"{1 + (entry * 39 / entriesOfScope)}.0\")]\n");

        source.Append("public abstract class Hw;\npublic abstract class Other;\n");
        for (var family = 0; family < families; family++)
        {
            for (var entry = 0; entry < entriesOfFamily; entry++)
                source.Append($"[Compat(\"virtio\", \"f{family}-{entry}\", \"on\", UpTo = \"{1 + (entry % 39)}.0\")]\n");
            source.Append($"[MachineType<M>(\"board-{family}\")] [Flag(Since = \"{5 + (family % 30)}.0\"), CpuMax({family}), CpuMax({family + 1}, Since = \"9.0\")]\n");
            source.Append($"public sealed class Board{family} : {(family == 0 ? "Hw" : "Other")};\n");
        }

        return source.ToString();
    }
}
