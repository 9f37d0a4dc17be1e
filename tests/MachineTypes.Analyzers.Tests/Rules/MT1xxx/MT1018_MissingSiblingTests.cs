using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.MissingSiblingAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.MissingSiblingAnalyzer, MachineTypes.CodeFixes.MT1xxx.MissingSiblingFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1018_MissingSiblingTests
{
    private const string Both = """
        [Compat("virtio-rng-pci-transitional", "page-per-vq", "on", UpTo = "4.0")]
        [Compat("virtio-rng-pci-non-transitional", "page-per-vq", "on", UpTo = "4.0")]

        """;

    public static string Sample => Timeline.With(scope: Both + """[Compat("virtio-rng-pci", "vectors", "0", UpTo = "4.2")]""");

    [Fact]
    public Task Missing_siblings_are_named() => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: Both + """[Compat({|#0:"virtio-rng-pci"|}, "vectors", "0", UpTo = "4.2")]"""),
        Suggestion("'virtio-rng-pci.vectors' is set for machine types up to 4.2 in Hw, but not for 'virtio-rng-pci-transitional' and 'virtio-rng-pci-non-transitional'"));

    [Theory]
    [InlineData("""[Compat("virtio-rng-pci-transitional", "vectors", "0", UpTo = "4.2")]""", "virtio-rng-pci-non-transitional")]
    [InlineData("""[Compat("virtio-rng-pci-non-transitional", "vectors", "1", UpTo = "4.2", AddedIn = "5.0")]""", "virtio-rng-pci-transitional")] // late, but there
    public Task One_that_is_missing_is_named(string other, string missing) => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: Both + other + """[Compat({|#0:"virtio-rng-pci"|}, "vectors", "0", UpTo = "4.2")]"""),
        Suggestion($"'virtio-rng-pci.vectors' is set for machine types up to 4.2 in Hw, but not for '{missing}'"));

    [Theory]
    [InlineData("UpTo = \"4.1\"")] // another release
    [InlineData("")] // a board default, which is another table too
    public Task An_entry_in_another_table_is_not_the_same(string named) => AnalyzerTest.VerifyAsync(Timeline.With(scope: $$"""
        [Compat("virtio-rng-pci-transitional", "vectors", "0"{{(named.Length > 0 ? ", " : "")}}{{named}})]
        [Compat({|MT1018:"virtio-rng-pci"|}, "vectors", "0", UpTo = "4.2")]
        """));

    [Theory]
    [InlineData("""[Compat("virtio-rng-pci", "vectors", "0", UpTo = "4.2")]""")] // no sibling is named
    [InlineData("""[Compat("virtio-blk-pci-transitional", "vectors", "0", UpTo = "4.0")][Compat("virtio-rng-pci", "vectors", "0", UpTo = "4.2")]""")] // of another device
    [InlineData("""[Compat("virtio-rng-pci-transitional", "vectors", "0", UpTo = "4.2")]""")] // the other way round is no rule
    [InlineData("""[Compat("virtio-rng-pci-transitional", "a", "0", UpTo = "4.0")][Compat("virtio-rng-pci", "vectors", "0", UpTo = "4.2", RemovedIn = "5.0")]""")] // taken back
    [InlineData("""[Compat("virtio-rng-pci-transitional", "a", "0", UpTo = "4.1")][Compat("virtio-rng-pci", "vectors", "0", UpTo = "4.0")]""")] // may have come with 4.1
    [InlineData("""[Compat("virtio-rng-pci-transitional", "vectors", "0", UpTo = "4.2")][Compat("virtio-rng-pci", "vectors", "0", UpTo = "4.2")]""")]
    [InlineData("""[Compat("virtio-rng-pci-transitional", "a", "0", UpTo = "4.")][Compat("virtio-rng-pci", "vectors", "0", UpTo = "4.2")]""")] // half typed
    public Task What_lacks_nothing_is_not_reported(string scope) => AnalyzerTest.VerifyAsync(Timeline.With(scope: scope));

    [Fact]
    public Task A_board_default_is_for_the_newest_machine_types_too() => AnalyzerTest.VerifyAsync(Timeline.With(scope: """
        [Compat("virtio-rng-pci-transitional", "a", "0", UpTo = "4.2")]
        [Compat({|MT1018:"virtio-rng-pci"|}, "vectors", "0")]
        """));

    [Theory]
    [InlineData("QemuMachine", true)]
    [InlineData("OtherMachine", false)]
    public Task Another_family_of_the_same_catalogue_may_name_the_sibling(string catalog, bool speaks)
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Timeline.With(scope: $$"""[Compat({{(speaks ? "{|MT1018:\"virtio-rng-pci\"|}" : "\"virtio-rng-pci\"")}}, "vectors", "0", UpTo = "4.2")]"""),
                    $$"""
                    using MachineTypes;

                    [MachineCatalog<QemuRelease>]
                    public readonly partial struct OtherMachine;

                    [MachineType<{{catalog}}>("virt")]
                    [Compat("virtio-rng-pci-transitional", "page-per-vq", "on", UpTo = "4.0")]
                    public sealed partial class Virt;
                    """,
                },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task A_sibling_may_be_named_on_a_base_class_in_another_assembly()
    {
        var test = new AnalyzerTest
        {
            TestCode = Timeline.With(scope: """[Compat({|MT1018:"virtio-rng-pci"|}, "vectors", "0", UpTo = "4.2")]""")
                .Replace("public abstract class Hw;", "public abstract class Hw : Board;", StringComparison.Ordinal),
        };
        test.TestState.AdditionalReferences.Add(GeneratorHost.Default.Compile(new SourceFile("Board.cs", """
            using MachineTypes;

            [Compat("virtio-rng-pci-transitional", "page-per-vq", "on", UpTo = "4.0")]
            [Compat("virtio-rng-pci", "page-per-vq", "off", UpTo = "4.1")]
            public abstract class Board;
            """)).ToMetadataReference());
        return test.RunAsync();
    }

    [Fact]
    public Task The_fix_adds_the_entry_for_the_siblings() => CodeFixTest.VerifyAsync(
        Timeline.With(scope: Both + """
            [Compat({|MT1018:"virtio-rng-pci"|}, "vectors", "0", UpTo = "4.2")]
            [Compat(property: "any_layout", driver: {|MT1018:"virtio-rng-pci"|}, value: "off", UpTo = "4.1")]
            [Compat("virtio-rng-pci-transitional", "any_layout", "off", UpTo = "4.1")]
            """),
        Timeline.With(scope: Both + """
            [Compat("virtio-rng-pci", "vectors", "0", UpTo = "4.2")]
            [Compat("virtio-rng-pci-transitional", "vectors", "0", UpTo = "4.2")]
            [Compat("virtio-rng-pci-non-transitional", "vectors", "0", UpTo = "4.2")]
            [Compat(property: "any_layout", driver: "virtio-rng-pci", value: "off", UpTo = "4.1")]
            [Compat(property: "any_layout", driver: "virtio-rng-pci-non-transitional", value: "off", UpTo = "4.1")]
            [Compat("virtio-rng-pci-transitional", "any_layout", "off", UpTo = "4.1")]
            """));

    private static DiagnosticResult Suggestion(string message) => new DiagnosticResult("MT1018", DiagnosticSeverity.Info).WithLocation(0).WithMessage(message);
}
