using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx;
using MachineTypes.Analyzers.MT3xxx.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Simplification;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>MT3007: replaces the literal, or the call that parses it, with the generated member. A statement that does nothing but parse a name stays.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameInStringFix : CodeFixProvider
{
    private static readonly NameFixes Fixes = new(new NameInStringAnalyzer(), Replacement);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("MT3007");

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
                        "Use the generated member",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)),
                        equivalenceKey: $"{diagnostic.Id}.{NameFixProperties.Member}"),
                    diagnostic);
            }
        }
    }

    private static (SyntaxNode Old, SyntaxNode New)? Replacement(SyntaxNode node, Diagnostic diagnostic)
    {
        if (node is not LiteralExpressionSyntax || !diagnostic.Properties.TryGetValue(NameFixProperties.Member, out var member) || member is null)
        {
            return null;
        }

        var replaced = member.EndsWith(".Name", StringComparison.Ordinal) ? node : node.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault(IsParse) ?? node;
        return (replaced, SyntaxFactory.ParseExpression(member).WithTriviaFrom(replaced).WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static bool IsParse(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" } or IdentifierNameSyntax { Identifier.ValueText: "Parse" };
}
