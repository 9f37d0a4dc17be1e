using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Which access paths may name the same member of the same object, so that a write to one changes the other. Two objects of a class count as the same unless the
/// member has created one of them and shares it with nothing else.
/// </summary>
internal sealed class Aliases(UsageModel model, VariableUsage variables, AccessPathReader paths)
{
    /// <summary>A predicate for the access paths that a write may change. What has such a path as a prefix changes with it.</summary>
    public Func<AccessPath, bool> ChangedBy(AccessPath written, AbstractState state) => path =>
        path.Equals(written)
        || (path.MayBeSamePart(written) && MayBeSame(path.Instance, written.Instance, state))
        || (IsComputed(path) && written.Symbol is IFieldSymbol or IPropertySymbol && IsMachine(written) && MayBeSame(path.Instance, written.Instance, state));

    /// <summary>Determines whether two access paths may name the same object.</summary>
    public bool MayBeSame(AccessPath? left, AccessPath? right, AbstractState state)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        if (left.Equals(right) || state.Canonical(left).Equals(state.Canonical(right)))
        {
            return true;
        }

        if (left.Type is { IsValueType: true } || right.Type is { IsValueType: true })
        {
            // Values have no identity: they are the same only if they are the same part of the same object.
            return left.Instance is not null && right.Instance is not null && left.MayBeSamePart(right) && MayBeSame(left.Instance, right.Instance, state);
        }

        return !IsOwned(left) && !IsOwned(right) && MayHaveSameType(left.Type, right.Type);
    }

    private bool IsOwned(AccessPath path) => paths.IsCreated(path) || (path.Instance is null && variables.Objects.IsOwned(path.Symbol));

    private bool IsMachine(AccessPath path) => model.CatalogOf(path.Type) is not null;

    // A property whose accessor is not compiler-generated may read any member of its object.
    private static bool IsComputed(AccessPath path) => path.Symbol is IPropertySymbol { Parameters.IsEmpty: true } property && !IsAuto(property);

    private static bool IsAuto(IPropertySymbol property) =>
        property.ContainingType.IsAnonymousType
        || property.ContainingType.IsRecord && property.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax)
        || property.ContainingType.GetMembers().Any(m => m is IFieldSymbol { AssociatedSymbol: { } associated } && SymbolEqualityComparer.Default.Equals(associated, property))
        || property.GetMethod?.GetAttributes().Any(a => a.AttributeClass is { Name: "CompilerGeneratedAttribute" }) == true;

    private static bool MayHaveSameType(ITypeSymbol? left, ITypeSymbol? right) =>
        left is null || right is null
        || left.TypeKind is not TypeKind.Class || right.TypeKind is not TypeKind.Class
        || Derives(left, right) || Derives(right, left);

    private static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, from.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
