using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>A constant string that is used as the name of a machine type.</summary>
/// <param name="Expression">The constant expression.</param>
/// <param name="Name">The name.</param>
/// <param name="Catalog">The catalogue that the name belongs to.</param>
/// <param name="IsComparison">Whether the name is only compared, and so does not choose a machine type.</param>
internal sealed record NameUse(IOperation Expression, string Name, CatalogType Catalog, bool IsComparison)
{
    /// <summary>The kinds of operations that assign a string to an annotated symbol or compare it with one.</summary>
    public static OperationKind[] Kinds { get; } =
    [
        OperationKind.Argument, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.FieldInitializer, OperationKind.PropertyInitializer,
        OperationKind.ParameterInitializer, OperationKind.Return, OperationKind.YieldReturn, OperationKind.Binary, OperationKind.IsPattern, OperationKind.Switch, OperationKind.SwitchExpression,
    ];

    /// <summary>The names that an operation, not counting its children, assigns to an annotated symbol or compares with one.</summary>
    public static IEnumerable<NameUse> Of(IOperation operation, ISymbol owner, UsageModel model) => operation switch
    {
        IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue } argument => Assigned(argument.Value, argument.Parameter, model),
        ICoalesceAssignmentOperation assignment => Assigned(assignment.Value, SymbolOf(assignment.Target), model),
        ISimpleAssignmentOperation assignment => Assigned(assignment.Value, SymbolOf(assignment.Target), model),
        IFieldInitializerOperation initializer => initializer.InitializedFields.SelectMany(field => Assigned(initializer.Value, field, model)),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.SelectMany(property => Assigned(initializer.Value, property, model)),
        IParameterInitializerOperation initializer => Assigned(initializer.Value, initializer.Parameter, model),
        IReturnOperation { ReturnedValue: { } value } @return => ReturningSymbol(@return, owner) is { } returning ? Assigned(value, returning, model) : [],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            Compared(comparison.LeftOperand, comparison.RightOperand, model).Concat(Compared(comparison.RightOperand, comparison.LeftOperand, model)),
        IIsPatternOperation test => CatalogIn(test.Value, model) is { } catalog ? Constants(test.Pattern, catalog) : [],
        ISwitchOperation choice => CatalogIn(choice.Value, model) is { } catalog ? choice.Cases.SelectMany(c => c.Clauses).SelectMany(c => Constants(c, catalog)) : [],
        ISwitchExpressionOperation choice => CatalogIn(choice.Value, model) is { } catalog ? choice.Arms.SelectMany(a => Constants(a.Pattern, catalog)) : [],
        _ => [],
    };

    private static IEnumerable<NameUse> Assigned(IOperation value, ISymbol? target, UsageModel model)
    {
        var constants = Leaves(value).Select(leaf => (Leaf: leaf, Name: ConstantString.Of(leaf))).Where(c => c.Name is not null).ToList();
        return constants.Count > 0 && model.NamesIn(target) is { } catalog
            ? constants.Select(c => new NameUse(c.Leaf, c.Name!, catalog, IsComparison: false))
            : [];
    }

    private static IEnumerable<NameUse> Compared(IOperation value, IOperation with, UsageModel model) =>
        ConstantString.Of(with) is { } name && CatalogIn(value, model) is { } catalog ? [new(Unwrap(with), name, catalog, IsComparison: true)] : [];

    // Only constants that the whole value is compared with are names of the catalogue; constants in property patterns are something else.
    private static IEnumerable<NameUse> Constants(IOperation pattern, CatalogType catalog) => pattern switch
    {
        IConstantPatternOperation constant => Constant(constant.Value, catalog),
        ISingleValueCaseClauseOperation clause => Constant(clause.Value, catalog),
        IPatternCaseClauseOperation clause => Constants(clause.Pattern, catalog),
        INegatedPatternOperation not => Constants(not.Pattern, catalog),
        IBinaryPatternOperation both => Constants(both.LeftPattern, catalog).Concat(Constants(both.RightPattern, catalog)),
        _ => [],
    };

    private static IEnumerable<NameUse> Constant(IOperation value, CatalogType catalog) =>
        ConstantString.Of(value) is { } name ? [new(Unwrap(value), name, catalog, IsComparison: true)] : [];

    // The expressions that a value may come from: the branches of conditional expressions and the elements of lists.
    private static IEnumerable<IOperation> Leaves(IOperation value)
    {
        if (ConstantString.Of(value) is not null)
        {
            return [Unwrap(value)];
        }

        return value switch
        {
            IParenthesizedOperation inner => Leaves(inner.Operand),
            IConversionOperation conversion => Leaves(conversion.Operand),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Leaves(choice.WhenTrue).Concat(Leaves(otherwise)),
            ICoalesceOperation coalesce => Leaves(coalesce.Value).Concat(Leaves(coalesce.WhenNull)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(a => Leaves(a.Value)),
            IArrayCreationOperation { Initializer: { } list } => list.ElementValues.SelectMany(Leaves),
            _ when value.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax => value.ChildOperations.SelectMany(Leaves),
            _ => [],
        };
    }

    private static IOperation Unwrap(IOperation value) => value switch
    {
        IConversionOperation conversion => Unwrap(conversion.Operand),
        IParenthesizedOperation inner => Unwrap(inner.Operand),
        _ => value,
    };

    private static CatalogType? CatalogIn(IOperation value, UsageModel model) => model.NamesIn(SymbolOf(Unwrap(value)));

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        IInvocationOperation call => call.TargetMethod,
        _ => null,
    };

    // The method, property or local function that a return statement returns from; null for a lambda, which cannot be annotated.
    private static ISymbol? ReturningSymbol(IOperation operation, ISymbol owner)
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
