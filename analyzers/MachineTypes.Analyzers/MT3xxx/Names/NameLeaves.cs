using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>The expressions that a value may come from: the branches of conditional expressions, the elements of lists, and the keys of dictionaries.</summary>
internal static class NameLeaves
{
    public static IEnumerable<IOperation> Of(IOperation value)
    {
        if (ConstantString.Of(value) is not null)
        {
            return [Unwrap(value)];
        }

        return value switch
        {
            IParenthesizedOperation inner => Of(inner.Operand),
            IConversionOperation conversion => Of(conversion.Operand),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.WhenTrue).Concat(Of(otherwise)),
            ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(a => Of(a.Value)),
            IArrayCreationOperation { Initializer: { } list } => list.ElementValues.SelectMany(Of),
            IObjectCreationOperation { Initializer: { } list } => list.Initializers.SelectMany(Added),
            IObjectCreationOperation { Type: { Name: "ValueTask" }, Arguments: [var result] } => Of(result.Value),
            IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true, ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var result] } => Of(result.Value),
            _ when value.Syntax is CollectionExpressionSyntax or SpreadElementSyntax => value.ChildOperations.SelectMany(Of),
            _ => [],
        };
    }

    public static IOperation Unwrap(IOperation value) => value switch
    {
        IConversionOperation conversion => Unwrap(conversion.Operand),
        IParenthesizedOperation inner => Unwrap(inner.Operand),
        IInvocationOperation call when ConstantString.AsSpan(call) is { } spanned => Unwrap(spanned),
        _ => value,
    };

    // In a dictionary, names are the keys, unless these are not strings.
    private static IEnumerable<IOperation> Added(IOperation initializer) => initializer switch
    {
        IInvocationOperation add => add.Arguments.Select(a => a.Value).FirstOrDefault(IsString) is { } added ? Of(added) : [],
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] }, Value: var value } => Of(IsString(key.Value) ? key.Value : value),
        _ => [],
    };

    private static bool IsString(IOperation value) => Unwrap(value).Type?.SpecialType == SpecialType.System_String;
}
