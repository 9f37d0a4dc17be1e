using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Generator.Text;

/// <summary>Names as C# source has them.</summary>
public static class Identifiers
{
    /// <summary>Returns the name with an <c>@</c> in front if it is a keyword in any context; otherwise, the name itself.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
