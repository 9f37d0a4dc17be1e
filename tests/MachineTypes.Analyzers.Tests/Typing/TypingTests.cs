using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Analyzers.Tests.Typing;

/// <summary>Every rule speaks as soon as the definition that breaks it is typed, and is silent as soon as it is mended. Nothing waits for the end of the compilation.</summary>
[Collection(nameof(Alone))]
public sealed class TypingTests(ITestOutputHelper output)
{
    // A key on the catalogue takes the compiler most of a second. A full run types every token in a small project, and this many on the catalogue too; a bounded one as many in a small project.
    private const int BoundedKeys = 5;

    /// <summary>The rules on definitions: a definition is what is typed here. A rule on the language version is broken by the project file, not by what is typed.</summary>
    public static TheoryData<string> Ids =>
        [.. RuleSample.Ids.Select(row => row.Data).Where(id => id.StartsWith("MT1", StringComparison.Ordinal) && RuleSample.Of(id).Language is null)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_rule_reports_when_it_is_broken_until_it_is_fixed(string id)
    {
        await ReportAsync(id, TypingSession.OpenAlone(RuleSample.Of(id).Options), text => TestRun.Select(Truncation.AtEachToken(text), BoundedKeys));
        if (!TestRun.IsFull)
            return;

        var session = TypingSession.OpenNew(RuleSample.Of(id).Options);
        await ReportAsync(id, session, text => TestRun.Spread([.. Truncation.AtEachToken(text)], BoundedKeys));
        Print(output, $"{id} typed", session);
    }

    private static async Task ReportAsync(string id, TypingSession session, Func<string, IEnumerable<string>> beginnings)
    {
        var sample = RuleSample.Of(id);
        var broken = Last(await session.Type(sample.Source), id)!;
        var typed = (await Place(session, broken)).AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Last().Span;

        // The type that breaks the rule is typed between what stands before and behind it.
        var (before, behind) = (sample.Source[..typed.Start], sample.Source[typed.End..]);
        Assert.Null(Last(await session.Type(before + behind), id));
        foreach (var beginning in beginnings(sample.Source[typed.Start..typed.End]))
            broken = Last(await session.Type(before + beginning + behind), id);

        Assert.NotNull(broken);
        for (var mends = 0; broken is not null && mends < 5; mends++)
            broken = Last(await session.Type(await Mend(session, broken)), id);

        Assert.Null(broken);
    }

    internal static void Print(ITestOutputHelper output, string what, TypingSession session)
    {
        var line = FormattableString.Invariant(
            $"{what}: {session.Keys} keys on the catalogue, median {session.Percentile(50).TotalMilliseconds:F1} ms, 95th percentile {session.Percentile(95).TotalMilliseconds:F1} ms, {session.Work.TotalMilliseconds:F1} ms of processor time each");
        output.WriteLine(line);
        Console.WriteLine(line);
    }

    private static Diagnostic? Last(IEnumerable<Diagnostic> diagnostics, string id) =>
        diagnostics.Where(diagnostic => diagnostic.Id == id).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).LastOrDefault();

    // By the rule's own fix; without one, what is wrong is taken away.
    private static async Task<string> Mend(TypingSession session, Diagnostic broken)
    {
        if (await Rulebook.Fix(session.Document, broken) is { } fix)
        {
            var mended = (await Rulebook.Apply(fix)).GetDocument(session.Document.Id)!;
            return (await mended.GetTextAsync()).ToString();
        }

        var place = await Place(session, broken);
        var wrong = place.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
            ? attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list ? list : (SyntaxNode)attribute
            : place.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        return (await session.Document.GetSyntaxRootAsync())!.RemoveNode(wrong, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
    }

    private static async Task<SyntaxNode> Place(TypingSession session, Diagnostic broken) =>
        (await session.Document.GetSyntaxRootAsync())!.FindNode(broken.Location.SourceSpan);
}

/// <summary>What is timed runs alone.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
