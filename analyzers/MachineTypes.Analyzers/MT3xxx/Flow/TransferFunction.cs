using System.Runtime.CompilerServices;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// The transfer functions of operations, in evaluation order: a write kills what depended on the old value and generates what is known about the
/// new one, an assertion refines the state, and a call may write captured variables. A branch has one transfer function per edge.
/// </summary>
internal sealed class TransferFunction(UsageModel model, VariableUsage variables, AccessPathReader paths, Evaluator evaluator, IFlowObserver observer)
{
    private readonly WriteTransfer _writes = new(model, variables, paths, evaluator);
    private readonly CallTransfer _calls = new(variables, paths, new(model, variables, paths, evaluator), new(model, variables, paths));

    private AbstractState? _thrown;

    /// <summary>Begins to collect the states in which an exception can leave a block.</summary>
    public void BeginBlock(AbstractState? entry) => _thrown = entry;

    /// <summary>The join of the states in which an exception can leave the block.</summary>
    public AbstractState? EndBlock() => _thrown;

    /// <summary>The state after an operation; null where the operation does not return.</summary>
    public AbstractState? Apply(IOperation operation, AbstractState state)
    {
        var after = Transfer(operation, state);
        if (_thrown is not null && after is not null && !ReferenceEquals(after, state))
        {
            _thrown = StateJoin.Of(_thrown, after);
        }

        return after;
    }

