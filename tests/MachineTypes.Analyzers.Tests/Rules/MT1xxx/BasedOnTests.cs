using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.UnusableDeclarationAnalyzer>;
using ReleaseTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.UnknownReleaseAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

/// <summary>What machine types are based on (MT1003, MT1014).</summary>
public sealed class BasedOnTests
{
    private const string Plain = """BasedOn<QemuMachine>("pc-4.2", For = "noble", With = ["net.mac=on", "a.b.c=x=y", "net.rom="])""";
    private const string Base = $"[{Plain}]";
    private const string First = "[{|#1:" + Plain + "|}]";

    [Theory]
    [InlineData(Base)]
    [InlineData(Base + """[BasedOn<QemuMachine>("pc-4.2")]""")]
    [InlineData(Base + """[BasedOn<QemuMachine>("pc-4.2", For = "noble-v2")]""")]
    public Task Each_version_has_one_base(string bases) => AnalyzerTest.VerifyAsync(Source(bases));

    [Fact]
    public Task Two_bases_of_a_version() => AnalyzerTest.VerifyAsync(
        Source(First + """[BasedOn<QemuMachine>({|#0:"pc-5.0"|}, For = "noble")]"""), Error("'pc-5.0' is a second base for 'noble'; a machine type has only one").WithLocation(1));

    [Fact]
    public Task Two_bases_of_all_versions() => AnalyzerTest.VerifyAsync(
        Source("""[{|#1:BasedOn<QemuMachine>("pc-4.2")|}][BasedOn<QemuMachine>({|#0:"pc-5.0"|})]"""), Error("'pc-5.0' is a second base for all versions; a machine type has only one").WithLocation(1));

    [Fact]
    public Task Bases_of_two_catalogues() => AnalyzerTest.VerifyAsync(
        Source(First + """[{|#0:BasedOn<OtherMachine>("pc-4.2")|}]"""),
        Error("'OtherMachine' is not the catalogue of the other bases, which is 'QemuMachine'; all bases of a catalogue must be from one catalogue").WithLocation(1));

    [Theory]
    [InlineData("net.mac")]
    [InlineData("net=on")]
    [InlineData(".mac=on")]
    [InlineData("net.=on")]
    [InlineData("")]
    public Task An_entry_that_is_none(string entry) => AnalyzerTest.VerifyAsync(
        Source($$"""[BasedOn<QemuMachine>("pc-4.2", With = ["net.mac=on", {|#0:"{{entry}}"|}])]"""), Error($"'{entry}' is not a compat entry; use driver.property=value"));

    [Fact]
    public Task A_version_that_the_family_does_not_have() => ReleaseTest.VerifyAsync(
        Source("""[BasedOn<QemuMachine>("pc-4.2", For = {|#0:"nobel"|})]"""),
        new DiagnosticResult("MT1003", Microsoft.CodeAnalysis.DiagnosticSeverity.Error).WithLocation(0).WithMessage("'nobel' is not a release of Ubuntu: did you mean 'noble'?"));

    [Theory]
    [InlineData("""[BasedOn<QemuMachine>("pc-4.2", For = "noble", RemovedIn = "noble")][BasedOn<QemuMachine>("pc-5.0", For = "noble", AddedIn = "noble")]""")]
    [InlineData("""[BaseEntry("net", "rom", "a", After = "net.mac")]""")]
    [InlineData("""[BaseEntry("net", "rom", "a", Before = "net.mac=a.b")]""")]
    [InlineData("""[BaseEntry("net", "rom", "a", Missing = true)]""")]
    [InlineData("""[BaseEntry("net", "rom", "a", InsteadOf = "power9_v2.0-cpu.mac")]""")]
    [InlineData("""[BaseEntry("net", "rom", "a", Missing = {|CS0103:unfinished|})]""")]
    [InlineData("""[BaseEntry("net", "rom", "a", Before = {|CS0103:unfinished|})]""")]
    public Task A_base_that_was_changed(string bases) => AnalyzerTest.VerifyAsync(Source(bases));

    [Theory]
    [InlineData("""{|#0:BaseEntry("net", "rom", "a")|}""")]
    [InlineData("""{|#0:BaseEntry("net", "rom", "a", After = "mac")|}""")]
    [InlineData("""{|#0:BaseEntry("net", "rom", "a", After = "net.mac", Missing = true)|}""")]
    [InlineData("""{|#0:BaseEntry("net", "rom", "a", After = "net.mac", InsteadOf = "net.mac")|}""")]
    public Task A_change_without_a_place(string change) => AnalyzerTest.VerifyAsync(
        Source($"[{change}]"), Error("'net.rom' has no place in the table of a base; set one of After, Before and InsteadOf to the driver.property of an entry that the base has, or set Missing = true"));

    [Theory]
    [InlineData("""[BasedOn<QemuMachine>("pc-4.2", AddedIn = {|#0:"nobel"|})]""")]
    [InlineData("""[BasedOn<QemuMachine>("pc-4.2", RemovedIn = {|#0:"nobel"|})]""")]
    [InlineData("""[BaseEntry("net", "rom", "a", After = "net.mac", AddedIn = {|#0:"nobel"|})]""")]
    public Task A_release_that_the_train_does_not_have(string bases) => ReleaseTest.VerifyAsync(
        Source(bases),
        new DiagnosticResult("MT1003", Microsoft.CodeAnalysis.DiagnosticSeverity.Error).WithLocation(0).WithMessage("'nobel' is not a release of Ubuntu: did you mean 'noble'?"));

