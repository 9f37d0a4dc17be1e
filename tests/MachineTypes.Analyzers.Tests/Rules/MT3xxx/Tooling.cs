using System.Collections.Immutable;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

/// <summary>A catalogue and an API of VM tooling, each compiled into an assembly of its own, so that what uses them sees metadata alone.</summary>
internal static class Tooling
{
    public const string Definitions = """
        using MachineTypes;

        [ReleaseTrain("QEMU", GraceReleases = 2, DeprecatedAfter = 1, DeletedAfter = 2)]
        [Release("3.1", "2018-12-11")]
        [Release("4.0", "2019-04-23")]
        [Release("4.1", "2019-08-15")]
        [Release("4.2", "2019-12-12")]
        [Release("5.0", "2020-04-28")]
        [Release("5.1", Expected = "2020-08-11")]
        public readonly partial struct QemuRelease;

        [MachineProperty("requires-memdev", IntroducedIn = "4.1")]
        [Deprecates("-numa node,mem=", AnnouncedIn = "4.1", Replacement = "-numa node,memdev=")]
        public sealed class RequiresMemdevAttribute : MachineFlagAttribute;

        [MachineProperty("no-floppy", IntroducedIn = "5.0")]
        [Deprecates("-fda", AnnouncedIn = "5.0", Replacement = "-device floppy", WhenFlipped = OldUse.Refused)]
        public sealed class NoFloppyAttribute : MachineFlagAttribute;

        [MachineProperty("mem-supported", IntroducedIn = "4.1", Default = true)]
        [Deprecates("-numa node,mem=", AnnouncedIn = "4.1", Replacement = "-numa node,memdev=", WhenFlipped = OldUse.Refused)]
        public sealed class MemSupportedAttribute(bool value) : MachineFlagAttribute(value);

        [MachineProperty("hot-plug", Additive = true)]
        public sealed class HotPlugAttribute : MachineFlagAttribute;

        [MachineProperty("cpu-max")]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine;

        [MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]
        [RequiresMemdev(Since = "5.0"), HotPlug(Since = "4.2"), CpuMax(255), CpuMax(288, Since = "4.2")]
        public sealed class PcI440Fx;

        [MachineType<QemuMachine>("pc-q35", From = "4.0", Alias = "q35", Extra = ["4.0.1"])]
        [RequiresMemdev(Since = "5.1"), MemSupported(false, Since = "5.1"), CpuMax(288)]
        public sealed class PcQ35;

        [MachineType<QemuMachine>("old", Until = "3.1")]
        public sealed class Old;

        [MachineType<QemuMachine>("microvm", Unversioned = true)]
        public sealed class MicroVm;
        """;

    public const string Api = """
        using System.Diagnostics.CodeAnalysis;
        using MachineTypes;

        public class Vm(QemuMachine machine)
        {
            public QemuMachine Machine { get; set; } = machine;
            public Vm Cpus(int count) => this;

            [UnsupportedWhen<RequiresMemdevAttribute>(UseInstead = nameof(NumaMemdev))]
            public Vm NumaMem(int node, long size) => this;
            public Vm NumaMemdev(int node, string id) => this;

            [UnsupportedWhen<RequiresMemdevAttribute>] public long Memory { get; set; }
            [SupportedWhen<RequiresMemdevAttribute>] public void MemdevOnly() { }
        }

        public static class Api
        {
            [UnsupportedWhen<RequiresMemdevAttribute>] public static void Old(this QemuMachine machine) { }
            [SupportedWhen<RequiresMemdevAttribute>] public static void New(QemuMachine machine) { }
            [UnsupportedWhen<RequiresMemdevAttribute>] public static void Loose() { }
            [UnsupportedWhen<RequiresMemdevAttribute>(Machine = nameof(second))] public static void Second(QemuMachine first, QemuMachine second) { }
            [UnsupportedWhen<RequiresMemdevAttribute>(Machine = "missing")] public static void Misspelled(QemuMachine machine) { }
            [UnsupportedWhen<NoFloppyAttribute>(UseInstead = nameof(DeviceFloppy))] public static void Fda(QemuMachine machine) { }
            public static void DeviceFloppy(QemuMachine machine) { }
            [SupportedWhen<MemSupportedAttribute>(UseInstead = nameof(Memdev))] public static void Mem(QemuMachine machine) { }
            [UnsupportedWhen<MemSupportedAttribute>(UseInstead = nameof(Mem))] public static void MemdevAlone(QemuMachine machine) { }
            public static void Memdev(QemuMachine machine) { }
            public static void Options(QemuMachine machine, int node = 0, [UnsupportedWhen<RequiresMemdevAttribute>] long mem = 0) { }
            public static void Start([UnsupportedWhen<RequiresMemdevAttribute>] QemuMachine machine) { }
            public static void Free(QemuMachine machine) { }
            public static bool Maybe() => false;
            public static QemuMachine Pick() => default;
            public static void Change(ref QemuMachine machine) { }
            [DoesNotReturn] public static void Fail() => throw new System.InvalidOperationException();
            public static void Require([DoesNotReturnIf(false)] bool condition) { }

            public static void Named([MachineTypeName<QemuMachine>] string name) { }
            public static void NamedSpan([MachineTypeName<QemuMachine>] System.ReadOnlySpan<char> name) { }
            public static void NamedUtf8([MachineTypeName<QemuMachine>] System.ReadOnlySpan<byte> name) { }
            public static void NamedAll([MachineTypeName<QemuMachine>] params string[] names) { }
            public static void Syntax([StringSyntax("MachineType")] string name) { }
            [MachineTypeName<QemuMachine>] public static string Field = "pc";
            [MachineTypeName<QemuMachine>] public static string Property { get; set; } = "pc";
            [return: MachineTypeName<QemuMachine>] public static string Get() => "pc";
        }

        [UnsupportedWhen<RequiresMemdevAttribute>]
        public sealed class Numa(QemuMachine machine)
        {
            public QemuMachine Machine { get; } = machine;
            public void Add() => Machine.Old();
            public static void All() { }
        }

        [System.AttributeUsage(System.AttributeTargets.All)]
        public sealed class RunsOnAttribute([MachineTypeName<QemuMachine>] string name) : System.Attribute
        {
            public string Name => name;
            [MachineTypeName<QemuMachine>] public string? Also { get; set; }
        }
        """;

