using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>Applies one kind of fix to all call sites of a document, one after the other, so that two fixes in one member do not conflict.</summary>
internal sealed class GuardFixAll : DocumentBasedFixAllProvider
{
    public static GuardFixAll Instance { get; } = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        GuardFixes.Edits.FirstOrDefault(e => e.Key == fixAllContext.CodeActionEquivalenceKey) is { } edit
        && await GuardFixes.ApplyAsync(document, edit, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false) is { } root
            ? document.WithSyntaxRoot(root)
            : document;
}
