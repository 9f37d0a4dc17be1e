using System.Collections.Concurrent;
using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Fixing;

/// <summary>A project to which the fixes of the usage rules are applied, one at a time, and what has to hold afterwards.</summary>
internal sealed class FixTarget
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new MissingGuardAnalyzer(), new UnknownNameAnalyzer(), new NameInStringAnalyzer(), new UnknownReferenceAnalyzer()];

    private readonly Project _project;
    private readonly ConcurrentDictionary<string, Dictionary<string, int>> _problems = new(StringComparer.Ordinal);

    private FixTarget(Project project, CSharpCompilation compilation, ImmutableArray<Diagnostic> reports)
    {
        _project = project;
        Compilation = compilation;
        Reports = reports;
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>What the rules report, in order.</summary>
    public ImmutableArray<Diagnostic> Reports { get; }

    public static async Task<FixTarget> OfAsync(IEnumerable<SourceFile> files, params IEnumerable<MetadataReference> references)
    {
        var (project, compilation) = await CompileAsync(files, references);
        return new(project, compilation, await ReportsOf(compilation));
    }

    /// <summary>Compiles files, and asserts that they have no errors.</summary>
    public static async Task<(Project Project, CSharpCompilation Compilation)> CompileAsync(IEnumerable<SourceFile> files, params IEnumerable<MetadataReference> references)
    {
        var solution = EditorSolution.Open([files]);
        var id = solution.ProjectIds.Single();
        var project = solution.AddMetadataReferences(id, references).GetProject(id)!;
        var compilation = (CSharpCompilation)(await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return (project, compilation);
    }

    /// <summary>The fixes that are offered for a diagnostic, each with the project after it.</summary>
    public async Task<IReadOnlyList<AppliedFix>> FixesOf(Diagnostic diagnostic)
    {
        var document = _project.GetDocument(diagnostic.Location.SourceTree)!;
        var actions = new List<CodeAction>();
        foreach (var provider in Rulebook.Fixes.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await provider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));

        var applied = new List<AppliedFix>();
        foreach (var action in actions)
            applied.Add(await After(document, diagnostic, action));

        return applied;
    }

    /// <summary>The project after fix-all in a document with the fix that a diagnostic is offered under a key.</summary>
    public async Task<AppliedFix?> FixAll(Diagnostic diagnostic, string key)
    {
        var document = _project.GetDocument(diagnostic.Location.SourceTree)!;
        var provider = Rulebook.Fixes.Single(f => f.FixableDiagnosticIds.Contains(diagnostic.Id));
        var context = new FixAllContext(document, provider, FixAllScope.Document, key, [diagnostic.Id], new Provided(this), CancellationToken.None);
        return await provider.GetFixAllProvider()!.GetFixAsync(context) is { } action ? await After(document, diagnostic, action) : null;
    }

    /// <summary>What is wrong with a fix, each as a line of text.</summary>
    public async Task<IReadOnlyList<string>> Wrong(AppliedFix fix)
    {
        var wrong = new List<string>();
        var known = _problems.GetOrAdd(fix.Tree.FilePath, path => Problems(Compilation, Compilation.SyntaxTrees.Single(t => t.FilePath == path)).GroupBy(d => d.Id).ToDictionary(g => g.Key, g => g.Count()));
        foreach (var more in Problems(fix.After, fix.Tree).GroupBy(d => d.Id).Where(g => g.Count() > known.GetValueOrDefault(g.Key)))
            wrong.Add($"{fix}: it does not compile as before: {more.Last()}");

        // Each report belongs to a line, of which a fix removes at least one. An annotation may bring reports at callers; nothing else brings any.
        var (before, after) = (Of(Reports, fix), Of(await ReportsOf(fix.After, fix.Tree), fix));
        if (after.Count(d => LineOf(d) == fix.Line) >= before.Count(d => LineOf(d) == fix.Line))
            wrong.Add($"{fix}: the report is still there");
        if (!fix.IsAnnotation && after.Count >= before.Count)
            wrong.Add($"{fix}: there are new reports");

        if (fix.IsAnnotation)
            wrong.AddRange(Hidden(fix));

        return wrong;
    }

    /// <summary>What the rules report on a compilation or one of its files, in order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportsOf(Compilation compilation, SyntaxTree? file = null)
    {
        var analysis = compilation.WithAnalyzers(Analyzers);
        var reports = file is null ? await analysis.GetAnalyzerDiagnosticsAsync() : await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), null, CancellationToken.None);
        Assert.Empty(reports.Where(d => d.Id == "AD0001"));
        return [.. reports.OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    private static IEnumerable<Diagnostic> Problems(Compilation compilation, SyntaxTree tree) => compilation.GetSemanticModel(tree).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);

    // Callers of these have no line on which the rule could report.
    private static IEnumerable<string> Hidden(AppliedFix fix)
    {
        var model = fix.After.GetSemanticModel(fix.Tree);
        var added = fix.Tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>().Count() - fix.Diagnostic.Location.SourceTree!.GetRoot().DescendantNodes().OfType<AttributeSyntax>().Count();
        if (added != 1)
            yield return $"{fix}: {added} annotations were added";

        foreach (var member in fix.Tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Select(m => model.GetDeclaredSymbol(m)).OfType<ISymbol>().Where(m => Annotations(m) > 0 && m is IMethodSymbol or IPropertySymbol))
        {
            var was = member.GetDocumentationCommentId() is { } id ? Annotations(DocumentationCommentId.GetFirstSymbolForDeclarationId(id, fix.Before)) : -1;
            if (was != Annotations(member) && member is { IsOverride: true } or IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.Constructor) })
                yield return $"{fix}: {member} hides the requirement";
            if (was != Annotations(member) && member.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers()).Any(i => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(i), member)))
                yield return $"{fix}: {member} hides the requirement from those who call the interface";
        }
    }

    private static int Annotations(ISymbol? member) => member?.GetAttributes().Count(a => a.AttributeClass?.Name is "UnsupportedWhenAttribute" or "SupportedWhenAttribute") ?? 0;

    private static List<Diagnostic> Of(ImmutableArray<Diagnostic> reports, AppliedFix fix) =>
        [.. reports.Where(d => d.Id == fix.Diagnostic.Id && d.Location.SourceTree!.FilePath == fix.Tree.FilePath)];

    // Lines by their text, because a fix moves them.
    internal static string LineOf(Diagnostic diagnostic) =>
        $"{diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)} in {Statement(diagnostic)}";

    private static string Statement(Diagnostic diagnostic)
    {
        var node = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan);
        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var name = member switch { MethodDeclarationSyntax m => m.Identifier.ValueText, BaseTypeDeclarationSyntax t => t.Identifier.ValueText, _ => member?.Kind().ToString() };
        var statement = node.AncestorsAndSelf().FirstOrDefault(n => n is StatementSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax)!;
        return $"{name}: {string.Join(' ', statement.DescendantTokens().Select(t => t.ValueText))}";
    }

    private async Task<AppliedFix> After(Document document, Diagnostic diagnostic, CodeAction action)
    {
        var changed = (await Rulebook.Apply(action)).GetDocument(document.Id)!;

        // As it would be read from disk: what only looks right as a tree would be found.
        var old = Compilation.SyntaxTrees.Single(t => t.FilePath == document.FilePath);
        var tree = old.WithChangedText(SourceText.From((await changed.GetTextAsync()).ToString(), System.Text.Encoding.UTF8));
        return new(diagnostic, action.EquivalenceKey ?? "", action.Title, Compilation, Compilation.ReplaceSyntaxTree(old, tree), tree);
    }

    private sealed class Provided(FixTarget target) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(target.Reports);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(target.Reports.Where(d => d.Location.SourceTree!.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}

/// <summary>A fix that was applied.</summary>
/// <param name="Diagnostic">What it fixes.</param>
/// <param name="Key">Its equivalence key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Before">The project before.</param>
/// <param name="After">The project after.</param>
/// <param name="Tree">The changed file.</param>
internal sealed record AppliedFix(Diagnostic Diagnostic, string Key, string Title, CSharpCompilation Before, CSharpCompilation After, SyntaxTree Tree)
{
    public bool IsAnnotation => Key == "MT3004.Annotate";

    public string Line => FixTarget.LineOf(Diagnostic);

    public override string ToString() => $"{Path.GetFileName(Tree.FilePath)}({Diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}) {Diagnostic.Id} '{Title}'";
}
