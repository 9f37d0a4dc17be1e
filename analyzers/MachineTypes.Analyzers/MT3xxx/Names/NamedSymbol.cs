using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>The symbol, possibly annotated, from which an expression takes its value or to which a value is assigned.</summary>
internal static class NamedSymbol
{
    public static ISymbol? Of(IOperation? operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        IInvocationOperation call => call.TargetMethod,
        _ => null,
    };

    /// <summary>The method, property or local function that a return statement returns from; null for a lambda, which cannot be annotated.</summary>
    public static ISymbol? Returning(IOperation operation, ISymbol owner)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case IAnonymousFunctionOperation:
                    return null;
                case ILocalFunctionOperation local:
                    return local.Symbol;
            }
        }

        return owner is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } accessor && property.GetMethod?.Equals(accessor, SymbolEqualityComparer.Default) == true ? property : owner;
    }
}
