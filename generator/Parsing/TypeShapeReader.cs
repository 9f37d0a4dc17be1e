using MachineTypes.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads what a generated part of a value type has to repeat, and whether there can be one.</summary>
public static class TypeShapeReader
{
    /// <param name="reserved">The names of the members that are generated: a type cannot have a member of its own name.</param>
    public static TypeShape Read(INamedTypeSymbol type, IReadOnlyCollection<string> reserved, CancellationToken cancellation)
    {
        var containers = new Stack<string>();
        var canBeFilledIn = type is { TypeKind: TypeKind.Struct, IsRecord: false, IsRefLikeType: false, IsGenericType: false, IsFileLocal: false }
            && IsPartial(type, cancellation)
            && HasName(type)
            && !reserved.Contains(type.Name);
        for (var at = type.ContainingType; at is not null; at = at.ContainingType)
        {
            canBeFilledIn &= IsPartial(at, cancellation) && HasName(at) && !at.IsGenericType && !at.IsFileLocal;
            containers.Push($"partial {Keyword(at)} {Symbols.Escaped(at.Name)}");
        }

        for (var at = type.ContainingNamespace; at is { IsGlobalNamespace: false }; at = at.ContainingNamespace)
        {
            canBeFilledIn &= HasName(at);
        }

        return new(
            type.FullName(),
            type.ContainingNamespace is { IsGlobalNamespace: false } space ? NamespaceOf(space) : "",
            containers.ToEquatableArray(),
            Symbols.Escaped(type.Name),
            type.IsVisibleOutside(),
            canBeFilledIn,
            type.GetMembers()
                .Where(m => !m.IsImplicitlyDeclared)
                .Select(m => m.Name)
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToEquatableArray());
    }

    // While a declaration is being typed, its name may not be there yet.
    private static bool HasName(ISymbol symbol) => symbol.Name.Length > 0;

    private static string NamespaceOf(INamespaceSymbol space) => space.ToDisplayString(
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    private static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) => type.DeclaringSyntaxReferences.Any(
        part => part.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
