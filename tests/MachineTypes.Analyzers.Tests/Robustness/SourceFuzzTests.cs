using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Analyzers.Tests.Robustness;

/// <summary>Mutated sources and baseline files break neither the generator nor a rule, and nothing wrong is generated that the compiler's parser rejects.</summary>
public sealed class SourceFuzzTests(ITestOutputHelper output)
{
    private const double Seconds = 6;

    private static readonly CSharpCompilation Empty = GeneratorHost.Default.Compile();

    [Fact]
    public async Task Mutated_sources_break_nothing()
    {
        var run = new FuzzRun(Seconds);
        var random = new Random(run.Seed);
        var samples = RuleSample.All.Where(sample => sample.Language is null).ToList();
        var mutations = new TextMutations(random, [.. samples.Select(sample => sample.Source)]);
        var (count, generated) = (0, 0);
        for (; !run.IsOver; count++)
        {
            var sample = samples[random.Next(samples.Count)];
            var text = mutations.Mutate(sample.Source);
            var baseline = sample.Baseline.Select(file => random.Next(2) == 0 ? file : new SourceFile(file.Path, mutations.Mutate(file.Text))).ToArray();
            generated += await CheckAsync(text, new EditorConfig(sample.Config, baseline));
        }

        output.WriteLine(run.Summary($"{count:N0} sources, {generated:N0} files generated from them"));
        Assert.True(generated > 0);
    }

    private static async Task<int> CheckAsync(string text, EditorConfig config)
    {
        var driver = GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()).RunGeneratorsAndUpdateCompilation(Empty.AddSyntaxTrees(GeneratorHost.Default.Parse(new("/Sample.cs", text))), out var whole, out _);
        try
        {
            await ProjectAnswer.OfAsync(driver, (CSharpCompilation)whole, config.Options);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException($"broke on\n{text}", exception.InnerException);
        }

        return driver.GetRunResult().GeneratedTrees.Length;
    }
}
