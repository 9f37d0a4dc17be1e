using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

// See docs/decisions/0081-errors-in-generated-code.md.
/// <summary>Finds what prevents a generated part of a value type. Anything that is missed would be an error inside generated code, which the user cannot change.</summary>
internal static class ShapeObstacles
{
    private static readonly string[] NamedNamespaces = ["System", KnownNames.Namespace];

    /// <summary>Returns the first obstacle of a release train: that of the type itself before those of the types that it is nested in.</summary>
    public static ShapeObstacle FindInTrain(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        Find(type, ReservedNames.Train, () => GeneratedMembers.OfTrain.FirstWrittenIn(type, null), compilation, cancellation);

    /// <summary>Returns the first obstacle of a catalogue.</summary>
    public static ShapeObstacle FindInCatalog(INamedTypeSymbol type, INamedTypeSymbol train, Compilation compilation, CancellationToken cancellation) =>
        Find(type, ReservedNames.Catalog, () => GeneratedMembers.OfCatalog.FirstWrittenIn(type, train), compilation, cancellation);

    private static ShapeObstacle Find(INamedTypeSymbol type, IReadOnlyCollection<string> reserved, Func<string?> written, Compilation compilation, CancellationToken cancellation)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            var kind = ReferenceEquals(at, type) ? OfValueType(type, reserved, compilation, cancellation) : OfAny(at, cancellation);
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

        return written() is { } member ? new(ShapeObstacleKind.Member, type.Name, Anchor.OfType(type.FullName()), member)
            : Hidden(type) is { } hidden ? new(ShapeObstacleKind.HiddenNamespace, type.Name, Anchor.OfType(type.FullName()), hidden)
            : default;
    }

    private static ShapeObstacleKind OfValueType(INamedTypeSymbol type, IReadOnlyCollection<string> reserved, Compilation compilation, CancellationToken cancellation) => type switch
    {
        { IsRecord: true } => ShapeObstacleKind.Record,
        { IsRefLikeType: true } => ShapeObstacleKind.RefStruct,
        _ when OfAny(type, cancellation) is var kind and not ShapeObstacleKind.None => kind,
        _ when reserved.Contains(type.Name) => ShapeObstacleKind.ReservedName,
        _ when HasPrimaryConstructor(type, cancellation) => ShapeObstacleKind.PrimaryConstructor,
        _ when TypeAttributes.Read(type, compilation, cancellation).Any(SetsLayout) => ShapeObstacleKind.Layout,
        _ => ShapeObstacleKind.None,
    };

    // While a declaration is being typed, its name may still be missing.
    private static ShapeObstacleKind OfAny(INamedTypeSymbol type, CancellationToken cancellation) => type switch
    {
        { Name.Length: 0 } => ShapeObstacleKind.Unnamed,
        { Arity: > 0 } => ShapeObstacleKind.Generic,
        { IsFileLocal: true } => ShapeObstacleKind.FileLocal,
        _ when !IsPartial(type, cancellation) => ShapeObstacleKind.NotPartial,
        { ContainingType: null, DeclaredAccessibility: not (Accessibility.Public or Accessibility.Internal) } => ShapeObstacleKind.Invalid,
        _ => HasDouble(type) ? ShapeObstacleKind.Invalid : ShapeObstacleKind.None,
    };

    // If two types or namespaces have the same name, which the compiler reports, generated code could refer to either.
    private static bool HasDouble(INamedTypeSymbol type) => (type.ContainingSymbol as INamespaceOrTypeSymbol)?
        .GetMembers(type.Name).Count(member => member is INamespaceSymbol || (member is INamedTypeSymbol other && other.Arity == type.Arity)) > 1;

    private static bool HasPrimaryConstructor(INamedTypeSymbol type, CancellationToken cancellation) => type.DeclaringSyntaxReferences.Any(
        part => part.GetSyntax(cancellation) is TypeDeclarationSyntax { ParameterList: not null });

    private static bool SetsLayout(AttributeReading attribute) => attribute.Class switch
    {
        { Name: "InlineArrayAttribute", ContainingNamespace.Name: "CompilerServices" } => true,
        { Name: "StructLayoutAttribute", ContainingNamespace.Name: "InteropServices" } => attribute.Positional(0, "layoutKind").Value is not (0 or 3),
        _ => false,
    };

    private static string? Hidden(INamedTypeSymbol type) =>
        NamedNamespaces.FirstOrDefault(name => type.ContainingModule.GlobalNamespace.GetTypeMembers(name, 0).Length > 0);

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) => type.DeclaringSyntaxReferences.Any(
        part => part.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
