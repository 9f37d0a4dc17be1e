using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

/// <summary>Finds what is in the way of a generated part of a value type.</summary>
internal static class ShapeObstacles
{
    /// <summary>The first obstacle, that of the type itself before those of the types that it is nested in.</summary>
    public static ShapeObstacle Find(INamedTypeSymbol type, IReadOnlyCollection<string> reserved, CancellationToken cancellation)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            var kind = ReferenceEquals(at, type) ? OfValueType(type, reserved, cancellation) : OfAny(at, cancellation);
            if (kind != ShapeObstacleKind.None)
            {
                return new(kind, at.Name, Anchor.OfType(at.FullName()));
            }
        }

        for (var at = type.ContainingNamespace; at is { IsGlobalNamespace: false }; at = at.ContainingNamespace)
        {
            if (at.Name.Length == 0)
            {
                return new(ShapeObstacleKind.Unnamed, null, default);
            }
        }

        return default;
    }

    private static ShapeObstacleKind OfValueType(INamedTypeSymbol type, IReadOnlyCollection<string> reserved, CancellationToken cancellation) => type switch
    {
        { IsRecord: true } => ShapeObstacleKind.Record,
        { IsRefLikeType: true } => ShapeObstacleKind.RefStruct,
        _ => OfAny(type, cancellation) is var kind && kind == ShapeObstacleKind.None && reserved.Contains(type.Name) ? ShapeObstacleKind.ReservedName : kind,
    };

    // While a declaration is being typed, its name may not be there yet.
    private static ShapeObstacleKind OfAny(INamedTypeSymbol type, CancellationToken cancellation) => type switch
    {
        { Name.Length: 0 } => ShapeObstacleKind.Unnamed,
        { Arity: > 0 } => ShapeObstacleKind.Generic,
        { IsFileLocal: true } => ShapeObstacleKind.FileLocal,
        _ => IsPartial(type, cancellation) ? ShapeObstacleKind.None : ShapeObstacleKind.NotPartial,
    };

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) => type.DeclaringSyntaxReferences.Any(
        part => part.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