    [Theory]
    [InlineData("""BasedOn<QemuMachine>("pc-4.2", For = "noble")""")]
    [InlineData("""BasedOn<QemuMachine>("pc-5.0", For = "noble")""")]
    [InlineData("""BasedOn<QemuMachine>("pc-5.1", For = "oracular")""")]
    [InlineData("""BasedOn<QemuMachine>("pc-5.1", For = "noble", AddedIn = "oracular", Reason = "r")""")]
    [InlineData("""BasedOn<QemuMachine>("pc-5.1", For = "future")""")]
    [InlineData("""BasedOn<QemuMachine>("pc-4.2")""")]
    public Task A_base_that_the_build_has(string based) => VerifyAgainstQemu(new AnalyzerTest(), Based(based));

    [Theory]
    [InlineData("""BasedOn<QemuMachine>({|#0:"pc-5.2"|}, For = "noble")""", "'pc-5.2' is not a machine type of QemuMachine: did you mean 'pc-4.2' or 'pc-5.1' or 'pc-5.0'?")]
    [InlineData("""BasedOn<QemuMachine>({|#0:"virt"|}, For = "noble")""", "'virt' is not a machine type of QemuMachine")]
    [InlineData("""BasedOn<QemuMachine>({|#0:"pc-5.1"|}, For = "noble")""", "'pc-5.1' is not in QEMU 5.0, which noble is built from: it came with 5.1")]
    [InlineData("""BasedOn<QemuMachine>({|#0:"pc-5.1"|})""", "'pc-5.1' is not in QEMU 5.0, which noble is built from: it came with 5.1")]
    public Task A_base_that_the_build_does_not_have(string based, string message) => VerifyAgainstQemu(new AnalyzerTest(), Based(based), Error(message));

    [Theory]
    [InlineData("5.O", "'5.O' is not a release of QEMU: did you mean '5.0'?")]
    [InlineData("8.2", "'8.2' is not a release of QEMU: did you mean '4.2'?")]
    [InlineData("three", "'three' is not a release of QEMU, which has 4.2 to 5.1")]
    public Task A_build_from_a_release_that_the_train_of_the_bases_lacks(string builtFrom, string message) => VerifyAgainstQemu(
        new ReleaseTest(),
        Based("""BasedOn<QemuMachine>("pc-4.2", For = "noble")""", "BuiltFrom = {|#0:\"" + builtFrom + "\"|}"),
        new DiagnosticResult("MT1003", Microsoft.CodeAnalysis.DiagnosticSeverity.Error).WithLocation(0).WithMessage(message));

    // What is built from an older release than the train of the bases has uses tables of its own.
    [Fact]
    public Task A_build_that_does_not_use_the_bases() => VerifyAgainstQemu(
        new ReleaseTest(), Based("""BasedOn<QemuMachine>("pc-4.2", For = "noble")""", "BuiltFrom = \"3.1\"").Replace("<UbuntuRelease>]", "<UbuntuRelease>(BasesFrom = \"oracular\")]", StringComparison.Ordinal));

    private static Task VerifyAgainstQemu(Microsoft.CodeAnalysis.Testing.AnalyzerTest<DefaultVerifier> test, string source, params DiagnosticResult[] expected)
    {
        test.TestState.Sources.Add(source);
        test.TestState.AdditionalReferences.Add(Qemu.Value);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static readonly Lazy<Microsoft.CodeAnalysis.MetadataReference> Qemu = new(() => OtherAssembly.With("""
        using MachineTypes;

        namespace Upstream;

        [ReleaseTrain("QEMU")]
        [Release("4.2", "2019-12-12")]
        [Release("5.0", "2020-04-28")]
        [Release("5.1", "2020-08-11")]
        public readonly partial struct QemuRelease;

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine;

        [MachineType<QemuMachine>("pc")]
        public sealed partial class Pc;
        """));

    private static string Based(string based, string builtFrom = "BuiltFrom = \"5.0\"") => $$"""
        using MachineTypes;
        using Upstream;

        [ReleaseTrain("Ubuntu")]
        [Release("noble", "2024-04-25", {{builtFrom}})]
        [Release("oracular", "2024-10-10", BuiltFrom = "5.1")]
        [Release("future")]
        public readonly partial struct UbuntuRelease;

        [MachineCatalog<UbuntuRelease>]
        public readonly partial struct UbuntuMachine;

        [MachineType<UbuntuMachine>("pc")]
        [{{based}}]
        public sealed class Pc;
        """;

    private static string Source(string bases) => $$"""
        using MachineTypes;

        [ReleaseTrain("QEMU")]
        [Release("4.2", "2019-12-12")]
        [Release("5.0", "2020-04-28")]
        public readonly partial struct QemuRelease;

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine;

        [MachineCatalog<QemuRelease>]
        public readonly partial struct OtherMachine;

        [ReleaseTrain("Ubuntu")]
        [Release("noble", "2024-04-25", BuiltFrom = "4.2")]
        public readonly partial struct UbuntuRelease;

        [MachineCatalog<UbuntuRelease>]
        public readonly partial struct UbuntuMachine;

        [MachineType<UbuntuMachine>("pc", Extra = ["noble-v2"])]
        {{bases}}
        public sealed class Pc;
        """;

    private static DiagnosticResult Error(string message) =>
        new DiagnosticResult("MT1014", Microsoft.CodeAnalysis.DiagnosticSeverity.Error).WithLocation(0).WithMessage(message);
}
