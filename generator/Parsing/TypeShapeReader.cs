using MachineTypes.Generator.Text;
using MachineTypes.Model;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads what a generated part of a value type has to repeat, and whether there can be one.</summary>
public static class TypeShapeReader
{
    private static readonly HashSet<string> Converters = new(["System.ComponentModel.TypeConverterAttribute", "System.Text.Json.Serialization.JsonConverterAttribute"], StringComparer.Ordinal);

    /// <summary>Reads the shape of a release train.</summary>
    public static TypeShape ReadTrain(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        Read(type, ShapeObstacles.FindInTrain(type, compilation, cancellation), compilation, cancellation);

    /// <summary>Reads the shape of a catalogue.</summary>
    public static TypeShape ReadCatalog(INamedTypeSymbol type, INamedTypeSymbol train, Compilation compilation, CancellationToken cancellation) =>
        Read(type, ShapeObstacles.FindInCatalog(type, train, compilation, cancellation), compilation, cancellation);

    private static TypeShape Read(INamedTypeSymbol type, ShapeObstacle obstacle, Compilation compilation, CancellationToken cancellation)
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
            obstacle,
            type.GetMembers()
                .Where(m => !m.IsImplicitlyDeclared && !m.IsGenerated())
                .Select(m => m.Name)
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToEquatableArray(),
            TypeAttributes.Read(type, compilation, cancellation)
                .Select(attribute => attribute.Class)
                .Where(attribute => Converters.Contains(attribute.ToDisplayString()))
                .Select(attribute => attribute.Name)
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
