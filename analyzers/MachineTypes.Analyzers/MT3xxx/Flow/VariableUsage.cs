using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// How a member and its inner functions use their variables, regardless of control flow: how often each is written, which are captured, and whose
/// address is taken. A variable that could change without a visible write has no access path.
/// </summary>
internal sealed class VariableUsage
{
    private readonly Dictionary<ISymbol, int> _writes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _addressTaken = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _writtenByInnerFunctions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _usedByInnerFunctions = new(SymbolEqualityComparer.Default);

    public VariableUsage(IEnumerable<IOperation> roots, ISymbol owner)
    {
        foreach (var root in roots)
        {
            Walk(root, owner);
        }
    }

    /// <summary>The captured variables that a lambda or local function writes: any call may change them.</summary>
    public IEnumerable<ISymbol> WrittenByInnerFunctions => _writtenByInnerFunctions;

    /// <summary>The captured variables that a lambda or local function reads or writes.</summary>
    public IEnumerable<ISymbol> UsedByInnerFunctions => _usedByInnerFunctions;

    /// <summary>Determines whether a reference or pointer to the variable or member is taken anywhere in the member.</summary>
    public bool IsAddressTaken(ISymbol symbol) => _addressTaken.Contains(symbol);

    /// <summary>Determines whether an access path names the same value from the point where it can first be captured.</summary>
    public bool IsImmutable(AccessPath path)
    {
        if (path.IsElement || path.IsCapture || (path.Instance is { } instance && !IsImmutable(instance)))
        {
            return false;
        }

        return path.IsThis || path.Symbol switch
        {
            IParameterSymbol parameter => Writes(parameter) == 0,
            ILocalSymbol local => Writes(local) <= 1,
            IFieldSymbol field => field.IsReadOnly || field.IsConst,
            IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true },
            _ => false,
        };
    }

    private int Writes(ISymbol symbol) => _addressTaken.Contains(symbol) ? int.MaxValue : _writes.TryGetValue(symbol, out var count) ? count : 0;

    private void Walk(IOperation operation, ISymbol function)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        function = operation switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation local => local.Symbol,
            _ => function,
        };
        foreach (var target in WriteTargets.Of(operation))
        {
            AddWrite(target, function);
        }

        if (operation is ILocalReferenceOperation used && !SymbolEqualityComparer.Default.Equals(used.Local.ContainingSymbol, function))
        {
            _usedByInnerFunctions.Add(used.Local);
        }

        if (AddressOperand(operation) is { } operand)
        {
            AddAddressTaken(operand);
        }

        foreach (var child in operation.ChildOperations)
        {
            Walk(child, function);
        }
    }

    private void AddWrite(IOperation target, ISymbol function)
    {
        var variable = target switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => (ISymbol?)null,
        };
        AddWrite(variable, function);
        foreach (var declared in WriteTargets.Declared(target))
        {
            AddWrite(declared, function);
        }
    }

    private void AddWrite(ISymbol? variable, ISymbol function)
    {
        if (variable is null)
        {
            return;
        }

        _writes[variable] = (_writes.TryGetValue(variable, out var count) ? count : 0) + 1;
        if (!SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function) && function is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            _writtenByInnerFunctions.Add(variable);
        }
    }

    // Ref arguments are not included: the callee cannot keep the reference, so they are writes at the call.
    private static IOperation? AddressOperand(IOperation operation) => operation switch
    {
        IAddressOfOperation address => address.Reference,
        IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } declarator => declarator.GetVariableInitializer()?.Value,
        ISimpleAssignmentOperation { IsRef: true } assignment => assignment.Value,
        IReturnOperation { ReturnedValue: { } value, SemanticModel: not null } when value.Syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.RefExpressionSyntax => value,
        _ => null,
    };

    private void AddAddressTaken(IOperation? operation)
    {
        for (; operation is not null; operation = (operation as IMemberReferenceOperation)?.Instance)
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    _addressTaken.Add(local.Local);
                    break;
                case IParameterReferenceOperation parameter:
                    _addressTaken.Add(parameter.Parameter);
                    break;
                case IMemberReferenceOperation member:
                    _addressTaken.Add(member.Member);
                    break;
            }
        }
    }
}
