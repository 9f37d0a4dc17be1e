using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>A file as a fix would leave it, with what the compiler and the rule report on it. A fix that breaks something is not offered.</summary>
internal sealed class FixTrial
{
    private readonly Compilation _compilation;
    private readonly DiagnosticAnalyzer _rule;

    private FixTrial(Compilation compilation, SyntaxTree tree, DiagnosticAnalyzer rule)
    {
        _compilation = compilation;
        _rule = rule;
        Tree = tree;
        Model = compilation.GetSemanticModel(tree);
    }

    public SyntaxTree Tree { get; }

    public SemanticModel Model { get; }

    /// <summary>Starts with a document as it is, whose nodes have to be found again in later states.</summary>
    public static async Task<FixTrial?> OfAsync(Document document, DiagnosticAnalyzer rule, IEnumerable<SyntaxNode> tracked, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var compilation = await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        return root is null || compilation is null || !compilation.ContainsSyntaxTree(root.SyntaxTree) ? null
            : new FixTrial(compilation, root.SyntaxTree, rule).With(root.TrackNodes(tracked));
    }

    /// <summary>The same project with another content of the file.</summary>
    public FixTrial With(SyntaxNode root)
    {
        var tree = Tree.WithRootAndOptions(root, Tree.Options);
        return new(_compilation.ReplaceSyntaxTree(Tree, tree), tree, _rule);
    }

    /// <summary>Returns what a fix at a node can affect: the member that contains it, or all top-level statements.</summary>
    public static TextSpan Scope(SyntaxNode node) => (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        null or GlobalStatementSyntax => node.SyntaxTree.GetRoot(),
        { } member => member,
    }).FullSpan;

    /// <summary>Returns what the rule reports in a part of the file.</summary>
    public async Task<ImmutableArray<Diagnostic>> ReportsAsync(TextSpan scope, CancellationToken cancellation) =>
        await _compilation.WithAnalyzers(ImmutableArray.Create(_rule), options: null).GetAnalyzerSemanticDiagnosticsAsync(Model, scope, cancellation).ConfigureAwait(false);

    /// <summary>Returns how often the compiler reports what in a part of the file.</summary>
    public IReadOnlyDictionary<string, int> Problems(TextSpan? scope, CancellationToken cancellation) => Model.GetDiagnostics(scope, cancellation)
        .Where(d => d.Severity >= DiagnosticSeverity.Warning)
        .GroupBy(d => d.Id, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>Determines whether the compiler reports nothing that it did not report before.</summary>
    public static bool IsAsGood(IReadOnlyDictionary<string, int> after, IReadOnlyDictionary<string, int> before) =>
        after.All(p => before.TryGetValue(p.Key, out var count) && count >= p.Value);
}
