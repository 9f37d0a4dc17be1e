using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.FlipOrderAnalyzer, MachineTypes.CodeFixes.MT1xxx.FlipOrderFix>;

namespace MachineTypes.Analyzers.Tests.Rules;

/// <summary>
/// The small projects of <c>tests/data/author</c>, in which an author made a mistake that was once not reported, or reported elsewhere. Each is checked whole, by every rule, with its baseline.
/// </summary>
public sealed class AuthorCaseTests
{
    private static readonly SourceFile Usings = new("/Usings.cs", "global using System; global using System.Collections.Generic; global using System.Linq;");

    [Theory]
    [InlineData("02-scope-in-referenced-assembly", "MT1001 5, MT1002 5, MT2001 5, MT2001 5, MT2001 5")]
    [InlineData("03-property-constructor", "MT1016 9, MT1016 10, MT1016 11, MT1016 12")]
    [InlineData("04-two-catalogues-one-simple-name", "")]
    [InlineData("05-train-typeof-of-no-train", "MT1020 11, MT1020 12, MT1020 13, MT1020 14")]
    [InlineData("06-announced-before-introduced", "MT1001 11")]
    [InlineData("07-lifetimes-that-contradict", "MT1019 9, MT1019 10, MT1019 11, MT1019 12, MT1019 13, MT1019 14")]
    [InlineData("08-attributes-that-say-nothing", "MT1020 10")]
    [InlineData("09-fix-of-mt1003", "MT1003 9")]
    [InlineData("14-check-after-union-merge", "")]
    [InlineData("15-released-day-not-held", "MT2001 5")]
    [InlineData("17-mt2004-on-the-wrong-train", "MT2004 3")]
    public async Task Every_mistake_is_reported_where_it_is(string name, string expected)
    {
        var found = (await Find(name)).Where(d => d.Severity > DiagnosticSeverity.Info && d.Id != "MT2003").Select(d => (d.Id, Line: d.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.Equal(expected, string.Join(", ", found.Order().Select(d => $"{d.Id} {d.Line}")));
    }

    [Fact]
    public void The_family_behind_a_global_alias_has_its_machine_types() =>
        Assert.Contains("Y_3_0", string.Concat(Run("08-attributes-that-say-nothing", null).Sources.Select(source => source.SourceText)), StringComparison.Ordinal);

    [Fact]
    public async Task A_release_beyond_the_newest_has_no_fix() =>
        Assert.DoesNotContain("FixKind", Assert.Single(await Find("09-fix-of-mt1003"), d => d.Id == "MT1003").Properties.Keys);

    [Fact]
    public async Task A_step_moves_with_its_comment_in_one_run()
    {
        string Read(string name) => File.ReadAllText(PathOf("10-fix-of-mt1005-and-comments", name));
        var test = new CodeFixTest
        {
            TestCode = Read("A.cs").Replace("CpuMax(3, Since = \"4.0\")", "CpuMax(3, Since = {|MT1005:\"4.0\"|})", StringComparison.Ordinal),
            FixedCode = Read("fixed.txt"),
            NumberOfFixAllIterations = 1,
        };
        await test.RunAsync();
    }

    private static async Task<IReadOnlyList<Diagnostic>> Find(string name)
    {
        var library = Directory.Exists(PathOf(name, "Lib")) ? GeneratorHost.Default with { AssemblyName = "Lib" } : null;
        var reference = library?.Run(new MachineTypeGenerator(), Sources(PathOf(name, "Lib"))).ToReference();
        return await Rulebook.Run(Run(name, reference).Output, new EditorConfig("", Files(App(name), "*.machinetypes")).Options);
    }

    private static GeneratorRun Run(string name, MetadataReference? library)
    {
        var compilation = GeneratorHost.Default.Compile(Sources(App(name)));
        return GeneratorRun.Of(GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()), library is null ? compilation : compilation.AddReferences(library));
    }

    private static string App(string name) => Directory.Exists(PathOf(name, "App")) ? PathOf(name, "App") : PathOf(name);

    private static IEnumerable<SourceFile> Sources(string folder) => Files(folder, "*.cs").Prepend(Usings);

    private static IEnumerable<SourceFile> Files(string folder, string pattern) =>
        Directory.GetFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new SourceFile(path, File.ReadAllText(path)));

    private static string PathOf(params string[] parts) => Helpers.Repository.PathOf(["tests", "data", "author", .. parts]);
}
