using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// How a member uses the objects that its local variables refer to, regardless of control flow: which are shared with other variables or objects, and which
/// collections are passed to code that may change them.
/// </summary>
internal sealed class ObjectUsage
{
    private readonly HashSet<ISymbol> _shared = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _changed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _created = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _notCreated = new(SymbolEqualityComparer.Default);

    /// <summary>Determines whether an operation creates an object to which nothing else refers.</summary>
    public static bool IsCreation(IOperation? operation) => operation switch
    {
        IObjectCreationOperation or IWithOperation or IAnonymousObjectCreationOperation or IArrayCreationOperation => true,
        IInvocationOperation call => Clones.IsClone(call),
        IConversionOperation { OperatorMethod: null } conversion => IsCreation(conversion.Operand),
        _ => false,
    };

    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                AddReference(local.Local, local);
                break;
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer()?.Value is { } value:
                AddValue(declarator.Symbol, value);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                AddValue(target.Local, assignment.Value);
                break;
        }
    }

    /// <summary>Determines whether a local variable refers to an object that the member has created, and that no other variable or object refers to.</summary>
    public bool IsOwned(ISymbol? variable) => variable is not null && _created.Contains(variable) && !_notCreated.Contains(variable) && !_shared.Contains(variable);

    /// <summary>Determines whether the collection that a local variable refers to may change after it was created.</summary>
    public bool MayChange(ISymbol variable) => _changed.Contains(variable);

    private void AddValue(ISymbol variable, IOperation value) => (IsCreation(value) ? _created : _notCreated).Add(variable);

    private void AddReference(ISymbol variable, IOperation reference)
    {
        var (use, isReceiver) = Use(reference);
        switch (use)
        {
            case IInvocationOperation call:
                if (!isReceiver || CollectionCalls.MayChange(call.TargetMethod))
                {
                    _changed.Add(variable);
                }

                break;
            case IIsPatternOperation or IIsNullOperation or IForEachLoopOperation or IReturnOperation or ISwitchExpressionOperation or IBinaryOperation:
                break;
            case IArgumentOperation argument:
                if (!CollectionCalls.IsPassedUnchanged(argument))
                {
                    _changed.Add(variable);
                }

                break;
            case IPropertyReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation when isReceiver:
                if (IsWritten(use))
                {
                    _changed.Add(variable);
                }

                break;
            case ISimpleAssignmentOperation assignment when assignment.Target == reference:
                break;
            default:
                _changed.Add(variable);
                _shared.Add(variable);
                break;
        }
    }

    // The operation that uses a reference, and whether it is the receiver there.
    private static (IOperation? Use, bool IsReceiver) Use(IOperation reference)
    {
        var at = reference;
        while (at.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IConditionalAccessOperation)
        {
            at = at.Parent;
        }

        return at.Parent switch
        {
            IInvocationOperation call => (call, call.Instance == at),
            IMemberReferenceOperation member => (member, member.Instance == at),
            IArrayElementReferenceOperation element => (element, element.ArrayReference == at),
            IImplicitIndexerReferenceOperation element => (element, element.Instance == at),
            var other => (other, false),
        };
    }

    private static bool IsWritten(IOperation? operation) => operation?.Parent is { } parent
        && (WriteTargets.Of(parent).Contains(operation) || parent is ITupleOperation || parent is IAddressOfOperation);
}
