using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>The members by which callers can reach a member without naming it: what it overrides, and the interface members that it implements.</summary>
internal static class InheritedMembers
{
    public static IEnumerable<ISymbol> Of(ISymbol member)
    {
        var overridden = member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            _ => (ISymbol?)null,
        };
        if (overridden is not null)
        {
            yield return overridden;
        }

        if (member is not (IMethodSymbol or IPropertySymbol) || member.IsStatic || member.ContainingType is not { TypeKind: not TypeKind.Interface } type)
        {
            yield break;
        }

        var name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        foreach (var declared in type.AllInterfaces.SelectMany(i => i.GetMembers(member is IPropertySymbol { IsIndexer: true } ? "this[]" : name)))
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member))
            {
                yield return declared;
            }
        }
    }
}
