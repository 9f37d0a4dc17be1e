using MachineTypes.Analyzers.MT3xxx.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>Annotates the member that contains a call, so that its callers have to guard.</summary>
internal sealed class AnnotateEdit : IGuardEdit
{
    public string Key => "MT3004.Annotate";

    public string Title(Diagnostic diagnostic) => "Propagate the requirement to callers";

    public bool IsPossible(SyntaxNode use, SemanticModel model, CancellationToken cancellation) =>
        MemberOf(use) is { } member && model.GetDeclaredSymbol(member, cancellation) is { } symbol && VisibleCallers.AreAll(symbol, model.Compilation, cancellation);

    public SyntaxNode? Apply(SyntaxNode root, SyntaxNode use, Diagnostic diagnostic, CodeFacts facts)
    {
        if (!diagnostic.Properties.TryGetValue(GuardFixProperties.Annotation, out var annotation) || annotation is null
            || MemberOf(use) is not { } member
            || IsContradicted(member, diagnostic, facts))
        {
            return null;
        }

        var attribute = ((MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{annotation}] void M();")!).AttributeLists[0].Attributes[0];
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute.WithAdditionalAnnotations(Simplifier.Annotation)))
            .WithLeadingTrivia(member.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        var bare = member.WithLeadingTrivia(SyntaxFactory.ElasticMarker);
        SyntaxNode annotated = bare switch
        {
            MemberDeclarationSyntax declaration => declaration.WithAttributeLists(declaration.AttributeLists.Insert(0, list)),
            AccessorDeclarationSyntax accessor => accessor.WithAttributeLists(accessor.AttributeLists.Insert(0, list)),
            _ => bare,
        };
        return root.ReplaceNode(member, annotated.WithAdditionalAnnotations(Formatter.Annotation));
    }

    // The member; of a property with two accessors, the accessor that makes the call.
    private static SyntaxNode? MemberOf(SyntaxNode use) =>
        use.FirstAncestorOrSelf<AccessorDeclarationSyntax>() is { Parent: AccessorListSyntax { Accessors.Count: > 1, Parent: BasePropertyDeclarationSyntax } } accessor ? accessor
            : use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is MethodDeclarationSyntax or ConstructorDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax
                ? use.FirstAncestorOrSelf<MemberDeclarationSyntax>()
                : null;

    // A member with both annotations of one flag would work on no machine type.
    private static bool IsContradicted(SyntaxNode member, Diagnostic diagnostic, CodeFacts facts)
    {
        var (flag, failsWhen) = (diagnostic.Properties[GuardFixProperties.Flag], diagnostic.Properties[GuardFixProperties.FailsWhen]);
        if (facts.Reports.Any(r => member.Span.Contains(r.Location.SourceSpan) && r.Properties[GuardFixProperties.Flag] == flag && r.Properties[GuardFixProperties.FailsWhen] != failsWhen))
        {
            return true;
        }

        var opposite = failsWhen == "true" ? "SupportedWhenAttribute" : "UnsupportedWhenAttribute";
        var symbol = facts.Model.GetDeclaredSymbol(member);
        var owners = new[] { symbol, (symbol as IMethodSymbol)?.AssociatedSymbol, symbol?.ContainingType, symbol?.ContainingType?.ContainingType };
        return owners.OfType<ISymbol>().SelectMany(o => o.GetAttributes()).Any(a => a.AttributeClass is { TypeArguments.Length: 1 } type
            && type.Name == opposite
            && type.TypeArguments[0].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == flag);
    }
}
