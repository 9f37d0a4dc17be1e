using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>Replaces expressions that name machine types. A replacement with which the code does not compile as before is left out.</summary>
/// <param name="rule">The rule that is fixed.</param>
/// <param name="replace">Returns the expression to replace and its replacement; null if there is none.</param>
internal sealed class NameFixes(DiagnosticAnalyzer rule, Func<SyntaxNode, Diagnostic, (SyntaxNode Old, SyntaxNode New)?> replace)
{
    /// <summary>Returns the document's root with the replacements; null if there is none.</summary>
    public async Task<SyntaxNode?> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var edits = diagnostics
            .Select(d => replace(root.FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true), d))
            .OfType<(SyntaxNode Old, SyntaxNode New)>()
            .GroupBy(e => e.Old)
            .ToDictionary(g => g.Key, g => g.First().New);
        if (edits.Count == 0 || await FixTrial.OfAsync(document, rule, edits.Keys, cancellation).ConfigureAwait(false) is not { } before)
        {
            return null;
        }

        // All at once, or one by one if that breaks something.
        var after = before.With(Replace(before, edits.Keys, edits));
        TextSpan? scope = edits.Count == 1 ? FixTrial.Scope(edits.Keys.Single()) : null;
        TextSpan? scopeAfter = scope is null ? null : FixTrial.Scope(after.Tree.GetRoot(cancellation).GetCurrentNode(edits.Keys.Single())!);
        if (!FixTrial.IsAsGood(after.Problems(scopeAfter, cancellation), before.Problems(scope, cancellation)))
        {
            if (edits.Count == 1)
            {
                return null;
            }

            after = edits.Keys.OrderBy(k => k.SpanStart).Aggregate(before, (current, old) =>
                current.With(Replace(current, [old], edits)) is { } next && FixTrial.IsAsGood(next.Problems(null, cancellation), current.Problems(null, cancellation)) ? next : current);
        }

        return after == before ? null : after.Tree.GetRoot(cancellation);
    }

    private static SyntaxNode Replace(FixTrial trial, IEnumerable<SyntaxNode> nodes, IReadOnlyDictionary<SyntaxNode, SyntaxNode> edits)
    {
        var root = trial.Tree.GetRoot();
        var current = nodes.Select(old => (At: root.GetCurrentNode(old), Old: old)).Where(n => n.At is not null).ToDictionary(n => n.At!, n => edits[n.Old]);
        return root.ReplaceNodes(current.Keys, (at, _) => at.CopyAnnotationsTo(current[at])!);
    }
}

/// <summary>Replaces the names of a document in one go.</summary>
/// <param name="fixes">The replacements.</param>
/// <param name="isUnambiguous">Determines whether there is only one possible replacement.</param>
internal sealed class NameFixAll(NameFixes fixes, Func<Diagnostic, bool> isUnambiguous) : DocumentBasedFixAllProvider
{
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await fixes.ApplyAsync(document, diagnostics.Where(isUnambiguous), fixAllContext.CancellationToken).ConfigureAwait(false) is { } root ? document.WithSyntaxRoot(root) : document;
}
