using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>The methods that the compiler calls for operations that do not name them: <c>Deconstruct</c>, <c>GetAwaiter</c> and <c>GetEnumerator</c>.</summary>
internal static class ImpliedMethods
{
    /// <summary>The method for an operation as it was written; null where there is none.</summary>
    public static IMethodSymbol? Of(IOperation operation) => operation.SemanticModel is not { } semantics ? null : (operation, operation.Syntax) switch
    {
        (IDeconstructionAssignmentOperation { Value.Type.IsTupleType: false }, AssignmentExpressionSyntax assignment) => semantics.GetDeconstructionInfo(assignment).Method,
        (IAwaitOperation, AwaitExpressionSyntax await) => semantics.GetAwaitExpressionInfo(await).GetAwaiterMethod,
        (IForEachLoopOperation, CommonForEachStatementSyntax loop) => semantics.GetForEachStatementInfo(loop).GetEnumeratorMethod,
        _ => null,
    };
}
