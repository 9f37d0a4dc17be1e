using MachineTypes.Generator.Text;
using MachineTypes.Model;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads what a generated part of a value type has to repeat, and whether there can be one.</summary>
public static class TypeShapeReader
{
    /// <param name="reserved">The names of the members that are generated: a type cannot have a member of its own name.</param>
    public static TypeShape Read(INamedTypeSymbol type, IReadOnlyCollection<string> reserved, CancellationToken cancellation)
    {
        var containers = new Stack<string>();
        for (var at = type.ContainingType; at is not null; at = at.ContainingType)
        {
            containers.Push($"partial {Keyword(at)} {Identifiers.Escape(at.Name)}");
        }

        return new(
            type.FullName(),
            type.ContainingNamespace is { IsGlobalNamespace: false } space ? NamespaceOf(space) : "",
            containers.ToEquatableArray(),
            Identifiers.Escape(type.Name),
            type.IsVisibleOutside(),
            ShapeObstacles.Find(type, reserved, cancellation),
            type.GetMembers()
                .Where(m => !m.IsImplicitlyDeclared && !m.IsGenerated())
                .Select(m => m.Name)
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToEquatableArray());
    }

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
}