    public static MetadataReference Catalog { get; } = Emit("Catalog", Definitions);

    public static ImmutableArray<MetadataReference> References { get; } = [Catalog, Emit("Api", Api, Catalog)];

    /// <summary>Compiles a project that uses both, as an editor would see it: errors or not.</summary>
    public static CSharpCompilation Compile(string source, params IEnumerable<MetadataReference> references) =>
        (GeneratorHost.Default with { AssemblyName = "Caller" }).Compile(new SourceFile("Caller.cs", source)).AddReferences(references);

    public static PortableExecutableReference Emit(string name, string source, params IEnumerable<MetadataReference> references)
    {
        var host = GeneratorHost.Default with { AssemblyName = name };
        var run = GeneratorRun.Of(host.CreateDriver(new MachineTypeGenerator()), host.Compile(new SourceFile($"{name}.cs", source)).AddReferences(references));
        using var image = new MemoryStream();
        var emitted = run.Output.Emit(image);
        return emitted.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }
}

/// <summary>A test of a rule on usage: the code references catalogue and API.</summary>
internal sealed class UsageTest<TAnalyzer> : MachineTypesAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public UsageTest() => TestState.AdditionalReferences.AddRange(Tooling.References);

    /// <summary>Runs the rule on code that targets a release, or none.</summary>
    public static Task RunAsync(string code, string? target = null, string? message = null)
    {
        var test = new UsageTest<TAnalyzer> { TestCode = code };
        if (target is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.MachineTypesTarget = {target}\n"));
        if (message is not null)
            test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult(new TAnalyzer().SupportedDiagnostics[0]).WithLocation(0).WithMessage(message));

        return test.RunAsync();
    }

    /// <summary>Runs the rule on the body of a method that has a machine type and a VM.</summary>
    public static Task InMethodAsync(string body, string? target = null, string? message = null) => RunAsync(Method(body), target, message);

    public static string Method(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Linq;
        using System.Threading.Tasks;

        class Caller
        {
            static void Run(QemuMachine machine, QemuMachine other, Vm vm)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal).Replace("\n        \n", "\n\n", StringComparison.Ordinal)}}
            }
        }
        """;
}

/// <summary>A test of a fix of a rule on usage.</summary>
internal sealed class UsageFixTest<TAnalyzer, TFix> : MachineTypesCodeFixTest<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    public UsageFixTest() => TestState.AdditionalReferences.AddRange(Tooling.References);

    public static Task InMethodAsync(string body, string fixedBody, string? key = null) =>
        RunAsync(UsageTest<TAnalyzer>.Method(body), UsageTest<TAnalyzer>.Method(fixedBody), key);

    public static Task RunAsync(string code, string fixedCode, string? key = null) => new UsageFixTest<TAnalyzer, TFix>
    {
        TestCode = code,
        FixedCode = fixedCode,
        CodeActionEquivalenceKey = key,
    }.RunAsync();
}
