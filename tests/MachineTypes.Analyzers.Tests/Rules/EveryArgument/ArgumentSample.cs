using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Generator;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Analyzers.Tests.Rules.EveryArgument;

/// <summary>Definitions that use every argument of every attribute, and all that the project makes of them.</summary>
internal static class ArgumentSample
{
    public const string Definitions = """
        using MachineTypes;
        namespace V;

        [ReleaseTrain("Vesper", GraceReleases = 2, GraceMonths = 11, DeprecatedAfter = 2, DeprecatedFrom = "5.0", DeletedAfter = 3, DeletedFrom = "6.0")]
        [Release("3.0", "2020-01-10"), Release("3.1", "2020-06-10"), Release("4.0", "2021-01-10"), Release("4.1", "2021-06-10")]
        [Release("5.0", "2022-01-10"), Release("5.1", "2022-06-10"), Release("6.0", "2023-01-10"), Release("6.1", Expected = "2023-06-10")]
        [BugFixRelease("5.0.1", "2022-03-10")]
        public readonly partial struct Rel;

        [ReleaseTrain("Dist")]
        [Release("8.0", "2022-05-10", BuiltFrom = "2.0", Branch = "8"), Release("8.1", "2024-11-12", BuiltFrom = "2.0", Branch = "8")]
        [Release("9.0", "2023-05-17", BuiltFrom = "3.0", Branch = "9"), Release("9.1", BuiltFrom = "3.0", Branch = "9", Released = true, TablesKnown = false)]
        public readonly partial struct DistRel;
        [MachineCatalog<DistRel>(BasesFrom = "8.1")] public readonly partial struct DistMachine;
        [MachineType<DistMachine>("dist", Versions = ["8.0", "8.0-v2", "9.0"])]
        [BasedOn<B.BaseMachine>("pc-1.0", For = "8.0", With = ["net.rom=off"]), BasedOn<B.BaseMachine>("pc-1.0", For = "8.0-v2", AddedIn = "9.0", Reason = "wrong base")]
        [BasedOn<B.BaseMachine>("pc-2.0", For = "8.0-v2", RemovedIn = "9.0", Reason = "wrong base"), BasedOn<B.BaseMachine>("pc-3.0", For = "9.0")]
        [BaseEntry("net", "romfile", "none", After = "net.mac", AddedIn = "8.1", RemovedIn = "9.0", Reason = "no ROMs"), BaseEntry("usb", "msi", "on", InsteadOf = "usb.msi"), BaseEntry("usb", "msi", "on", Before = "usb.id"), BaseEntry("usb", "irq", "off", Missing = true)]
        public sealed class Dist;

        [ReleaseTrain("Manager"), Release("1.0", "2020-02-02"), Release("2.0", "2020-06-02"), Release("3.0", "2022-01-02")]
        [Adopts<MemdevAttribute>(Since = "2.0"), Consumes<Rel>(SupportMonths = 12)]
        public readonly partial struct ManagerRel;

        [MachineProperty("memdev", IntroducedIn = "3.1", Default = false, Train = typeof(Rel))]
        [Deprecates("--mem", AnnouncedIn = "3.1", Replacement = "--memdev", GraceReleases = 3, GraceMonths = 12, WhenFlipped = OldUse.Refused)]
        public sealed class MemdevAttribute(bool value = true) : MachineFlagAttribute(value);
        [MachineProperty("hot", Additive = true)] public sealed class HotAttribute : MachineFlagAttribute;
        [MachineProperty("is-default", LatestOnly = true)] public sealed class IsDefaultAttribute : MachineFlagAttribute;
        [MachineProperty("cpu-max", IntroducedIn = "3.0")] public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);
        [MachineProperty("cpu-type", Default = "qemu64")] public sealed class CpuTypeAttribute(string value) : MachineValueAttribute<string>(value);
        public enum Kind { Bios, Uefi }
        [MachineProperty("firmware", Default = Kind.Bios)] public sealed class FirmwareAttribute(Kind kind) : MachineValueAttribute<Kind>(kind);

        [MachineCatalog<Rel>(TablesKnownFrom = "3.1", UnversionedTablesKnownFrom = "4.0"), CatalogText("target", "x86")] public readonly partial struct M;
        [MachineCatalog<Rel>(TablesKnown = false)] public readonly partial struct Bare;
        [MachineType<Bare>("bare")] public sealed class BareBoard;

        [Compat("{target}-cpu", "pmu", "on")]
        [Compat("disk", "queue", "64", UpTo = "3.1", AddedIn = "4.1", BrokenSince = "4.0", Reason = "forgotten")]
        [Compat("disk", "cache", "off", UpTo = "3.1", RemovedIn = "5.0", ReplacedBy = "block", Reason = "wrong driver")]
        [Compat("disk", "trim", "on", UpTo = "3.0", AddedIn = "5.0.1", WasBuiltIn = true, Reason = "was in code")]
        [Compat("net", "mac", "on", UpTo = "4.0", Train = typeof(Rel)), Compat("usb", "speed", "low", UpTo = "4.1")]
        [DriverProperty("net", "mac", DriverValue.Boolean)]
        [LateChange("the clock is slow", From = "3.0", UpTo = "3.1", BrokenSince = "4.1", FixedIn = "5.0", Reason = "a lost line", Train = typeof(Rel))]
        public abstract class Board;

        [MachineType<M>("pc", From = "3.0", Until = "5.1", Extra = ["4.0.1"], Alias = "p", Reason = "replaced by q35", DeprecatedIn = "6.0", RemovedIn = "6.1")]
        [Compat("net", "mac", "true", UpTo = "4.0"), Compat("usb", "msi", "off", UpTo = "4.1", BeforeBase = true)]
        [LateTable("4.1", AddedIn = "5.1", Reason = "forgotten")]
        [MachineAlias<M>("old", For = "3.0", AddedIn = "4.0", RemovedIn = "5.0", Reason = "renamed")]
        [Memdev(Since = "5.0"), Hot(Since = "4.0"), IsDefault]
        [CpuMax(1), CpuMax(2, Since = "4.0", AddedIn = "5.0", BrokenSince = "4.1", Reason = "lost", Train = typeof(Rel)), CpuMax(3, Since = "4.1", RemovedIn = "6.0", Reason = "too many")]
        [CpuType("a"), CpuType("b", Since = "4.0", KnownFrom = "4.1", KnownUntil = "5.1"), NoValue<CpuTypeAttribute>(Since = "5.0")]
        [Firmware(Kind.Bios), Firmware(Kind.Uefi, Since = "5.0")]
        public sealed class Pc : Board;

        [MachineType<M>("q35", AgeRule = false, AddedIn = "4.0", TablesKnownFrom = "5.0")] public sealed class Q35 : Board;
        [MachineType<M>("none", TablesKnown = false)] public sealed class None : Board;
        [MachineType<M>("micro", Unversioned = true, From = "4.1")] public sealed class Micro : Board;

        public static class Tooling
        {
            [SupportedWhen<MemdevAttribute>(Machine = nameof(machine), UseInstead = nameof(Mem))]
            public static void Memdev(M machine, M other) { }

            [UnsupportedWhen<MemdevAttribute>(Machine = nameof(machine), UseInstead = nameof(Memdev))]
            public static void Mem(M machine, M other) { }

            [MachineGuard<MemdevAttribute>(Value = false, IsExact = true, Machine = nameof(machine))]
            public static bool TakesMem(M machine, M other) { if (machine.Memdev) { return false; } return true; }

            public static void Use(M machine, M other) { if (TakesMem(machine, other)) { Mem(machine, other); } else { Memdev(machine, other); } }
        }
        """;

