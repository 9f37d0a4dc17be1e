using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

/// <summary>What holds for all rules on usage.</summary>
public sealed class EveryUsageRuleTests(ITestOutputHelper output)
{
    private const int BoundedStates = 40;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [.. typeof(UsageAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(UsageAnalyzer)) && !t.IsAbstract).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    private static readonly string Code = UsageTest<MissingGuardAnalyzer>.Method("""
        var ok = machine is { RequiresMemdev: false, CpuMax: > 255 } m && !vm.Machine.RequiresMemdev;
        if (ok || machine.Release >= QemuRelease.V5_0) { Api.Named("pc-i440fx-5.O"); vm.NumaMem(0, 1).Cpus(3); }
        try { Api.Old(machine); Local(other); } catch (Exception) when (machine.RequiresMemdev) { return; } finally { Api.Loose(); }
        void Local(QemuMachine x) { foreach (var y in new[] { x, QemuMachine.PcQ35_4_2 }) { Task.Run(() => y.Old()); } }
        Api.Named($"pc-{1}" + "x"); _ = machine.Name switch { "pc" => 1, { Length: 3 } => 2, _ => 3 };
        """);

    // AD0001 is what the compiler reports where an analyzer throws.
    [Fact]
    public async Task Half_typed_code_breaks_no_rule()
    {
        Assert.Equal(10, Analyzers.Length);
        var states = TestRun.Select(Truncation.AtEachToken(Code), BoundedStates);
        output.WriteLine($"{states.Count} states; {TestRun.Extent}");
        foreach (var beginning in states)
            Assert.DoesNotContain(await Run(Tooling.Compile(beginning, Tooling.References)), d => d.Id == "AD0001");
    }

    [Theory]
    [InlineData("(var a, var b, var c) = (machine, 1);")]
    [InlineData("var t = (machine, 1); (var a, var b, var c) = t;")]
    [InlineData("(var a, (var b, var c)) = (machine, 1);")]
    [InlineData("var t = (machine, (machine, 2)); (var a, (var b, var c, var d)) = t;")]
    [InlineData("(var a, var b) = machine;")]
    [InlineData("var p = new System.Collections.Generic.KeyValuePair<QemuMachine, int>(machine, 1); (var a, var b, var c) = p;")]
    [InlineData("if ((machine, 1) is (var a, var b, var c) && (machine, 2) is (var d, (var e, var f))) { }")]
    [InlineData("var t = (machine, 1); if (t is (var a, var b, { RequiresMemdev: true }) || t is (_)) { }")]
    [InlineData("var o = new { machine, X = ; }; o.machine.ToString(); (var a, var b) = o;")]
    [InlineData("foreach (var (a, b, c) in new[] { (machine, 1) }) { }")]
    [InlineData("QemuMachine[] all = { machine, , }; foreach (var m in all) { vm.NumaMem(0, 1); }")]
    public async Task Parts_that_do_not_fit_break_no_rule(string statements)
    {
        var compilation = Tooling.Compile(UsageTest<MissingGuardAnalyzer>.Method(statements), Tooling.References);
        Assert.Contains(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(await Run(compilation), d => d.Id == "AD0001");
    }

    [Fact]
    public async Task Without_the_runtime_nothing_is_reported()
    {
        var compilation = Tooling.Compile(Code, Tooling.References);
        Assert.NotEmpty(await Run(compilation));
        Assert.Empty(await Run(compilation.WithReferences(compilation.References.Where(r => !r.Display!.EndsWith("MachineTypes.dll", StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task A_manifest_of_a_later_format_is_passed_over()
    {
        var compilation = Tooling.Compile("""
            using MachineTypes;
            [CatalogManifest("2\ntrain|QEMU")] public struct Later { public static void M([MachineTypeName<Later>] string name) => M("anything"); }
            [CatalogManifest("1\nm|broken")] public struct Broken { public static void M([MachineTypeName<Broken>] string name) => M("anything"); }
            """);
        Assert.Empty(await Run(compilation));
    }

    private static Task<ImmutableArray<Diagnostic>> Run(Compilation compilation) => compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
}
