using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx;
using MachineTypes.Analyzers.MT3xxx.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>MT3008: names what is near enough to be meant, in a way that the compiler checks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnknownReferenceFix : CodeFixProvider
{
    private static readonly NameFixes Fixes = new(new UnknownReferenceAnalyzer(), Replacement);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("MT3008");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new NameFixAll(Fixes, _ => true);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await Fixes.ApplyAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to nameof({diagnostic.Properties[NameFixProperties.Proposal(0)]})",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)),
                        equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static (SyntaxNode Old, SyntaxNode New)? Replacement(SyntaxNode node, Diagnostic diagnostic)
    {
        var written = node is AttributeArgumentSyntax argument ? argument.Expression : node;
        return written is ExpressionSyntax && diagnostic.Properties.TryGetValue(NameFixProperties.Proposal(0), out var meant) && meant is not null
            ? (written, SyntaxFactory.ParseExpression($"nameof({meant})").WithTriviaFrom(written))
            : null;
    }
}
