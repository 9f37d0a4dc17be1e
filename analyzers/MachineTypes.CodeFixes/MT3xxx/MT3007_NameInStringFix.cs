using MachineTypes.Analyzers.MT3xxx;
using MachineTypes.Analyzers.MT3xxx.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Simplification;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>MT3007: replaces the literal, or the call that parses it, with the generated member. A statement that does nothing but parse a name stays.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameInStringFix : NameFix
{
    /// <summary>Creates the fix.</summary>
    public NameInStringFix()
        : base("MT3007", new NameFixes(new NameInStringAnalyzer(), Replacement))
    {
    }

    private protected override string TitleOf(Diagnostic diagnostic) => "Use the generated member";

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
