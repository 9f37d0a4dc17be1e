using System.Collections.Concurrent;
using MachineTypes.Model.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Analyzers.Tests.Rules.EveryRule;

/// <summary>Messages are one short line of visible characters, whatever strings the source and the baseline contain.</summary>
public sealed class HostileStringTests(ITestOutputHelper output)
{
    private const string Invisible = "\u001b[31m\u202e\u2028\u3164\u2800\u0085";
    private const string Forged = Invisible + "\r\nDefs.cs(1,1): error CS9999: forged";
    private static readonly string Long = new string('x', 5000) + Invisible;

    // All strings but dates get the same end, so that names still refer to each other and rules still report.
    [Fact]
    public async Task Strings_of_source_are_printed_in_one_visible_line()
    {
        var messages = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(RuleSample.All, async (sample, _) =>
        {
            foreach (var end in new[] { Forged, Long })
            {
                Add(messages, await sample.Run(Replace(sample.Source, token => token.ValueText + end)));
                Add(messages, await sample.Run(Replace(sample.Source, token => char.IsAsciiDigit(token.ValueText.FirstOrDefault()) ? token.ValueText : token.ValueText + end)));
            }

            var literals = Literals(sample.Source);
            foreach (var one in TestRun.Select(Enumerable.Range(0, literals.Count), 1, onNewest: true))
                Add(messages, await sample.Run(Replace(sample.Source, token => token.SpanStart == literals[one].SpanStart ? token.ValueText + Forged : token.ValueText)));
        });

        Check(messages, 60);
    }

    [Fact]
    public async Task Lines_and_names_of_baseline_files_are_printed_in_one_visible_line()
    {
        var messages = new ConcurrentBag<string>();
        foreach (var sample in RuleSample.All.Where(sample => sample.Baseline.Count > 0))
        {
            var compilation = sample.Compile();
            foreach (var end in new[] { "\u202e\u3164\u2800", Invisible, Long })
            {
                foreach (var word in TestRun.Select(["requires-memdev", "-numa", "pc-i440fx", "machine 4", "released"], 2))
                {
                    var files = sample.Baseline.Select(file => new SourceFile(file.Path, file.Text.Replace(word, word + end, StringComparison.Ordinal)));
                    Add(messages, await Rulebook.RunOne(sample.Id, compilation, new EditorConfig(sample.Config, [.. files]).Options));
                }

                var renamed = sample.Baseline.Select(file => new SourceFile(file.Path.Replace(".machinetypes", $"{end}.machinetypes", StringComparison.Ordinal), file.Text + "junk\n"));
                Add(messages, await Rulebook.RunOne(sample.Id, compilation, new EditorConfig(sample.Config, [.. renamed]).Options));
            }
        }

        Check(messages, 1);
    }

    private static void Add(ConcurrentBag<string> messages, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            messages.Add(diagnostic.GetMessage(null));
            foreach (var title in diagnostic.Properties.Where(property => property.Key.EndsWith("FixTitle", StringComparison.Ordinal)))
                messages.Add(title.Value ?? "");
        }
    }

    private void Check(ConcurrentBag<string> messages, int least)
    {
        var escaped = messages.Count(message => message.Contains("\\u3164", StringComparison.Ordinal));
        output.WriteLine($"{escaped} of {messages.Count} messages contain a string that is escaped; the longest has {messages.Max(m => m.Length)} characters; {TestRun.Extent}");
        Assert.All(messages, message =>
        {
            Assert.DoesNotContain(message, c => char.IsControl(c) || c is '\u202e' or '\u2028' or '\u3164' or '\u2800');
            Assert.True(message.Length < 2000, message);
        });
        Assert.True(escaped >= least, $"{escaped} messages");
    }

    private static List<SyntaxToken> Literals(string source) =>
        [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(t => t.IsKind(SyntaxKind.StringLiteralToken) && !(t.ValueText.Length == 10 && t.ValueText[4] == '-'))];

    private static string Replace(string source, Func<SyntaxToken, string> value)
    {
        foreach (var token in Literals(source).AsEnumerable().Reverse())
            source = source[..token.SpanStart] + CSharpText.Literal(value(token)) + source[token.Span.End..];
        return source;
    }
}
