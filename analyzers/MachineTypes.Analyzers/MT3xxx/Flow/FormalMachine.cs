using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>The machine value that an attribute on a member refers to, as code within the member names it.</summary>
internal static class FormalMachine
{
    /// <summary>The access path of the machine value; null for any machine value, and for a name that does not exist.</summary>
    public static AccessPath? Of(ISymbol member, string? name, UsageModel model)
    {
        var parameters = Parameters(member);
        if (name is not null)
        {
            var parts = name.Split('.');
            return parameters.FirstOrDefault(p => p.Name == parts[0]) is { } parameter ? Members(AccessPath.Of(parameter), parameter.Type, parts.Skip(1), model)
                : member.ContainingType is { } type ? Members(AccessPath.This, type, parts, model)
                : null;
        }

        return parameters.Where(p => model.CatalogOf(p.Type) is not null).ToList() is [var only] ? AccessPath.Of(only)
            : !member.IsStatic && model.CatalogOf(member.ContainingType) is not null ? AccessPath.This
            : !member.IsStatic && model.MachinePropertiesOf(member.ContainingType) is [var property] ? AccessPath.This.Member(property)
            : null;
    }

    /// <summary>The members that a path names, one after the other; null where one does not exist or the last is not a machine value.</summary>
    public static IReadOnlyList<ISymbol>? Resolve(ITypeSymbol? type, IEnumerable<string> names, UsageModel model)
    {
        var members = new List<ISymbol>();
        foreach (var name in names)
        {
            var member = UsageModel.MembersOf(type).FirstOrDefault(m => m.Name == name && m is IPropertySymbol { Parameters.IsEmpty: true } or IFieldSymbol);
            if (member is null)
            {
                return null;
            }

            members.Add(member);
            type = (member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type;
        }

        return model.CatalogOf(type) is not null ? members : null;
    }

    private static AccessPath? Members(AccessPath path, ITypeSymbol type, IEnumerable<string> names, UsageModel model) =>
        Resolve(type, names, model)?.Aggregate(path, (at, member) => at.Member(member));

    private static IReadOnlyList<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };
}