    private const string Base = """
        using MachineTypes;
        namespace B;
        [ReleaseTrain("Base"), Release("1.0", "2020-01-01"), Release("2.0", "2021-01-01"), Release("3.0", "2022-01-01")] public readonly partial struct BaseRel;
        [MachineCatalog<BaseRel>] public readonly partial struct BaseMachine;
        [MachineType<BaseMachine>("pc"), Compat("net", "mac", "on", UpTo = "1.0"), Compat("usb", "msi", "off", UpTo = "1.0")] public sealed class Pc;
        """;

    private static readonly MetadataReference BaseAssembly = OtherAssembly.With(Base);

    /// <summary>Gets the definitions as a file.</summary>
    public static SyntaxTree Tree { get; } = GeneratorHost.Default.Parse(new SourceFile("/A.cs", Definitions));

    /// <summary>Gets what the names in the definitions mean.</summary>
    public static SemanticModel Model { get; } = Run(Tree).Output.GetSemanticModel(Tree);

    private static readonly EditorConfig Baseline = new("", Record());

    /// <summary>Returns the generated files.</summary>
    public static string Generate(SyntaxTree definitions)
    {
        var run = Run(definitions);
        Assert.Null(run.Exception);
        return string.Concat(run.Sources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.SourceText));
    }

    /// <summary>Returns what the compiler and every rule report.</summary>
    public static async Task<IReadOnlyList<string>> Report(SyntaxTree definitions)
    {
        var output = Run(definitions).Output;
        var errors = output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        return [.. (await Rulebook.Run(output, Baseline.Options)).Concat(errors).Select(d => $"{d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal)];
    }

    private static GeneratorRun Run(SyntaxTree definitions) => GeneratorRun.Of(GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()), Compile(definitions));

    private static CSharpCompilation Compile(SyntaxTree definitions) => GeneratorHost.Default.Compile([]).AddSyntaxTrees(definitions).AddReferences(BaseAssembly);

    // The definitions have a record, so that the rules about what has shipped report too.
    private static List<SourceFile> Record()
    {
        var declarations = new Declarations(ProjectReading.Of(Compile(Tree), CancellationToken.None));
        var trains = declarations.AllTrains.ToList();
        return [.. trains.SelectMany(train => BaselinePlan.Of(declarations, train, [], trains, null)).Select(file => new SourceFile($"/baseline/{file.Name}", file.Content))];
    }
}