    private AbstractState? Transfer(IOperation operation, AbstractState state)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case INameOfOperation or IAnonymousFunctionOperation:
                return state;
            case IFlowAnonymousFunctionOperation lambda:
                observer.OnLambda(lambda, state);
                return state;
            case IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda }:
                observer.OnLambda(lambda, state);
                return state;
            case IIsPatternOperation pattern:
                return Pattern(pattern, state);
            case IFlowCaptureOperation capture when paths.IsTarget(capture.Id):
                return Apply(capture.Value, state);
            case IFlowCaptureOperation capture:
                return Apply(capture.Value, state) is { } captured ? _writes.Assign(captured, AccessPath.Of(capture.Id), capture.Value) : null;
            case ISimpleAssignmentOperation assignment:
                return Assignment(assignment, state);
            case ICompoundAssignmentOperation compound:
                return CompoundAssignment(compound, state);
        }

        AbstractState? after = state;
        foreach (var child in operation.ChildOperations)
        {
            after = Apply(child, after);
            if (after is null)
            {
                return null;
            }
        }

        return operation switch
        {
            IInvocationOperation call => Call(call, after),
            IObjectCreationOperation creation => _calls.After(creation, creation.Arguments, CallSite(creation, after)),
            IMethodReferenceOperation reference => MethodReference(reference, after),
            IPropertyReferenceOperation property => CallSite(property, after),
            IEventAssignmentOperation or IBinaryOperation { OperatorMethod: not null } or IUnaryOperation { OperatorMethod: not null } or IConversionOperation { OperatorMethod: not null } =>
                CallSite(operation, after),
            IIncrementOrDecrementOperation => _writes.KillTargets(operation, CallSite(operation, after)),
            IDeconstructionAssignmentOperation deconstruction => _writes.Deconstruct(deconstruction, CallSite(operation, after)),
            IAwaitOperation => _calls.KillCaptured(CallSite(operation, after)),
            _ => after,
        };
    }

    /// <summary>Notifies the observer that a condition decides a branch.</summary>
    public void ObserveBranch(IOperation condition, AbstractState state) => observer.OnBranch(condition, state);

    /// <summary>Notifies the observer that a value is returned.</summary>
    public void ObserveReturn(IOperation value, AbstractState state) => observer.OnReturn(value, state);

    /// <summary>The state on the edge that is taken when a condition has an outcome; null where the edge is never taken.</summary>
    public AbstractState? Assume(IOperation condition, bool outcome, AbstractState state)
    {
        var value = evaluator.Evaluate(condition, state) ?? ConditionValue.Unconstrained;
        var (whenTrue, whenFalse) = value.AsCondition();
        var after = state.Assume(outcome ? whenTrue : whenFalse);
        if (after is not null && BooleanTests.Of(condition, outcome, paths) is var (test, isTrue))
        {
            return after.Bind(after.Canonical(test), new KnownConstant(isTrue));
        }

        return after is not null && EqualMachines(condition, outcome) is var (left, right) ? after.Unify(left, right) : after;
    }

    // The two machine values that a comparison has shown to be equal.
    private (AccessPath Left, AccessPath Right)? EqualMachines(IOperation condition, bool outcome)
    {
        var (left, right) = condition switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => EqualMachines(not.Operand, !outcome) ?? default,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when outcome == (comparison.OperatorKind == BinaryOperatorKind.Equals) =>
                Machines(comparison.LeftOperand, comparison.RightOperand),
            IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType: var owner }, Instance: { } one, Arguments: [{ Value: var other }] } when outcome && model.CatalogOf(owner) is not null =>
                Machines(one, other),
            _ => default,
        };
        return left is null || right is null ? null : (left, right);
    }

    private (AccessPath? Left, AccessPath? Right) Machines(IOperation left, IOperation right) =>
        model.CatalogOf(left.Type) is { } catalog && catalog == model.CatalogOf(right.Type) ? (paths.Of(left), paths.Of(right)) : default;

    private AbstractState CallSite(IOperation operation, AbstractState state)
    {
        observer.OnCallSite(operation, state);
        return state;
    }

    private AbstractState? Assignment(ISimpleAssignmentOperation assignment, AbstractState state)
    {
        AbstractState? after = state;
        foreach (var part in assignment.Target.ChildOperations.Append(assignment.Value))
        {
            after = Apply(part, after);
            if (after is null)
            {
                return null;
            }
        }

        observer.OnAssignment(assignment, after);
        if (assignment.Target is IPropertyReferenceOperation property)
        {
            CallSite(property, after);
        }

        return assignment.IsRef || paths.Of(assignment.Target) is not { } target ? _writes.KillTargets(assignment, after) : _writes.Assign(after, target, assignment.Value);
    }

    private AbstractState? CompoundAssignment(ICompoundAssignmentOperation compound, AbstractState state)
    {
        var after = Apply(compound.Target, state) is { } target ? Apply(compound.Value, target) : null;
        if (after is null || paths.Of(compound.Target) is not { } path)
        {
            return after is null ? null : _writes.KillTargets(compound, CallSite(compound, after));
        }

        CallSite(compound, after);
        var (old, operand) = (evaluator.Evaluate(compound.Target, after), evaluator.Evaluate(compound.Value, after));
        var value = compound is { OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean } ? compound.OperatorKind switch
        {
            BinaryOperatorKind.And => AbstractOperators.And(old, operand),
            BinaryOperatorKind.Or => AbstractOperators.Or(old, operand),
            BinaryOperatorKind.ExclusiveOr => AbstractOperators.Not(AbstractOperators.AreEqual(old, operand, after)),
            _ => null,
        } : null;
        return _writes.Write(after, path, null, value, compound.Type);
    }

    // The value that is tested, then the test: uses within a pattern come after the tests before them.
    private AbstractState? Pattern(IIsPatternOperation pattern, AbstractState state)
    {
        if (Apply(pattern.Value, state) is not { } after)
        {
            return null;
        }

        var patterns = new PatternEvaluator(evaluator, paths);
        patterns.VisitUses(pattern, after, (use, reached) => CallSite(use, reached));
        var before = after;
        foreach (var (variable, source, value) in patterns.Declared(pattern, before))
        {
            after = _writes.Write(after, AccessPath.Of(variable), source, value, (variable as ILocalSymbol)?.Type);
        }

        return after;
    }

    private AbstractState? Call(IInvocationOperation call, AbstractState state)
    {
        observer.OnCallSite(call, state);
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            observer.OnLocalFunction(method, call, call, state);
        }

        AbstractState? after = state;
        foreach (var argument in call.Arguments)
        {
            after = Assertions.DoesNotReturnIf(argument.Parameter) is { } value ? Assume(argument.Value, !value, after) : after;
            if (after is null)
            {
                return null;
            }
        }

        return Assertions.DoesNotReturn(method) ? null : _calls.After(call, call.Arguments, after);
    }

    private AbstractState MethodReference(IMethodReferenceOperation reference, AbstractState state)
    {
        if (reference.Method.MethodKind == MethodKind.LocalFunction)
        {
            observer.OnLocalFunction(reference.Method, null, reference, state);
        }

        return CallSite(reference, state);
    }
}
