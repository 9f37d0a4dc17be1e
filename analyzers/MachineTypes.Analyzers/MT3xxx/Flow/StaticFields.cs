using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Static members that keep the value that they are initialized with, as far as their own type shows.</summary>
internal static class StaticFields
{
    private static readonly HashSet<string> Reading = new(StringComparer.Ordinal)
    {
        "Contains", "Concat", "Except", "Union", "Intersect", "SequenceEqual", "Join", "Any", "All", "ToList", "ToArray", "ToHashSet", "ToFrozenSet", "ToImmutableArray", "nameof",
    };

    /// <summary>Determines whether a member keeps its initial value. One without an initial value does.</summary>
    public static bool KeepInitialValue(ISymbol member, SyntaxNode declaration)
    {
        var isInitialized = declaration is VariableDeclaratorSyntax or PropertyDeclarationSyntax { Initializer: not null };
        if (!isInitialized)
        {
            return member is not IFieldSymbol;
        }

        var (type, isKept) = member switch
        {
            IFieldSymbol field => (field.Type, field is { IsStatic: true, IsReadOnly: true }),
            IPropertySymbol property => (property.Type, property is { IsStatic: true, SetMethod: null }),
            _ => (null, false),
        };
        return isKept
            && !member.ContainingType.StaticConstructors.Any(c => !c.IsImplicitlyDeclared)
            && (!SequenceTypes.IsSequence(type) || SequenceTypes.IsReadOnly(type) || !IsChanged(member));
    }

    // Whether the declaring type changes a collection, or passes it to code that may.
    private static bool IsChanged(ISymbol member) => member.ContainingType.DeclaringSyntaxReferences
        .SelectMany(r => r.GetSyntax().DescendantNodes())
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == member.Name)
        .Any(name => IsChange(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name));

    private static bool IsChange(ExpressionSyntax use) => use.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } access when access.Expression == use =>
            CollectionCalls.IsChanging(called) && access.Parent is InvocationExpressionSyntax,
        ElementAccessExpressionSyntax element => element.Parent is AssignmentExpressionSyntax assignment && assignment.Left == element,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => !Reading.Contains(Name(call.Expression)),
        EqualsValueClauseSyntax or AssignmentExpressionSyntax => true,
        _ => false,
    };

    private static string Name(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
