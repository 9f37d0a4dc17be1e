using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.Tests.Rules;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Analyzers.Tests.Typing;

/// <summary>What the rules remember from one edit to the next is right, and holds no compilation.</summary>
public sealed class MemoryTests
{
    private static readonly SourceFile Definitions = new("/Definitions.cs", Timeline.With("[RequiresMemdev(Since = Releases.Flip)]"));
    private static readonly SourceFile Constants = new("/Constants.cs", """static class Releases { public const string Flip = "4.2"; public static int Unrelated() { return 1; } }""");

    [Fact]
    public async Task After_an_edit_in_a_body_a_finding_is_where_its_attribute_has_gone()
    {
        var before = GeneratorHost.Default.Compile(Definitions, Constants);
        var after = Edits.Comment("/Definitions.cs")(Edits.Replace("/Constants.cs", "return 1", "return 2")(before));
        var (first, second) = (Assert.Single(await Rulebook.Run(before)), Assert.Single(await Rulebook.Run(after)));
        Assert.Equal(first.GetMessage(null), second.GetMessage(null));
        Assert.Equal(Line(first) + 2, Line(second));
    }

    [Theory]
    [InlineData("/Constants.cs", "4.2", "5.0")]
    [InlineData("/Definitions.cs", "GraceReleases = 2", "GraceReleases = 1")]
    [InlineData("/Definitions.cs", "class RequiresMemdevAttribute(bool value = true)", "class RequiresMemdevAttribute(bool value = false)")]
    public async Task What_an_edit_of_a_declaration_fixes_is_no_longer_reported(string path, string from, string to)
    {
        var before = GeneratorHost.Default.Compile(Definitions, Constants);
        Assert.Contains("MT1001", await Ids(before));
        Assert.DoesNotContain("MT1001", await Ids(Edits.Replace(path, from, to)(before)));
        Assert.Contains("MT1001", await Ids(before));
    }

    [Fact]
    public async Task Findings_are_found_once_for_one_surface()
    {
        var compilation = GeneratorHost.Default.Compile(Definitions, Constants);
        var first = Offer(await Rulebook.Run(compilation));
        var second = Offer(await Rulebook.Run(Edits.Replace("/Constants.cs", "return 1", "return 2")(compilation)));
        Assert.Same(first, second);

        // The text of a fix's offer is made anew with each finding.
        static string? Offer(IEnumerable<Diagnostic> diagnostics) => Assert.Single(diagnostics).Properties[FixProperties.Title];
    }

    [Theory]
    [InlineData("/Constants.cs", "return 1", "return 2")]
    [InlineData("/Constants.cs", "4.2", "4.1")]
    [InlineData("/Definitions.cs", "GraceReleases = 2", "GraceReleases = 3")]
    public void No_compilation_of_the_past_is_held(string path, string from, string to) => Assert.False(CompilationLeak.Exists(
        compilation => Assert.NotEmpty(Rulebook.Run(compilation).GetAwaiter().GetResult()),
        Edits.Replace(path, from, to),
        Definitions,
        Constants));

    private static async Task<IEnumerable<string>> Ids(Compilation compilation) => (await Rulebook.Run(compilation)).Select(diagnostic => diagnostic.Id);

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;
}
