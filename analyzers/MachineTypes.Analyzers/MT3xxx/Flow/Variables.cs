using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// How a method writes its variables: how often, from which of its functions, and whether something else may write through a reference. What may change behind a fact's back has no facts.
/// </summary>
internal sealed class Variables
{
    private readonly Dictionary<ISymbol, int> _writes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _referenced = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _captured = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _used = new(SymbolEqualityComparer.Default);

    public Variables(IEnumerable<IOperation> roots, ISymbol owner)
    {
        foreach (var root in roots)
        {
            Walk(root, owner);
        }
    }

    /// <summary>The variables that a lambda or local function writes though they are not its own: any call may change them.</summary>
    public IEnumerable<ISymbol> WrittenByInnerFunctions => _captured;

    /// <summary>The variables that a lambda or local function uses though they are not its own.</summary>
    public IEnumerable<ISymbol> UsedByInnerFunctions => _used;

    /// <summary>Whether a reference to the variable or member was taken.</summary>
    public bool IsReferenced(ISymbol symbol) => _referenced.Contains(symbol);

    /// <summary>Whether a value is the same whenever it is read, from the point on at which it can be captured.</summary>
    public bool NeverChanges(ValueKey key)
    {
        if (key.IsElement || key.IsCapture || (key.Instance is { } instance && !NeverChanges(instance)))
        {
            return false;
        }

        return key.IsThis || key.Symbol switch
        {
            IParameterSymbol parameter => Writes(parameter) == 0,
            ILocalSymbol local => Writes(local) <= 1,
            IFieldSymbol field => field.IsReadOnly || field.IsConst,
            IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true },
            _ => false,
        };
    }

    private int Writes(ISymbol symbol) => _referenced.Contains(symbol) ? int.MaxValue : _writes.TryGetValue(symbol, out var count) ? count : 0;

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
            Write(target, function);
        }

        if (operation is ILocalReferenceOperation used && !SymbolEqualityComparer.Default.Equals(used.Local.ContainingSymbol, function))
        {
            _used.Add(used.Local);
        }

        if (ReferenceTaken(operation) is { } taken)
        {
            Reference(taken);
        }

        foreach (var child in operation.ChildOperations)
        {
            Walk(child, function);
        }
    }

    private void Write(IOperation target, ISymbol function)
    {
        var variable = target switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => (ISymbol?)null,
        };
        Write(variable, function);
        foreach (var declared in WriteTargets.Declared(target))
        {
            Write(declared, function);
        }
    }

    private void Write(ISymbol? variable, ISymbol function)
    {
        if (variable is null)
        {
            return;
        }

        _writes[variable] = (_writes.TryGetValue(variable, out var count) ? count : 0) + 1;
        if (!SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function) && function is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            _captured.Add(variable);
        }
    }

    private static IOperation? ReferenceTaken(IOperation operation) => operation switch
    {
        IAddressOfOperation address => address.Reference,
        IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } declarator => declarator.GetVariableInitializer()?.Value,
        ISimpleAssignmentOperation { IsRef: true } assignment => assignment.Value,
        IReturnOperation { ReturnedValue: { } value, SemanticModel: not null } when value.Syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.RefExpressionSyntax => value,
        _ => null,
    };

    private void Reference(IOperation? operation)
    {
        for (; operation is not null; operation = (operation as IMemberReferenceOperation)?.Instance)
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    _referenced.Add(local.Local);
                    break;
                case IParameterReferenceOperation parameter:
                    _referenced.Add(parameter.Parameter);
                    break;
                case IMemberReferenceOperation member:
                    _referenced.Add(member.Member);
                    break;
            }
        }
    }
}
