using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// The transfer function of a call, as far as the callee decides it: by-ref arguments are written, captured variables may be, a collection that the callee receives may
/// change, and so may the objects, although members are assumed to keep their value.
/// </summary>
internal sealed class CallTransfer(VariableUsage variables, AccessPathReader paths, WriteTransfer writes, Aliases aliases)
{
    /// <summary>The state after a call or an object creation.</summary>
    public AbstractState After(IOperation call, IEnumerable<IArgumentOperation> arguments, AbstractState state)
    {
        var after = arguments.Aggregate(state, (s, argument) => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out ? writes.KillTargets(argument, s) : s);
        after = KillCaptured(after);
        return after.Size == 0 ? after : AfterUse(call, arguments, after);
    }

    /// <summary>The state after code that may run a lambda or local function of the member.</summary>
    public AbstractState KillCaptured(AbstractState state)
    {
        if (!variables.HasWritesByInnerFunctions || state.Size == 0)
        {
            return state;
        }

        return state.Kill(path => path.HasPrefix(p => p.Symbol is { } symbol && variables.IsWrittenByInnerFunction(symbol)));
    }

    private AbstractState AfterUse(IOperation operation, IEnumerable<IArgumentOperation> arguments, AbstractState state)
    {
        // An element of the initializer of a collection that is being created.
        var call = operation as IInvocationOperation;
        if (call is { IsImplicit: true, TargetMethod.Name: "Add", Instance: IFlowCaptureReferenceOperation created } && paths.IsCreated(AccessPath.Of(created.Id)))
        {
            return state;
        }

        var method = call?.TargetMethod ?? (operation as IObjectCreationOperation)?.Constructor;
        var used = new List<AccessPath>();
        if (call?.Instance is { } receiver && paths.Of(receiver) is { } own && (!SequenceTypes.IsSequence(receiver.Type) || CollectionCalls.MayChange(call.TargetMethod)))
        {
            used.Add(own);
            state = SequenceTypes.IsSequence(receiver.Type) ? writes.KillElements(state, own) : state;
        }

        foreach (var argument in arguments)
        {
            if (argument.Value.Type is not { } type || type.SpecialType == SpecialType.System_String || CollectionCalls.IsPassedUnchanged(argument) || paths.Of(argument.Value) is not { } passed)
            {
                continue;
            }

            state = SequenceTypes.IsSequence(type) && !CollectionCalls.IsImmutable(type) ? writes.KillElements(state, passed) : state;
            if (type.IsReferenceType)
            {
                used.Add(passed);
            }
        }

        var owner = method is { IsStatic: true } or { MethodKind: MethodKind.Ordinary } ? method.ContainingType : null;
        return state.AfterCall(path => path.Instance is { } instance
            ? instance.HasPrefix(p => used.Any(u => aliases.MayBeSame(p, u, state))) || IsStaticOf(path.Root, owner)
            : IsStaticOf(path, owner),
            path => path.Type is { IsValueType: true });
    }

    private static bool IsStaticOf(AccessPath root, INamedTypeSymbol? owner) =>
        owner is not null && root.Symbol is IFieldSymbol or IPropertySymbol && SymbolEqualityComparer.Default.Equals(root.Symbol.ContainingType, owner);
}
