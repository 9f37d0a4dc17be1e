using System.Collections.Immutable;
using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.Infrastructure;

/// <summary>The base class of code fixes for rules about definitions: it applies the fix that the rule has computed. Fix-all applies a document's fixes one after the other, so that they do not conflict.</summary>
public abstract class DefinitionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await Fix(document, diagnostics, PrefixOf(context.CodeActionEquivalenceKey), context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var prefix in new[] { "", FixProperties.Alternative })
            {
                if (diagnostic.Properties.TryGetValue(prefix + FixProperties.Kind, out var kind)
                    && diagnostic.Properties.TryGetValue(prefix + FixProperties.Title, out var title)
                    && title is not null)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            title,
                            cancellation => Fix(context.Document, ImmutableArray.Create(diagnostic), prefix, cancellation),
                            equivalenceKey: prefix + $"{diagnostic.Id}.{kind}"),
                        diagnostic);
                }
            }
        }

        return Task.CompletedTask;
    }

    private static string PrefixOf(string? key) => key?.StartsWith(FixProperties.Alternative, StringComparison.Ordinal) == true ? FixProperties.Alternative : "";

    private static async Task<Document> Fix(Document document, ImmutableArray<Diagnostic> diagnostics, string prefix, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root is null ? document : document.WithSyntaxRoot(DefinitionEdits.Apply(root, diagnostics, prefix));
    }
}
