using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Tool.Update.Sources;

/// <summary>An attribute in the source of a declaration.</summary>
/// <param name="Owner">The type that it is on.</param>
/// <param name="Data">Its meaning.</param>
/// <param name="Syntax">Its source.</param>
internal sealed record DeclaredAttribute(INamedTypeSymbol Owner, AttributeData Data, AttributeSyntax Syntax)
{
    /// <summary>Gets the attribute's class.</summary>
    public INamedTypeSymbol Class => Data.AttributeClass!;

    /// <summary>Gets the declaration that it is on: of a partial type, one of several.</summary>
    public TypeDeclarationSyntax Part => Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>()!;

    /// <summary>Reads the attributes of a type, in the order of the source; parts of a partial type follow each other as the compiler orders them.</summary>
    /// <param name="type">The type.</param>
    public static IReadOnlyList<DeclaredAttribute> Of(INamedTypeSymbol type) =>
    [
        .. from data in type.GetAttributes()
           where data.AttributeClass is not null && data.ApplicationSyntaxReference is not null
           select new DeclaredAttribute(type, data, (AttributeSyntax)data.ApplicationSyntaxReference!.GetSyntax()),
    ];

    /// <summary>Determines whether the attribute is of a class of the runtime.</summary>
    /// <param name="name">The name of the class, without type parameters and the suffix.</param>
    public bool Is(string name) => Class.Name == name + "Attribute" && Class.ContainingNamespace is { Name: "MachineTypes", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Determines whether the attribute is a step of a property.</summary>
    public bool IsStep => Property is not null;

    /// <summary>Gets the property that the attribute is a step of; null for other attributes.</summary>
    public INamedTypeSymbol? Property
    {
        get
        {
            if (Is("NoValue"))
                return Class.TypeArguments[0] as INamedTypeSymbol;

            for (var type = Class.BaseType; type is not null; type = type.BaseType)
            {
                if (type.Name == "MachineStepAttribute")
                    return Class;
            }

            return null;
        }
    }

    /// <summary>Returns a positional argument of type string.</summary>
    /// <param name="index">The index.</param>
    public string? At(int index) => index < Data.ConstructorArguments.Length ? Data.ConstructorArguments[index].Value as string : null;

    /// <summary>Returns a named argument of type string.</summary>
    /// <param name="name">The name.</param>
    public string? Named(string name) => Value(name) as string;

    /// <summary>Returns whether a named argument of type bool is true.</summary>
    /// <param name="name">The name.</param>
    public bool IsTrue(string name) => Value(name) is true;

    /// <summary>Returns whether a named argument of type bool is false.</summary>
    /// <param name="name">The name.</param>
    public bool IsFalse(string name) => Value(name) is false;

    /// <summary>Returns a named argument that is an array of strings.</summary>
    /// <param name="name">The name.</param>
    public IReadOnlyList<string> Strings(string name) =>
        Data.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Array, IsNull: false } array ? [.. array.Values.Select(value => value.Value).OfType<string>()] : [];

    private object? Value(string name) => Data.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Primitive } value ? value.Value : null;
}
