using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx;
using MachineTypes.Analyzers.MT3xxx.Names;
using MachineTypes.Model.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>
/// MT3001: replaces the name with one of the proposals. It is not offered for a reference to a constant, whose declaration would have to change. Where
/// several names are equally near, each is offered, and fix-all leaves the choice to the author: another machine type is other hardware.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnknownNameFix : CodeFixProvider
{
    private static readonly ImmutableArray<NameFixes> Proposals = Enumerable.Range(0, NameFixProperties.MaxProposals)
        .Select(i => new NameFixes(new UnknownNameAnalyzer(), (node, diagnostic) => Replacement(node, diagnostic, i)))
        .ToImmutableArray();

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("MT3001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new NameFixAll(Proposals[0], diagnostic => NameAt(diagnostic, 1) is null);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            for (var i = 0; i < Proposals.Length; i++)
            {
                if (NameAt(diagnostic, i) is { } name
                    && await Proposals[i].ApplyAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } changed)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            Printable.Fact($"Change to \"{name}\""),
                            _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)),
                            equivalenceKey: $"{diagnostic.Id}.{NameFixProperties.Proposal(i)}"),
                        diagnostic);
                }
            }
        }
    }

    private static string? NameAt(Diagnostic diagnostic, int number) => diagnostic.Properties.TryGetValue(NameFixProperties.Proposal(number), out var name) ? name : null;

    private static (SyntaxNode Old, SyntaxNode New)? Replacement(SyntaxNode node, Diagnostic diagnostic, int number) =>
        node is LiteralExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax && NameAt(diagnostic, number) is { } name
            ? (node, Literal(node, name))
            : null;

    private static LiteralExpressionSyntax Literal(SyntaxNode written, string name) => (written.IsKind(SyntaxKind.Utf8StringLiteralExpression)
        ? SyntaxFactory.LiteralExpression(SyntaxKind.Utf8StringLiteralExpression, SyntaxFactory.Token(default, SyntaxKind.Utf8StringLiteralToken, $"\"{name}\"u8", name, default))
        : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name))).WithTriviaFrom(written);
}
