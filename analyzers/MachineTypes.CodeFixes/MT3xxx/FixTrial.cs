using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>A file as a fix would leave it, with what the compiler and the rule report on it. A fix that breaks something is not offered.</summary>
internal sealed class FixTrial
{
    private readonly Compilation _compilation;
    private readonly DiagnosticAnalyzer _rule;
    private readonly Lazy<IReadOnlyDictionary<string, int>> _problems;
    private ImmutableArray<Diagnostic>? _reports;

    private FixTrial(Compilation compilation, SyntaxTree tree, DiagnosticAnalyzer rule, CancellationToken cancellation)
    {
        _compilation = compilation;
        _rule = rule;
        Tree = tree;
        Model = compilation.GetSemanticModel(tree);
        _problems = new(() => Model.GetDiagnostics(cancellationToken: cancellation)
            .Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .GroupBy(d => d.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal));
    }

    public SyntaxTree Tree { get; }

    public SemanticModel Model { get; }

    /// <summary>Starts with a document as it is, whose nodes have to be found again in later states.</summary>
    public static async Task<FixTrial?> OfAsync(Document document, DiagnosticAnalyzer rule, IEnumerable<SyntaxNode> tracked, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var compilation = await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        return root is null || compilation is null || !compilation.ContainsSyntaxTree(root.SyntaxTree) ? null
            : new FixTrial(compilation, root.SyntaxTree, rule, cancellation).With(root.TrackNodes(tracked), cancellation);
    }

    /// <summary>The same project with another content of the file.</summary>
    public FixTrial With(SyntaxNode root, CancellationToken cancellation)
    {
        var tree = Tree.WithRootAndOptions(root, Tree.Options);
        return new(_compilation.ReplaceSyntaxTree(Tree, tree), tree, _rule, cancellation);
    }

    /// <summary>Returns what the rule reports on the file.</summary>
    public async Task<ImmutableArray<Diagnostic>> ReportsAsync(CancellationToken cancellation) =>
        _reports ??= await _compilation.WithAnalyzers(ImmutableArray.Create(_rule), options: null)
            .GetAnalyzerSemanticDiagnosticsAsync(Model, filterSpan: null, cancellation).ConfigureAwait(false);

    /// <summary>Determines whether the compiler reports nothing here that it did not report before.</summary>
    public bool CompilesLike(FixTrial before) => _problems.Value.All(p => before._problems.Value.TryGetValue(p.Key, out var count) && count >= p.Value);
}
