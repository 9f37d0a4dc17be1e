using System.Runtime.CompilerServices;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>What a walk tells as it goes: the places where functions begin, and, once all is settled, what it sees.</summary>
internal interface IFlowObserver
{
    void LocalFunctionCalled(IMethodSymbol function, IInvocationOperation? call, FlowState state);

    void LambdaMade(IFlowAnonymousFunctionOperation lambda, FlowState state);

    /// <summary>An operation is about to happen.</summary>
    void Reached(IOperation operation, FlowState state);

    /// <summary>A condition decides which way to go.</summary>
    void Decided(IOperation condition, FlowState state);
}

/// <summary>Carries a state over operations in the order in which they happen: writes, assertions, calls.</summary>
internal sealed class OperationWalk(UsageModel model, Variables variables, KeyReader keys, Evaluator evaluator, IFlowObserver observer)
{
    /// <summary>The state after an operation; null where it does not return.</summary>
    public FlowState? Over(IOperation operation, FlowState state)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case INameOfOperation or IAnonymousFunctionOperation:
                return state;
            case IFlowAnonymousFunctionOperation lambda:
                observer.LambdaMade(lambda, state);
                return state;
            case IFlowCaptureOperation capture when keys.IsPlace(capture.Id):
                return Over(capture.Value, state);
            case IFlowCaptureOperation capture:
                return Over(capture.Value, state) is { } captured ? Assign(captured, ValueKey.Of(capture.Id), capture.Value) : null;
            case ISimpleAssignmentOperation assignment:
                return Assignment(assignment, state);
            case ICompoundAssignmentOperation compound:
                return Compound(compound, state);
        }

        FlowState? after = state;
        foreach (var child in operation.ChildOperations)
        {
            after = Over(child, after);
            if (after is null)
            {
                return null;
            }
        }

        return operation switch
        {
            IInvocationOperation call => Call(call, after),
            IObjectCreationOperation creation => Written(creation.Arguments, Reach(creation, after)),
            IMethodReferenceOperation reference => Reference(reference, after),
            IPropertyReferenceOperation property => Reach(property, after),
            IIsPatternOperation pattern => Declare(pattern, after),
            IIncrementOrDecrementOperation or IDeconstructionAssignmentOperation => Forget(operation, after),
            IAwaitOperation => AnythingHappens(after),
            _ => after,
        };
    }

    /// <summary>Tells that a condition decides.</summary>
    public void Decide(IOperation condition, FlowState state) => observer.Decided(condition, state);

    /// <summary>What is known where a condition has come out.</summary>
    public FlowState? Assume(IOperation condition, bool outcome, FlowState state)
    {
        if (evaluator.Evaluate(condition, state) is not { } known)
        {
            return state;
        }

        var (whenTrue, whenFalse) = known.AsCondition();
        var after = state.With(outcome ? whenTrue : whenFalse);
        if (after is not null && condition.Type?.SpecialType == SpecialType.System_Boolean && condition is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation && keys.Of(condition) is { } variable)
        {
            return after.Bind(after.Canonical(variable), new Fixed(outcome));
        }

        return after is not null && Equal(condition, outcome) is var (left, right) ? after.Unify(left, right) : after;
    }

    // Two machine values that are equal are one from there on.
    private (ValueKey Left, ValueKey Right)? Equal(IOperation condition, bool outcome) =>
        condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
        && outcome == (comparison.OperatorKind == BinaryOperatorKind.Equals)
        && model.CatalogOf(comparison.LeftOperand.Type) is { } catalog
        && catalog == model.CatalogOf(comparison.RightOperand.Type)
        && keys.Of(comparison.LeftOperand) is { } left
        && keys.Of(comparison.RightOperand) is { } right
            ? (left, right)
            : null;

    private FlowState Reach(IOperation operation, FlowState state)
    {
        observer.Reached(operation, state);
        return state;
    }

    private FlowState? Assignment(ISimpleAssignmentOperation assignment, FlowState state)
    {
        FlowState? after = state;
        foreach (var part in assignment.Target.ChildOperations.Append(assignment.Value))
        {
            after = Over(part, after);
            if (after is null)
            {
                return null;
            }
        }

        if (assignment.Target is IPropertyReferenceOperation property)
        {
            Reach(property, after);
        }
        else if (assignment.Target is IArrayElementReferenceOperation element && keys.Of(element.ArrayReference) is { } list)
        {
            after = after.Forget(list);
        }

        return assignment.IsRef || keys.Of(assignment.Target) is not { } target ? Forget(assignment, after) : Assign(after, target, assignment.Value);
    }

    private FlowState? Compound(ICompoundAssignmentOperation compound, FlowState state)
    {
        var after = Over(compound.Target, state) is { } target ? Over(compound.Value, target) : null;
        if (after is null || keys.Of(compound.Target) is not { } key)
        {
            return after is null ? null : Forget(compound, after);
        }

        var (old, value) = (evaluator.Evaluate(compound.Target, after), evaluator.Evaluate(compound.Value, after));
        var known = compound is { OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean } ? compound.OperatorKind switch
        {
            BinaryOperatorKind.And => Logic.And(old, value),
            BinaryOperatorKind.Or => Logic.Or(old, value),
            _ => null,
        } : null;
        return Take(after, key, null, known, compound.Type);
    }

    private FlowState Assign(FlowState state, ValueKey target, IOperation value)
    {
        var made = MadeFrom.One(value, model);
        var (source, known) = made is null ? default : (keys.Of(made.Value.Machine) is { } key ? state.Canonical(key) : null, evaluator.Evaluate(made.Value.Machine, state));
        var after = Take(state, target, keys.Of(value), evaluator.Evaluate(value, state), value.Type);
        return made is null || source?.DependsOn(target) == true ? after : Take(after, target.Member(made.Value.Property), source, known, made.Value.Property.Type);
    }

    private FlowState Take(FlowState state, ValueKey target, ValueKey? value, Known? known, ITypeSymbol? type)
    {
        var root = value is null ? null : state.Canonical(value);
        var written = state.Canonical(target);
        if (written.Equals(root))
        {
            return state;
        }

        // What stands for the target as a name of another value is parted from it; what is part of the target has a new owner.
        var after = state.Forget(target);
        if (known is OneOf { Machines: var machines })
        {
            return after.Know(target, machines);
        }

        if (known is Fixed { Value: MachineValue machine })
        {
            return after.Know(target, new(machine.Catalog, MachineSet.Where(machine.Catalog.Count, i => i == machine.Place)));
        }

        if (root is not null && (model.CatalogOf(type) is not null || !model.MachinePropertiesOf(type).IsEmpty))
        {
            return root.DependsOn(target) ? after : after.Alias(target, root);
        }

        // A truth of which nothing is known tells, where paths meet, which of them was taken.
        known ??= type?.SpecialType == SpecialType.System_Boolean ? new Implies(Outcome.Anything, Outcome.Anything) : null;
        return known is null || Mentions(known, target) ? after : after.Bind(target, known);
    }

    private static bool Mentions(Known known, ValueKey key) => known switch
    {
        Depends depends => depends.Machine.DependsOn(key),
        Implies implies => (implies.WhenTrue?.Facts.Keys ?? []).Concat(implies.WhenFalse?.Facts.Keys ?? []).Any(k => k.DependsOn(key)),
        _ => false,
    };

    private FlowState Declare(IIsPatternOperation pattern, FlowState state)
    {
        var after = state;
        foreach (var (variable, value, known) in new Patterns(evaluator, keys).Declared(pattern, state))
        {
            after = Take(after, ValueKey.Of(variable), value, known, (variable as ILocalSymbol)?.Type);
        }

        return after;
    }

    private FlowState? Call(IInvocationOperation call, FlowState state)
    {
        observer.Reached(call, state);
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            observer.LocalFunctionCalled(method, call, state);
        }

        FlowState? after = state;
        foreach (var argument in call.Arguments)
        {
            after = Assertions.DoesNotReturnIf(argument.Parameter) is { } value ? Assume(argument.Value, !value, after) : after;
            if (after is null)
            {
                return null;
            }
        }

        return Assertions.DoesNotReturn(method) ? null : AnythingHappens(Written(call.Arguments, after));
    }

    private FlowState Reference(IMethodReferenceOperation reference, FlowState state)
    {
        if (reference.Method.MethodKind == MethodKind.LocalFunction)
        {
            observer.LocalFunctionCalled(reference.Method, null, state);
        }

        return Reach(reference, state);
    }

    private FlowState Written(IEnumerable<IArgumentOperation> arguments, FlowState state) =>
        arguments.Aggregate(state, (after, argument) => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out ? Forget(argument, after) : after);

    private FlowState Forget(IOperation operation, FlowState state)
    {
        foreach (var target in WriteTargets.Of(operation))
        {
            // Whoever writes an element changes the list.
            if ((keys.Of(target) ?? keys.Of((target as IArrayElementReferenceOperation)?.ArrayReference)) is { } key)
            {
                state = state.Forget(key);
            }
        }

        return state;
    }

    // A variable that an inner function writes may be another one after any call.
    private FlowState AnythingHappens(FlowState state) =>
        variables.WrittenByInnerFunctions.Aggregate(state, (after, variable) => after.Forget(ValueKey.Of(variable)));
}
