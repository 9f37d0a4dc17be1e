using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>
/// Solves a member together with its local functions and lambdas, with a worklist of functions on top of each function's worklist of blocks. The
/// entry of a local function is the join over all of its calls; that of a lambda is what reaches it through captures. Checks run at the fixed point.
/// </summary>
internal sealed class MemberSolver : IFlowObserver
{
    // A method with 5,000 blocks takes about 100,000. Nobody writes by hand what takes 200 times as much.
    private const int WorkLimit = 20_000_000;

    private readonly UsageModel _model;
    private readonly VariableUsage _variables;
    private readonly AccessPathReader _paths;
    private readonly TransferFunction _transfer;
    private readonly WorkBudget _budget;
    private readonly UseChecker _checker;
    private readonly Findings _findings = new();
    private readonly Dictionary<ISymbol, Function> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IFlowAnonymousFunctionOperation, Function> _lambdas = [];
    private readonly Queue<Function> _worklist = new();
    private Function? _current;
    private bool _isAtFixedPoint;

    private MemberSolver(UsageModel model, ISymbol owner, IReadOnlyCollection<IOperation> roots, IEnumerable<string> replacements, CancellationToken cancellation)
    {
        _model = model;
        _variables = new(roots, owner);
        _paths = new(model, _variables);
        var evaluator = new Evaluator(model, _paths);
        _transfer = new(model, _variables, _paths, evaluator, this);
        _budget = new(WorkLimit, cancellation);
        _checker = new(model, _paths, evaluator, _findings, new(replacements, StringComparer.Ordinal));
    }

    public static Findings Analyze(
        UsageModel model, ISymbol owner, IReadOnlyCollection<IOperation> roots, Func<IOperation, ControlFlowGraph> graphOf, IEnumerable<string> replacements, CancellationToken cancellation)
    {
        try
        {
            var solver = new MemberSolver(model, owner, roots, replacements, cancellation);
            foreach (var root in roots)
            {
                solver.Solve(graphOf(root), owner);
            }

            return solver._findings;
        }
        catch (WorkBudgetExceededException)
        {
            return Findings.None;
        }
        catch (InsufficientExecutionStackException)
        {
            return Findings.None;
        }
    }

    public void OnLocalFunction(IMethodSymbol function, IInvocationOperation? call, AbstractState state)
    {
        if (_isAtFixedPoint)
        {
            return;
        }

        var definition = function.OriginalDefinition;
        if (!_localFunctions.TryGetValue(definition, out var local))
        {
            var preconditions = _current!.Preconditions.With(Preconditions.Of(definition, _model));
            local = new(SolverOf(_current.Solver.Graph.GetLocalFunctionControlFlowGraphInScope(definition)), preconditions);
            _localFunctions.Add(definition, local);
        }

        Enter(local, local.Preconditions.Assume(call is null ? ReachingCaptures.Of(state, _variables) : BindParameters(call, state)));
    }

    public void OnLambda(IFlowAnonymousFunctionOperation lambda, AbstractState state)
    {
        if (_isAtFixedPoint)
        {
            return;
        }

        if (!_lambdas.TryGetValue(lambda, out var function))
        {
            _lambdas.Add(lambda, function = new(SolverOf(_current!.Solver.Graph.GetAnonymousFunctionControlFlowGraph(lambda)), _current.Preconditions));
        }

        Enter(function, ReachingCaptures.Of(state, _variables));
    }

    public void OnCallSite(IOperation operation, AbstractState state)
    {
        if (_isAtFixedPoint)
        {
            _checker.CheckCallSite(operation, state, _current!.Preconditions);
        }
    }

    public void OnBranch(IOperation condition, AbstractState state)
    {
        if (_isAtFixedPoint)
        {
            _checker.CheckGuard(condition, state);
        }
    }

    private void Solve(ControlFlowGraph graph, ISymbol owner)
    {
        _isAtFixedPoint = false;
        _localFunctions.Clear();
        _lambdas.Clear();
        var preconditions = Preconditions.Of(owner, _model);
        var root = new Function(SolverOf(graph), preconditions);
        if (preconditions.Assume(AbstractState.Empty) is { } start)
        {
            Enter(root, start);
        }

        while (_worklist.Count > 0)
        {
            _current = _worklist.Dequeue();
            _current.IsQueued = false;
            _current.Solver.Solve();
        }

        _isAtFixedPoint = true;
        foreach (var function in _localFunctions.Values.Concat(_lambdas.Values).Prepend(root))
        {
            _current = function;
            function.Solver.Replay();
        }
    }

    private void Enter(Function function, AbstractState? state)
    {
        if (state is not null && function.Solver.Enter(state) && !function.IsQueued)
        {
            function.IsQueued = true;
            _worklist.Enqueue(function);
        }
    }

    private WorklistSolver SolverOf(ControlFlowGraph graph)
    {
        _paths.AddCaptureTargets(graph);
        return new(graph, _transfer, _paths, _variables, _budget);
    }

    // The caller's state, with the possible machine types of the arguments bound to the parameters.
    private AbstractState BindParameters(IInvocationOperation call, AbstractState state)
    {
        var bound = call.Arguments.Aggregate(state, (after, a) => a.Parameter is null ? after : after.Kill(AccessPath.Of(a.Parameter)));
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && _model.CatalogOf(parameter.Type) is { Facts: var catalog })
            {
                var possible = _checker.PossibleFor(argument.Value, catalog, state);
                bound = possible.Equals(catalog.Universe) ? bound : bound.Bind(AccessPath.Of(parameter.OriginalDefinition), new PossibleMachines(catalog, possible));
            }
        }

        return bound;
    }

    private sealed class Function(WorklistSolver solver, Preconditions preconditions)
    {
        public WorklistSolver Solver { get; } = solver;

        public Preconditions Preconditions { get; } = preconditions;

        public bool IsQueued { get; set; }
    }
}
