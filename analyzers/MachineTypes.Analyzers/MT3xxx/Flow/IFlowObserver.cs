using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Receives what the transfer function comes across: the entries of other functions and, at the fixed point, the points that rules report on.</summary>
internal interface IFlowObserver
{
    /// <summary>A local function is called or, where <paramref name="call"/> is null, converted to a delegate.</summary>
    void OnLocalFunction(IMethodSymbol function, IInvocationOperation? call, IOperation reference, AbstractState state);

    /// <summary>A lambda is created.</summary>
    void OnLambda(IFlowAnonymousFunctionOperation lambda, AbstractState state);

    /// <summary>A call site is reached: a call, an object creation, or a read or write of a property.</summary>
    void OnCallSite(IOperation operation, AbstractState state);

    /// <summary>A condition decides a branch.</summary>
    void OnBranch(IOperation condition, AbstractState state);

    /// <summary>A value is returned.</summary>
    void OnReturn(IOperation value, AbstractState state);

    /// <summary>A variable, field or property is assigned.</summary>
    void OnAssignment(ISimpleAssignmentOperation assignment, AbstractState state);
}
