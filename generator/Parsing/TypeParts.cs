using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

// See docs/decisions/0080-order-of-parts.md.
/// <summary>
/// The parts of a partial type, in an order that the order of the compiler's files does not change: by path, then by position. Editors and build tools pass the same files in different
/// orders, and a finding must not move from one part to another because of that.
/// </summary>
public static class TypeParts
{
    /// <summary>Returns the parts of a type in source. Generated ones are last: the generator does not see what it adds, and parts have the same numbers in the analyzers.</summary>
    public static IReadOnlyList<SyntaxReference> Of(INamedTypeSymbol type)
    {
        var parts = type.DeclaringSyntaxReferences;
        return parts.Length < 2
            ? parts
            : parts
                .OrderBy(part => Symbols.IsGenerated(part.SyntaxTree))
                .ThenBy(part => PathOf(part.SyntaxTree), StringComparer.Ordinal)
                .ThenBy(part => part.Span.Start)
                .ToList();
    }

    /// <summary>Returns the path of a file as it is ordered by: the same on all systems.</summary>
    public static string PathOf(SyntaxTree tree) => tree.FilePath.Replace('\\', '/');
}
