using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Conditions that imply nothing about machine types themselves, but show, when they are tested again, which path was taken.</summary>
internal static class BooleanTests
{
    /// <summary>The access path of what a condition tests, and the value that it has with an outcome: a boolean variable, or whether a variable is null.</summary>
    public static (AccessPath Test, bool IsTrue)? Of(IOperation condition, bool outcome, AccessPathReader paths)
    {
        switch (condition)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation when condition.Type?.SpecialType == SpecialType.System_Boolean:
                return paths.Of(condition) is { } variable ? (variable, outcome) : null;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return Of(not.Operand, !outcome, paths);
            default:
                return NullTest(condition) is var (tested, isNull) && tested is not null && paths.Of(tested) is { Depth: 1 } path ? (path.IsNull(), outcome == isNull) : null;
        }
    }

    /// <summary>The value that a condition compares with null, and the outcome of the condition where it is null.</summary>
    public static (IOperation? Tested, bool IsNull) NullTest(IOperation condition) => condition switch
    {
        IIsPatternOperation { Pattern: var pattern, Value: { Type.IsReferenceType: true } value } => pattern switch
        {
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => (value, true),
            INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } => (value, false),
            _ => default,
        },
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null } comparison => (comparison.LeftOperand, comparison.RightOperand) switch
        {
            ({ Type.IsReferenceType: true } value, { ConstantValue: { HasValue: true, Value: null } }) => (value, comparison.OperatorKind == BinaryOperatorKind.Equals),
            ({ ConstantValue: { HasValue: true, Value: null } }, { Type.IsReferenceType: true } value) => (value, comparison.OperatorKind == BinaryOperatorKind.Equals),
            _ => default,
        },
        IIsNullOperation { Operand: { Type.IsReferenceType: true } value } => (value, true),
        _ => default,
    };
}
