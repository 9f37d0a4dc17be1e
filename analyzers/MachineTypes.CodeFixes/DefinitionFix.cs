using MachineTypes.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.CodeFixes;

/// <summary>Writes the answer that a rule has worked out into the argument that is wrong, or takes the attribute away.</summary>
public abstract class DefinitionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } node
                || node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
            {
                continue;
            }

            if (diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var text)
                && text is not null
                && node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument)
            {
                Register($"Change to \"{text}\"", FixProperties.Replacement, () => Replace(root, argument, text));
            }
            else if (diagnostic.Properties.ContainsKey(FixProperties.Removal))
            {
                Register("Remove the step", FixProperties.Removal, () => Remove(root, attribute));
            }

            void Register(string title, string kind, Func<SyntaxNode?> change) => context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    _ => Task.FromResult(change() is { } changed ? context.Document.WithSyntaxRoot(changed) : context.Document),
                    equivalenceKey: $"{diagnostic.Id}.{kind}"),
                diagnostic);
        }
    }

    private static SyntaxNode Replace(SyntaxNode root, AttributeArgumentSyntax argument, string text) => root.ReplaceNode(
        argument.Expression,
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(argument.Expression));

    // A list of one attribute goes with it; what stands before the list, such as a comment, stays.
    private static SyntaxNode? Remove(SyntaxNode root, AttributeSyntax attribute) =>
        attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list
            ? root.RemoveNode(list, list.GetLeadingTrivia().All(t => t.IsKind(SyntaxKind.WhitespaceTrivia))
                ? SyntaxRemoveOptions.KeepNoTrivia
                : SyntaxRemoveOptions.KeepLeadingTrivia)
            : root.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia);
}
