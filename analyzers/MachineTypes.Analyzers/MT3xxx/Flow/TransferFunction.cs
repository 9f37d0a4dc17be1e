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
    /// <summary>The state after an operation; null where the operation does not return.</summary>
    public AbstractState? Apply(IOperation operation, AbstractState state)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case INameOfOperation or IAnonymousFunctionOperation:
                return state;
            case IFlowAnonymousFunctionOperation lambda:
                observer.OnLambda(lambda, state);
                return state;
            case IFlowCaptureOperation capture when paths.IsTarget(capture.Id):
                return Apply(capture.Value, state);
            case IFlowCaptureOperation capture:
                return Apply(capture.Value, state) is { } captured ? Assign(captured, AccessPath.Of(capture.Id), capture.Value) : null;
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
            IObjectCreationOperation creation => KillRefArguments(creation.Arguments, CallSite(creation, after)),
            IMethodReferenceOperation reference => MethodReference(reference, after),
            IPropertyReferenceOperation property => CallSite(property, after),
            IIsPatternOperation pattern => Declare(pattern, after),
            IIncrementOrDecrementOperation or IDeconstructionAssignmentOperation => KillTargets(operation, after),
            IAwaitOperation => KillCaptured(after),
            _ => after,
        };
    }

    /// <summary>Tells the observer that a condition decides a branch.</summary>
    public void ObserveBranch(IOperation condition, AbstractState state) => observer.OnBranch(condition, state);

    /// <summary>The state on the edge that is taken when a condition has an outcome; null where the edge is never taken.</summary>
    public AbstractState? Assume(IOperation condition, bool outcome, AbstractState state)
    {
        if (evaluator.Evaluate(condition, state) is not { } value)
        {
            return state;
        }

        var (whenTrue, whenFalse) = value.AsCondition();
        var after = state.Assume(outcome ? whenTrue : whenFalse);
        if (after is not null && condition.Type?.SpecialType == SpecialType.System_Boolean && condition is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation && paths.Of(condition) is { } variable)
        {
            return after.Bind(after.Canonical(variable), new KnownConstant(outcome));
        }

        return after is not null && EqualMachines(condition, outcome) is var (left, right) ? after.Unify(left, right) : after;
    }

    // The two machine values that a comparison has shown to be equal.
    private (AccessPath Left, AccessPath Right)? EqualMachines(IOperation condition, bool outcome) =>
        condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
        && outcome == (comparison.OperatorKind == BinaryOperatorKind.Equals)
        && model.CatalogOf(comparison.LeftOperand.Type) is { } catalog
        && catalog == model.CatalogOf(comparison.RightOperand.Type)
        && paths.Of(comparison.LeftOperand) is { } left
        && paths.Of(comparison.RightOperand) is { } right
            ? (left, right)
            : null;

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

        if (assignment.Target is IPropertyReferenceOperation property)
        {
            CallSite(property, after);
        }
        else if (assignment.Target is IArrayElementReferenceOperation element && paths.Of(element.ArrayReference) is { } array)
        {
            after = after.Kill(array);
        }

        return assignment.IsRef || paths.Of(assignment.Target) is not { } target ? KillTargets(assignment, after) : Assign(after, target, assignment.Value);
    }

    private AbstractState? CompoundAssignment(ICompoundAssignmentOperation compound, AbstractState state)
    {
        var after = Apply(compound.Target, state) is { } target ? Apply(compound.Value, target) : null;
        if (after is null || paths.Of(compound.Target) is not { } path)
        {
            return after is null ? null : KillTargets(compound, after);
        }

        var (old, operand) = (evaluator.Evaluate(compound.Target, after), evaluator.Evaluate(compound.Value, after));
        var value = compound is { OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean } ? compound.OperatorKind switch
        {
            BinaryOperatorKind.And => AbstractOperators.And(old, operand),
            BinaryOperatorKind.Or => AbstractOperators.Or(old, operand),
            _ => null,
        } : null;
        return Write(after, path, null, value, compound.Type);
    }

    // What a factory call creates has its machine type in a property, which is written as well.
    private AbstractState Assign(AbstractState state, AccessPath target, IOperation value)
    {
        var created = FactoryCalls.MachineOf(value, model);
        var (source, machine) = created is null
            ? default
            : (paths.Of(created.Value.Machine) is { } path ? state.Canonical(path) : null, evaluator.Evaluate(created.Value.Machine, state));
        var after = Write(state, target, paths.Of(value), evaluator.Evaluate(value, state), value.Type);
        return created is null || source?.HasPrefix(target) == true
            ? after
            : Write(after, target.Member(created.Value.Property), source, machine, created.Value.Property.Type);
    }

    // A write: kill and generate. The source is the access path of the new value, where it has one.
    private AbstractState Write(AbstractState state, AccessPath target, AccessPath? source, AbstractValue? value, ITypeSymbol? type)
    {
        var root = source is null ? null : state.Canonical(source);
        if (state.Canonical(target).Equals(root))
        {
            return state;
        }

        var after = state.Kill(target);
        if (value is UnnamedMachine { Machines: var machines })
        {
            return after.Bind(target, machines);
        }

        if (value is KnownConstant { Value: MachineValue machine })
        {
            return after.Bind(target, new PossibleMachines(machine.Catalog, MachineSet.Where(machine.Catalog.Count, i => i == machine.Index)));
        }

        if (root is not null && (model.CatalogOf(type) is not null || !model.MachinePropertiesOf(type).IsEmpty))
        {
            return root.HasPrefix(target) ? after : after.Alias(target, root);
        }

        value ??= type?.SpecialType == SpecialType.System_Boolean ? ConditionValue.Unconstrained : null;
        return value is null || DependsOn(value, target) ? after : after.Bind(target, value);
    }

    private static bool DependsOn(AbstractValue value, AccessPath path) => value switch
    {
        FunctionOfMachine function => function.Machine.HasPrefix(path),
        ConditionValue condition => condition.Constrained.Any(constrained => constrained.HasPrefix(path)),
        _ => false,
    };

    private AbstractState Declare(IIsPatternOperation pattern, AbstractState state)
    {
        var after = state;
        foreach (var (variable, source, value) in new PatternEvaluator(evaluator, paths).Declared(pattern, state))
        {
            after = Write(after, AccessPath.Of(variable), source, value, (variable as ILocalSymbol)?.Type);
        }

        return after;
    }

    private AbstractState? Call(IInvocationOperation call, AbstractState state)
    {
        observer.OnCallSite(call, state);
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            observer.OnLocalFunction(method, call, state);
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

        return Assertions.DoesNotReturn(method) ? null : KillCaptured(KillRefArguments(call.Arguments, after));
    }

    private AbstractState MethodReference(IMethodReferenceOperation reference, AbstractState state)
    {
        if (reference.Method.MethodKind == MethodKind.LocalFunction)
        {
            observer.OnLocalFunction(reference.Method, null, state);
        }

        return CallSite(reference, state);
    }

    private AbstractState KillRefArguments(IEnumerable<IArgumentOperation> arguments, AbstractState state) =>
        arguments.Aggregate(state, (after, argument) => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out ? KillTargets(argument, after) : after);

    private AbstractState KillTargets(IOperation operation, AbstractState state)
    {
        foreach (var target in WriteTargets.Of(operation))
        {
            // A write to an element whose index is not constant changes the array.
            if ((paths.Of(target) ?? paths.Of((target as IArrayElementReferenceOperation)?.ArrayReference)) is { } path)
            {
                state = state.Kill(path);
            }
        }

        return state;
    }

    // A call or an await may run a lambda or local function, which may write the variables that it captures.
    private AbstractState KillCaptured(AbstractState state) =>
        variables.WrittenByInnerFunctions.Aggregate(state, (after, variable) => after.Kill(AccessPath.Of(variable)));
}
