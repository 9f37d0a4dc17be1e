using MachineTypes.Analyzers.MT3xxx;
using MachineTypes.Analyzers.MT3xxx.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>MT3008: replaces an unknown name with one that is near enough to be meant, in a form that the compiler checks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnknownReferenceFix : NameFix
{
    /// <summary>Creates the fix.</summary>
    public UnknownReferenceFix()
        : base("MT3008", new NameFixes(new UnknownReferenceAnalyzer(), Replacement))
    {
    }

    private protected override string TitleOf(Diagnostic diagnostic) => $"Change to nameof({diagnostic.Properties[NameFixProperties.Proposal(0)]})";

    private static (SyntaxNode Old, SyntaxNode New)? Replacement(SyntaxNode node, Diagnostic diagnostic)
    {
        var written = node is AttributeArgumentSyntax argument ? argument.Expression : node;
        return written is ExpressionSyntax && diagnostic.Properties.TryGetValue(NameFixProperties.Proposal(0), out var meant) && meant is not null
            ? (written, SyntaxFactory.ParseExpression($"nameof({meant})").WithTriviaFrom(written))
            : null;
    }
}
