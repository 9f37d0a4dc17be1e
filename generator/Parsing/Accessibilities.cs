using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Determines what generated members may show, and what generated code may name.</summary>
internal static class Accessibilities
{
    /// <summary>Returns the widest access that a member of a type can have if it shows another type.</summary>
    public static MemberAccess AccessFor(this INamedTypeSymbol type, INamedTypeSymbol shown) =>
        IsShownToAll(type, shown) ? MemberAccess.Public
        : shown.IsVisibleInside() ? MemberAccess.Internal
        : MemberAccess.Private;

    /// <summary>Determines whether generated code in a type can name another one.</summary>
    public static bool CanBeUsedIn(this INamedTypeSymbol used, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (!compilation.IsSymbolAccessibleWithin(used, type))
        {
            return false;
        }

        var own = new HashSet<INamedTypeSymbol>(Chain(type), SymbolEqualityComparer.Default);
        var others = Chain(used).Where(at => !own.Contains(at)).ToList();
        return others.All(at => !at.IsFileLocal)
            && (others.All(at => !IsForbidden(at, compilation, cancellation)) || own.Any(at => TypeAttributes.Read(at, compilation, cancellation).Any(IsObsolete)));
    }

    /// <summary>Determines whether the use of an enumeration is an error.</summary>
    public static bool IsForbidden(this INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { } name && IsObsolete(name) && attribute.ConstructorArguments is { Length: 2 } arguments && arguments[1].Value is true);

    // The attributes of a train are read, not bound: there may be hundreds.
    private static bool IsForbidden(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        TypeAttributes.Read(type, compilation, cancellation).Any(attribute => IsObsolete(attribute) && attribute.Positional(1, "error").IsTrue);

    private static bool IsObsolete(AttributeReading attribute) => IsObsolete(attribute.Class);

    private static bool IsObsolete(INamedTypeSymbol attribute) => attribute is { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    // Whether all code that can access the first can also access the second.
    private static bool IsShownToAll(INamedTypeSymbol type, INamedTypeSymbol shown) => Chain(shown).All(part => part.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Internal => Chain(type).Any(at => at.DeclaredAccessibility is Accessibility.Internal or Accessibility.Private or Accessibility.ProtectedAndInternal),

        // Within the same type, the first must not be more accessible than the second.
        var access => Chain(type).Any(at => at.ContainingType is not null
            && SymbolEqualityComparer.Default.Equals(at.ContainingType, part.ContainingType)
            && (at.DeclaredAccessibility == Accessibility.Private || at.DeclaredAccessibility == access)),
    });

    private static IEnumerable<INamedTypeSymbol> Chain(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.ContainingType)
        {
            yield return at;
        }
    }
}
