using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>The members that a deconstruction reads, where the compiler or the framework has written it.</summary>
internal static class PositionalMembers
{
    /// <summary>The property of a record or a pair that is deconstructed into a position; null where code decides, such as an extension method for another number of positions.</summary>
    public static IPropertySymbol? Of(INamedTypeSymbol type, int index, int count)
    {
        if (type is { Name: "KeyValuePair", Arity: 2, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } })
        {
            return Property(type, index == 0 ? "Key" : "Value");
        }

        // A record struct of another assembly looks like any struct, except for what the compiler has written.
        return type.GetMembers("Deconstruct").OfType<IMethodSymbol>().ToList() is [{ Parameters: var parameters } deconstruct]
            && parameters.Length == count
            && (deconstruct.IsImplicitlyDeclared || deconstruct.GetAttributes().Any(a => a.AttributeClass is { Name: "CompilerGeneratedAttribute" }))
                ? Property(type, parameters[index].Name)
                : null;
    }

    private static IPropertySymbol? Property(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();
}
