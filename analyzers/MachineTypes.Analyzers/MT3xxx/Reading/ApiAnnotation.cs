using System.Collections.Immutable;
using MachineTypes.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>One <c>[UnsupportedWhen]</c> or <c>[SupportedWhen]</c> attribute.</summary>
/// <param name="Flag">The fully qualified name of the flag's attribute class.</param>
/// <param name="FailsWhen">The value of the flag with which the API does not work.</param>
/// <param name="Machine">The parameter, or the member of the receiver, that contains the machine type; null if the attribute names none.</param>
/// <param name="UseInstead">The member that replaces the API; null if the attribute names none.</param>
internal sealed record ApiAnnotation(string Flag, bool FailsWhen, string? Machine, string? UseInstead)
{
    /// <summary>Reads the annotations on a symbol itself.</summary>
    public static ImmutableArray<ApiAnnotation> Read(ISymbol symbol)
    {
        var annotations = ImmutableArray.CreateBuilder<ApiAnnotation>();
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Class } flag] } type
                && (type.OriginalDefinition.IsKnown(UsageNames.UnsupportedWhen) || type.OriginalDefinition.IsKnown(UsageNames.SupportedWhen)))
            {
                annotations.Add(new(
                    flag.FullName(),
                    type.OriginalDefinition.IsKnown(UsageNames.UnsupportedWhen),
                    Named(attribute, "Machine"),
                    Named(attribute, "UseInstead")));
            }
        }

        return annotations.ToImmutable();
    }

    private static string? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value is { Kind: TypedConstantKind.Primitive, Value: string { Length: > 0 } value } ? value : null;
}
