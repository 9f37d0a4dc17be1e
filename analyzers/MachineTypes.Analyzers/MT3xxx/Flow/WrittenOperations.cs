using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>The parts of a member as they were written, by syntax, where the control flow graph has them only in pieces: lambdas and initializers.</summary>
internal sealed class WrittenOperations
{
    private readonly Dictionary<SyntaxNode, IAnonymousFunctionOperation> _lambdas = [];
    private readonly Dictionary<SyntaxNode, IObjectOrCollectionInitializerOperation> _initializers = [];
    private readonly Dictionary<ISymbol, IAnonymousFunctionOperation> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ILocalFunctionOperation> _localFunctions = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<SyntaxNode, IMethodSymbol> _implied = [];

    public IEnumerable<IMethodSymbol> LocalFunctions => _localFunctions.Keys.Cast<IMethodSymbol>();

    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case IDeconstructionAssignmentOperation or IAwaitOperation when ImpliedMethods.Of(operation) is { } method:
                _implied[operation.Syntax] = method;
                break;
            case IAnonymousFunctionOperation lambda:
                _lambdas[lambda.Syntax] = lambda;
                break;
            case ILocalFunctionOperation function:
                _localFunctions[function.Symbol] = function;
                break;
            case IObjectCreationOperation { Initializer: { } initializer } creation:
                _initializers[creation.Syntax] = initializer;
                break;
            case IVariableDeclaratorOperation declarator when Lambda(declarator.GetVariableInitializer()?.Value) is { } value:
                _variables[declarator.Symbol] = value;
                break;
        }
    }

    /// <summary>The lambda that an operation of the graph creates; null where there is none.</summary>
    public IAnonymousFunctionOperation? LambdaOf(IOperation? operation) => operation switch
    {
        IFlowAnonymousFunctionOperation lambda => _lambdas.TryGetValue(lambda.Syntax, out var written) ? written : null,
        IDelegateCreationOperation creation => LambdaOf(creation.Target),
        IConversionOperation conversion => LambdaOf(conversion.Operand),
        IArgumentOperation argument => LambdaOf(argument.Value),
        IAnonymousFunctionOperation lambda => lambda,
        _ => null,
    };

    /// <summary>The method that the compiler calls for an operation of the graph, without naming it.</summary>
    public IMethodSymbol? ImpliedMethod(IOperation operation) => _implied.TryGetValue(operation.Syntax, out var method) ? method : null;

    /// <summary>The lambda that a variable is declared with.</summary>
    public IAnonymousFunctionOperation? LambdaOf(ISymbol variable) => _variables.TryGetValue(variable, out var lambda) ? lambda : null;

    public ILocalFunctionOperation? LocalFunction(IMethodSymbol function) => _localFunctions.TryGetValue(function, out var written) ? written : null;

    /// <summary>The initializer of an object that is created.</summary>
    public IObjectOrCollectionInitializerOperation? InitializerOf(SyntaxNode creation) => _initializers.TryGetValue(creation, out var initializer) ? initializer : null;

    private static IAnonymousFunctionOperation? Lambda(IOperation? operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda,
        IDelegateCreationOperation creation => Lambda(creation.Target),
        IConversionOperation conversion => Lambda(conversion.Operand),
        _ => null,
    };
}
