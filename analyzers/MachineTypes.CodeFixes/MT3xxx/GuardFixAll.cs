using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>Applies one kind of fix to all call sites of a document, one after the other, so that two fixes in one member do not conflict.</summary>
internal sealed class GuardFixAll : DocumentBasedFixAllProvider
{
    public static GuardFixAll Instance { get; } = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await document.GetSyntaxRootAsync(fixAllContext.CancellationToken).ConfigureAwait(false) is not { } original
            || GuardEdit.All.FirstOrDefault(e => e.Key == fixAllContext.CodeActionEquivalenceKey) is not { } edit)
        {
            return document;
        }

        var nodes = diagnostics.ToDictionary(d => d, d => original.FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true));
        var root = original.TrackNodes(nodes.Values.Distinct());
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start))
        {
            if (root.GetCurrentNode(nodes[diagnostic]) is { } node && edit.Apply(root, node, diagnostic) is { } changed)
            {
                root = changed;
            }
        }

        return document.WithSyntaxRoot(root);
    }
}
