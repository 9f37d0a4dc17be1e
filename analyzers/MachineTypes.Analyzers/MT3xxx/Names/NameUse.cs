using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>A text that is used as the name of a machine type.</summary>
/// <param name="Expression">The expression that gives the text.</param>
/// <param name="Text">The text.</param>
/// <param name="Catalog">The catalogue whose names are meant.</param>
/// <param name="IsComparison">Whether it is only compared with a name, and so chooses no machine type.</param>
internal sealed record NameUse(IOperation Expression, string Text, CatalogType Catalog, bool IsComparison)
{
    /// <summary>The operations that a name can reach a marked place by.</summary>
    public static OperationKind[] Kinds { get; } =
    [
        OperationKind.Argument, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.FieldInitializer, OperationKind.PropertyInitializer,
        OperationKind.ParameterInitializer, OperationKind.Return, OperationKind.YieldReturn, OperationKind.Binary, OperationKind.IsPattern, OperationKind.Switch, OperationKind.SwitchExpression,
    ];

    /// <summary>The names that an operation itself brings to a marked place.</summary>
    public static IEnumerable<NameUse> Of(IOperation operation, ISymbol owner, UsageModel model) => operation switch
    {
        IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue } argument => Given(argument.Value, argument.Parameter, model),
        ICoalesceAssignmentOperation assignment => Given(assignment.Value, Place(assignment.Target), model),
        ISimpleAssignmentOperation assignment => Given(assignment.Value, Place(assignment.Target), model),
        IFieldInitializerOperation initializer => initializer.InitializedFields.SelectMany(field => Given(initializer.Value, field, model)),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.SelectMany(property => Given(initializer.Value, property, model)),
        IParameterInitializerOperation initializer => Given(initializer.Value, initializer.Parameter, model),
        IReturnOperation { ReturnedValue: { } value } @return => Returner(@return, owner) is { } place ? Given(value, place, model) : [],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            Compared(comparison.LeftOperand, comparison.RightOperand, model).Concat(Compared(comparison.RightOperand, comparison.LeftOperand, model)),
        IIsPatternOperation test => CatalogIn(test.Value, model) is { } catalog ? Constants(test.Pattern, catalog) : [],
        ISwitchOperation choice => CatalogIn(choice.Value, model) is { } catalog ? choice.Cases.SelectMany(c => c.Clauses).SelectMany(c => Constants(c, catalog)) : [],
        ISwitchExpressionOperation choice => CatalogIn(choice.Value, model) is { } catalog ? choice.Arms.SelectMany(a => Constants(a.Pattern, catalog)) : [],
        _ => [],
    };

    private static IEnumerable<NameUse> Given(IOperation value, ISymbol? place, UsageModel model)
    {
        var constants = Leaves(value).Select(leaf => (Leaf: leaf, Text: TextOf.Constant(leaf))).Where(c => c.Text is not null).ToList();
        return constants.Count > 0 && model.NamesIn(place) is { } catalog
            ? constants.Select(c => new NameUse(c.Leaf, c.Text!, catalog, IsComparison: false))
            : [];
    }

    private static IEnumerable<NameUse> Compared(IOperation value, IOperation with, UsageModel model) =>
        TextOf.Constant(with) is { } text && CatalogIn(value, model) is { } catalog ? [new(Bare(with), text, catalog, IsComparison: true)] : [];

    // The constants that the whole value is compared with; those of its members are none of the catalogue's names.
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
        TextOf.Constant(value) is { } text ? [new(Bare(value), text, catalog, IsComparison: true)] : [];

    /// <summary>The expressions whose value a value may be.</summary>
    private static IEnumerable<IOperation> Leaves(IOperation value)
    {
        if (TextOf.Constant(value) is not null)
        {
            return [Bare(value)];
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

    private static IOperation Bare(IOperation value) => value switch
    {
        IConversionOperation conversion => Bare(conversion.Operand),
        IParenthesizedOperation inner => Bare(inner.Operand),
        _ => value,
    };

    private static CatalogType? CatalogIn(IOperation value, UsageModel model) => model.NamesIn(Place(Bare(value)));

    private static ISymbol? Place(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        IInvocationOperation call => call.TargetMethod,
        _ => null,
    };

    // What a lambda returns is not what its method does.
    private static ISymbol? Returner(IOperation operation, ISymbol owner)
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
