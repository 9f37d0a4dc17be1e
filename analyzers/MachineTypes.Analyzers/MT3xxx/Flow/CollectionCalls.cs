using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Determines which calls do not change a collection. Any other call that receives a collection may change it.</summary>
internal static class CollectionCalls
{
    private static readonly HashSet<string> Changing = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Insert", "InsertRange", "Clear", "Remove", "RemoveAt", "RemoveAll", "RemoveRange", "RemoveWhere", "Reverse", "Sort", "TryAdd", "UnionWith", "ExceptWith",
        "IntersectWith", "SymmetricExceptWith", "SetValue", "Fill", "Enqueue", "Dequeue", "Push", "Pop", "AddFirst", "AddLast", "TryDequeue", "TryPop", "Set",
    };

    /// <summary>Determines whether a method of this name changes a collection of the framework.</summary>
    public static bool IsChanging(string name) => Changing.Contains(name);

    /// <summary>Determines whether a method belongs to the framework's collections, LINQ or strings, so that its name determines what it does.</summary>
    public static bool IsKnown(IMethodSymbol method)
    {
        var space = (method.ReducedFrom ?? method).ContainingType?.ContainingNamespace;
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "Collections" or "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return method.ContainingType is { Name: "String" or "Array" or "MemoryExtensions" or "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
    }

    /// <summary>Determines whether a method may change the collection that it is called on.</summary>
    public static bool MayChange(IMethodSymbol method) => !IsKnown(method) || (Changing.Contains(method.Name) && !IsQuery(method) && !IsImmutable(method.ContainingType));

    /// <summary>Determines whether the collection that is passed as an argument is the same afterwards.</summary>
    public static bool IsPassedUnchanged(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { TargetMethod: var method }
            ? argument.Parameter?.RefKind is RefKind.None or RefKind.In && IsKnown(method) && !(Changing.Contains(method.Name) && method.ContainingType.Name == "Array")
                && method.Name is not ("Copy" or "Fill" or "AsSpan" or "AsMemory" or "Add" or "Enqueue" or "Push")
            : argument.Parent is IObjectCreationOperation { Type: { } created } && created.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true;

    /// <summary>Determines whether a type's values never change.</summary>
    public static bool IsImmutable(ITypeSymbol? type) => type is { ContainingNamespace: { Name: "Immutable" or "Frozen", ContainingNamespace.Name: "Collections" } } || type?.Name is "ReadOnlySpan";

    private static bool IsQuery(IMethodSymbol method) => (method.ReducedFrom ?? method).ContainingType.ContainingNamespace is { Name: "Linq", ContainingNamespace.Name: "System" };
}
