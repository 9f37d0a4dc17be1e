using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>Takes everything out of definitions that a release brought, as they were before it: the release, its machine types, steps, entries and corrections.</summary>
/// <param name="release">The release, the newest of the train.</param>
/// <param name="before">The release before it.</param>
internal sealed class WithoutRelease(string release, string before) : CSharpSyntaxRewriter
{
    private static readonly string[] Starts = ["From", "AddedIn", "KnownFrom", "Since"];
    private static readonly string[] Ends = ["RemovedIn", "DeprecatedIn", "KnownUntil"];
    private static readonly string[] Reasons = ["AddedIn", "RemovedIn", "FixedIn"];

    /// <summary>Gets how many places were changed.</summary>
    public int Places { get; private set; }

    /// <summary>Returns a file without the release.</summary>
    /// <param name="source">The file.</param>
    public string Of(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        var places = Places;
        var changed = Visit(root);
        return Places == places ? source : changed.ToFullString();
    }

    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node)
    {
        // A class all of whose machine types came with the release.
        var declared = Attributes(node).Where(attribute => Name(attribute) == "MachineType").ToList();
        return declared.Count > 0 && declared.TrueForAll(IsOfRelease) && ++Places > 0 ? null : base.VisitClassDeclaration(node);
    }

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node)
    {
        if (!IsOfRelease(node.Attributes[0]))
            return base.VisitAttributeList(node);

        Places++;
        return null;
    }

    public override SyntaxNode? VisitAttribute(AttributeSyntax node)
    {
        var arguments = node.ArgumentList?.Arguments ?? default;
        if (arguments.FirstOrDefault(argument => Ends.Contains(NameOf(argument), StringComparer.Ordinal) && IsRelease(Text(argument))) is not { } end)
            return node;

        Places++;
        var rest = arguments.Remove(end);
        if (rest.FirstOrDefault(argument => NameOf(argument) == "Reason") is { } reason && !rest.Any(argument => Reasons.Contains(NameOf(argument), StringComparer.Ordinal)))
            rest = rest.Remove(reason);

        return node.WithArgumentList(SyntaxFactory.ParseAttributeArgumentList($"({string.Join(", ", rest.Select(argument => argument.ToString()))})"));
    }

    private static IEnumerable<AttributeSyntax> Attributes(ClassDeclarationSyntax node) => node.AttributeLists.SelectMany(list => list.Attributes);

    private static string Name(AttributeSyntax attribute) => attribute.Name is GenericNameSyntax generic ? generic.Identifier.ValueText : attribute.Name.ToString();

    private static string? NameOf(AttributeArgumentSyntax argument) => argument.NameEquals?.Name.Identifier.ValueText;

    private static string? Text(AttributeArgumentSyntax argument) => (argument.Expression as LiteralExpressionSyntax)?.Token.Value as string;

    private bool IsRelease(string? version) => version == release || version?.StartsWith($"{release}.", StringComparison.Ordinal) == true;

    private bool IsOfRelease(AttributeSyntax attribute)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        return (Name(attribute) is "Release" or "BugFixRelease" && IsRelease(Text(arguments[0])))
            || arguments.Any(argument => Starts.Contains(NameOf(argument), StringComparer.Ordinal) && IsRelease(Text(argument)))
            || (Name(attribute) == "Compat" && arguments.Any(argument => NameOf(argument) == "UpTo" && Text(argument) == before));
    }
}
