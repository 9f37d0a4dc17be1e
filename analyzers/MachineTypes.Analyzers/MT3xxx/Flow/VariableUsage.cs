using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// How a member and its inner functions use their variables, regardless of control flow: how often each is written, which are captured, and whose
/// address is taken. A variable that could change without a visible write has no access path.
/// </summary>
internal sealed class VariableUsage
{
    private const int Often = 2;

    private readonly Dictionary<ISymbol, int> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _loops = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _addressTaken = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _writtenByInnerFunctions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _usedByInnerFunctions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _calledFunctions = new(SymbolEqualityComparer.Default);
    private readonly HiddenSetters _hidden = new();
    private readonly ISymbol _owner;
    private bool _jumps;

    public VariableUsage(IEnumerable<IOperation> roots, ISymbol owner)
    {
        _owner = owner;
        foreach (var root in roots)
        {
            Walk(root, owner, null);
        }
    }

    /// <summary>How the member uses the objects that its variables refer to.</summary>
    public ObjectUsage Objects { get; } = new();

    /// <summary>The operations as they were written.</summary>
    public WrittenOperations Written { get; } = new();

    /// <summary>Whether a lambda or local function writes anything outside itself.</summary>
    public bool HasWritesByInnerFunctions => _writtenByInnerFunctions.Count > 0;

    /// <summary>The captured variables that a lambda or local function reads or writes.</summary>
    public IEnumerable<ISymbol> UsedByInnerFunctions => _usedByInnerFunctions;

    /// <summary>Determines whether a lambda or local function writes a captured variable or a member, so that any call may change it.</summary>
    public bool IsWrittenByInnerFunction(ISymbol symbol) => _writtenByInnerFunctions.Contains(symbol);

    /// <summary>Determines whether a reference or pointer to the variable or member is taken anywhere in the member.</summary>
    public bool IsAddressTaken(ISymbol symbol) => _addressTaken.Contains(symbol);

    /// <summary>Determines whether a local function is called or referred to anywhere in the member.</summary>
    public bool IsCalled(IMethodSymbol localFunction) => _calledFunctions.Contains(localFunction);

    /// <summary>Determines whether an access path names the same value from the point where it can first be captured.</summary>
    /// <param name="path">The access path.</param>
    /// <param name="capture">The lambda or local function that captures it; null for any.</param>
    public bool IsImmutable(AccessPath path, IOperation? capture = null)
    {
        if (path.IsElement || path.IsCapture || (path.Instance is { } instance && !IsImmutable(instance, capture)))
        {
            return false;
        }

        return path.IsThis || path.Symbol switch
        {
            IParameterSymbol parameter => Writes(parameter) == 0,
            ILocalSymbol local => Writes(local) <= 1,
            IFieldSymbol field => field.IsReadOnly || field.IsConst,
            IPropertySymbol property => !HiddenSetters.CanChange(property, _owner) || (HiddenSetters.IsHidden(property, _owner) && !_hidden.IsPassedAfter(path.Root, capture)),
            _ => false,
        };
    }

    private int Writes(ISymbol symbol) => _addressTaken.Contains(symbol) ? int.MaxValue : _writes.TryGetValue(symbol, out var count) ? _jumps && count > 0 ? count + 1 : count : 0;

    private void Walk(IOperation operation, ISymbol function, IOperation? loop)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        Written.Add(operation);
        Objects.Add(operation);
        _hidden.Add(operation);
        (function, loop) = operation switch
        {
            IAnonymousFunctionOperation lambda => (lambda.Symbol, operation),
            ILocalFunctionOperation local => (local.Symbol, operation),
            ILoopOperation => (function, operation),
            _ => (function, loop),
        };
        _jumps |= operation is IBranchOperation { BranchKind: BranchKind.GoTo };
        foreach (var target in WriteTargets.Of(operation))
        {
            AddWrite(target, function, loop);
        }

        switch (operation)
        {
            case ILocalReferenceOperation used when !SymbolEqualityComparer.Default.Equals(used.Local.ContainingSymbol, function):
                _usedByInnerFunctions.Add(used.Local);
                break;
            case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called }:
                _calledFunctions.Add(called.OriginalDefinition);
                break;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } referred }:
                _calledFunctions.Add(referred.OriginalDefinition);
                break;
        }

        if (AddressOperand(operation) is { } operand)
        {
            AddAddressTaken(operand);
        }

        foreach (var child in operation.ChildOperations)
        {
            Walk(child, function, loop);
        }
    }

    private void AddWrite(IOperation target, ISymbol function, IOperation? loop)
    {
        var declared = WriteTargets.Declared(target).ToList();
        foreach (var variable in declared)
        {
            _loops[variable] = loop;
            if (target is not IVariableDeclaratorOperation { Initializer: null, Parent: not (ILoopOperation or ICatchClauseOperation) } || target.Parent?.Parent is IVariableDeclarationOperation { Initializer: not null })
            {
                AddWrite(variable, function, loop);
            }
        }

        switch (target)
        {
            case ILocalReferenceOperation local when !declared.Contains(local.Local, SymbolEqualityComparer.Default):
                AddWrite(local.Local, function, loop);
                break;
            case IParameterReferenceOperation parameter:
                AddWrite(parameter.Parameter, function, loop);
                break;
            case IMemberReferenceOperation member when function is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }:
                _writtenByInnerFunctions.Add(member.Member);
                break;
        }
    }

    // A variable that is written in a loop or an inner function that does not declare it may be written many times.
    private void AddWrite(ISymbol variable, ISymbol function, IOperation? loop)
    {
        var isRepeated = loop is not null && !(_loops.TryGetValue(variable, out var declaration) && ReferenceEquals(declaration, loop));
        _writes[variable] = (_writes.TryGetValue(variable, out var count) ? count : 0) + (isRepeated ? Often : 1);
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
