using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>MT3001: replaces the name with one of the proposals. It is not offered for a reference to a constant, whose declaration would have to change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnknownNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("MT3001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax { } written
                || written is not (LiteralExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax))
            {
                continue;
            }

            for (var i = 0; i < NameFixProperties.MaxProposals; i++)
            {
                if (diagnostic.Properties.TryGetValue(NameFixProperties.Proposal(i), out var name) && name is not null)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            $"Change to \"{name}\"",
                            _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(written, Literal(written, name)))),
                            equivalenceKey: $"{diagnostic.Id}.{NameFixProperties.Proposal(i)}"),
                        diagnostic);
                }
            }
        }
    }

    private static LiteralExpressionSyntax Literal(ExpressionSyntax written, string name) => (written.IsKind(SyntaxKind.Utf8StringLiteralExpression)
        ? SyntaxFactory.LiteralExpression(SyntaxKind.Utf8StringLiteralExpression, SyntaxFactory.Token(default, SyntaxKind.Utf8StringLiteralToken, $"\"{name}\"u8", name, default))
        : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name))).WithTriviaFrom(written);
}
