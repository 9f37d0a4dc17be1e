using Microsoft.CodeAnalysis;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>
/// Determines whether the rule sees all callers of a member. It does not see calls through a base member or an interface, and those that the runtime
/// or a construct of the language makes: an annotation there would hide the requirement.
/// </summary>
internal static class VisibleCallers
{
    // Members that foreach, await, using, patterns, ranges, collection expressions and interpolated strings call.
    private static readonly HashSet<string> CalledByLanguage = new(
        [
            "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Current", "Dispose", "DisposeAsync", "GetAwaiter", "GetResult", "IsCompleted", "OnCompleted",
            "UnsafeOnCompleted", "Deconstruct", "GetPinnableReference", "Slice", "Length", "Count", "AppendLiteral", "AppendFormatted", "Add",
        ],
        StringComparer.Ordinal);

    // Attributes that name a caller outside the code.
    private static readonly HashSet<string> CalledByRuntime = new(["ModuleInitializerAttribute", "UnmanagedCallersOnlyAttribute"], StringComparer.Ordinal);

    public static bool AreAll(ISymbol member, Compilation compilation, CancellationToken cancellation)
    {
        var declared = member is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : member;
        if (declared.IsOverride
            || CalledByLanguage.Contains(declared.Name)
            || declared is IPropertySymbol { IsIndexer: true }
            || declared.GetAttributes().Any(a => a.AttributeClass is { } type && CalledByRuntime.Contains(type.Name))
            || SymbolEqualityComparer.Default.Equals(declared, compilation.GetEntryPoint(cancellation)))
        {
            return false;
        }

        return declared switch
        {
            // Constructors without parameters are called by derived classes and by "new T()".
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters.Any(p => !p.IsOptional && !p.IsParams) && !IsAttribute(constructor.ContainingType),
            IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol => declared.IsStatic || !ImplementsInterface(declared, compilation),
            _ => false,
        };
    }

    // A derived class can implement an interface with the member of its base.
    private static bool ImplementsInterface(ISymbol member, Compilation compilation) =>
        Types(compilation.Assembly.GlobalNamespace)
            .Where(type => !type.AllInterfaces.IsEmpty && IsOrDerivesFrom(type, member.ContainingType))
            .Any(type => type.AllInterfaces
                .SelectMany(i => i.GetMembers())
                .Any(i => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(i)?.OriginalDefinition, member)));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var inner in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (inner is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var nested in Types(inner))
            {
                yield return nested;
            }
        }
    }

    private static bool IsOrDerivesFrom(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, from))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAttribute(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at is { Name: "Attribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
