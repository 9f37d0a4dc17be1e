using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Simplification;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>MT3007: replaces the literal, or the call that parses it, with the generated member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameInStringFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("MT3007");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal
                || !diagnostic.Properties.TryGetValue(NameFixProperties.Member, out var member)
                || member is null)
            {
                continue;
            }

            ExpressionSyntax replaced = !member.EndsWith(".Name", StringComparison.Ordinal) && literal.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } parse ? parse : literal;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Use the generated member",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(
                        replaced, SyntaxFactory.ParseExpression(member).WithTriviaFrom(replaced).WithAdditionalAnnotations(Simplifier.Annotation)))),
                    equivalenceKey: $"{diagnostic.Id}.{NameFixProperties.Member}"),
                diagnostic);
        }
    }
}
