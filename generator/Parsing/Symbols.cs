using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Generator.Parsing;

/// <summary>Questions that the readers ask of symbols.</summary>
public static class Symbols
{
    /// <summary>The name by which a type is known in the model and in generated code, such as <c>global::Vmm.QemuMachine</c>.</summary>
    public static string FullName(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Whether the type is the runtime's type of that name in metadata.</summary>
    public static bool IsKnown(this INamedTypeSymbol type, string metadataName) =>
        type.MetadataName == metadataName
        && type.ContainingType is null
        && type.ContainingNamespace is { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The nearest base type that is the runtime's type of that name, constructed as it is derived from.</summary>
    public static INamedTypeSymbol? KnownBase(this INamedTypeSymbol type, string metadataName)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at.IsKnown(metadataName))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Whether the type, and all that it is nested in, can be seen from other assemblies.</summary>
    public static bool IsVisibleOutside(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.ContainingType)
        {
            if (at.DeclaredAccessibility is not Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether generated code in the same assembly can name the type.</summary>
    public static bool IsVisibleInside(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.ContainingType)
        {
            if (at.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal || at.IsFileLocal)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A name as it has to be written in source.</summary>
    public static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
