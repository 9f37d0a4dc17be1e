using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>The types of sequences and collections.</summary>
internal static class SequenceTypes
{
    /// <summary>Determines whether code that has a value of this type cannot change the elements.</summary>
    public static bool IsReadOnly(ITypeSymbol? type) =>
        CollectionCalls.IsImmutable(type)
        || type is { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IOrderedEnumerable" or "IQueryable" or "IReadOnlyList" or "IReadOnlyCollection" or "IReadOnlySet" or "IGrouping" or "IAsyncEnumerable" }
        || type is { Name: "ParallelQuery" or "OrderedParallelQuery" };

    /// <summary>Determines whether a type is a collection or a sequence.</summary>
    public static bool IsSequence(ITypeSymbol? type) => type is not null && type.SpecialType != SpecialType.System_String
        && (type.TypeKind == TypeKind.Array || type.AllInterfaces.Append(type).Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable || i.Name is "IEnumerable" or "IAsyncEnumerable")
            || type.Name is "Span" or "ReadOnlySpan" or "Memory");
}
