using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>Resolves what the arguments of an annotation name: a parameter of the annotated API, a member of its receiver, or a path of members that starts at one.</summary>
internal static class AnnotatedPath
{
    /// <summary>The type of the value that a path names; null where a part of it does not exist.</summary>
    public static ITypeSymbol? TypeOf(ISymbol api, string path)
    {
        var parts = path.Split('.');
        var type = Starts(api).Where(start => start.Name == parts[0]).Select(TypeOf).FirstOrDefault(found => found is not null);
        foreach (var part in parts.Skip(1))
        {
            type = type is null ? null : Members(type).Where(m => m.Name == part).Select(TypeOf).FirstOrDefault(found => found is not null);
        }

        return type;
    }

    /// <summary>What a path can start with: parameters, and instance members of the receiver.</summary>
    public static IEnumerable<ISymbol> Starts(ISymbol api)
    {
        var member = api is IParameterSymbol parameter ? parameter.ContainingSymbol : api is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : api;
        var parameters = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            INamedTypeSymbol type => type.InstanceConstructors.SelectMany(c => c.Parameters),
            _ => [],
        };
        return parameters.Concat(Receivers(member).SelectMany(Members));
    }

    /// <summary>The members of a type, its bases and its interfaces.</summary>
    public static IEnumerable<ISymbol> Members(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers())
            {
                yield return member;
            }
        }

        foreach (var member in type.AllInterfaces.SelectMany(i => i.GetMembers()))
        {
            yield return member;
        }
    }

    private static IEnumerable<ITypeSymbol> Receivers(ISymbol member) => member switch
    {
        IMethodSymbol { IsExtensionMethod: true, Parameters: [var extended, ..] } => [extended.Type],
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction, ContainingSymbol: var outer } => Starting(outer),
        INamedTypeSymbol type => [type],
        _ => member.ContainingType is { } containing ? [containing] : [],
    };

    private static IEnumerable<ITypeSymbol> Starting(ISymbol outer) => outer.ContainingType is { } containing ? [containing] : [];

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
