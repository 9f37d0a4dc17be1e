using MachineTypes.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>A <c>[MachineGuard]</c> attribute.</summary>
/// <param name="Flag">The fully qualified name of the flag's attribute class.</param>
/// <param name="Value">The value that the flag has if the guard is true.</param>
/// <param name="Machine">The parameter or member that contains the machine type; null if the attribute names none.</param>
/// <param name="IsExact">Whether the flag has the other value if the guard is false.</param>
internal sealed record GuardAnnotation(string Flag, bool Value, string? Machine, bool IsExact)
{
    /// <summary>Reads the attribute on a symbol; null where there is none.</summary>
    public static GuardAnnotation? Read(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Class } flag] } type && type.OriginalDefinition.IsKnown(UsageNames.MachineGuard))
            {
                return new(flag.FullName(), Argument(attribute, "Value") is not false, Argument(attribute, "Machine") as string, Argument(attribute, "IsExact") is true);
            }
        }

        return null;
    }

    private static object? Argument(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value is { Kind: TypedConstantKind.Primitive, Value: var value } ? value : null;
}
