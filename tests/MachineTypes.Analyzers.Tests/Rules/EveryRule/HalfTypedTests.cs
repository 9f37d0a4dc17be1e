using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Analyzers.Tests.Rules.EveryRule;

/// <summary>What is half typed breaks no rule.</summary>
public sealed class HalfTypedTests(ITestOutputHelper output)
{
    // For each sample; with 150 tokens and more in each, all of them take minutes.
    private const int BoundedStates = 12;

    // The generated files are those of the whole sample, as in an editor that has not run the generator again. What several samples begin with is looked at once.
    [Fact]
    public async Task A_sample_that_ends_after_any_token_breaks_no_rule()
    {
        var typed = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(RuleSample.All, async (sample, _) =>
        {
            var whole = sample.Compile();
            var file = whole.SyntaxTrees.Single(tree => tree.FilePath == "/Sample.cs");
            foreach (var beginning in TestRun.Select(Truncation.AtEachToken(sample.Source), BoundedStates).Where(beginning => typed.TryAdd(sample.Language + beginning, true)))
            {
                var typing = sample.Host.Parse(new("/Sample.cs", beginning));
                await Rulebook.RunWhileTyping(whole.ReplaceSyntaxTree(file, typing), typing, sample.Options);
            }
        });
        output.WriteLine($"{typed.Count} states of the samples; {TestRun.Extent}");
        Assert.True(typed.Count > 100);
    }

    [Theory]
    [InlineData("[ReleaseTrain(null)]", "", "", "")]
    [InlineData("""[ReleaseTrain("Q"), ReleaseTrain("Q", GraceReleases = -1, GraceMonths = int.MaxValue)]""", "", "", "")]
    [InlineData("", "[MachineProperty]", "[Deprecates(AnnouncedIn = )]", "[RequiresMemdev(Since = null)]")]
    [InlineData("", "[MachineProperty(null)]", "[Deprecates(null, AnnouncedIn = null)]", "[RequiresMemdev(Since = 5)]")]
    [InlineData("""[ReleaseTrain("Q", GraceReleases = int.MaxValue, GraceMonths = int.MaxValue)]""", """[MachineProperty("x", Default = 1)]""", """[Deprecates("", AnnouncedIn = "4.1", GraceMonths = int.MinValue)]""", """[RequiresMemdev(Since = "4.2"), NoValue<Missing>, NoValue<>]""")]
    public async Task Nonsense_breaks_no_rule(string train, string property, string deprecation, string step)
    {
        var compilation = GeneratorHost.Default.Compile(new SourceFile("Definitions.cs", Timeline.With(step, deprecation, train, property)));
        await Rulebook.RunWhileTyping(compilation, compilation.SyntaxTrees[0]);
    }
}
