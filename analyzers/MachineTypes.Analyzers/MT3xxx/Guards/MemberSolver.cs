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
    // A method with 5,000 blocks takes about 100,000. No handwritten method takes 200 times as much.
    private const int WorkLimit = 20_000_000;

    private readonly UsageModel _model;
    private readonly VariableUsage _variables;
    private readonly AccessPathReader _paths;
    private readonly TransferFunction _transfer;
    private readonly WorkBudget _budget;
    private readonly Evaluator _evaluator;
    private readonly SequenceEvaluator _sequences;
    private readonly WriteTransfer _writes;
    private readonly UseChecker _checker;
    private readonly ClaimChecker _claims;
    private readonly ISymbol _owner;
    private readonly Findings _findings = new();
    private readonly Dictionary<ISymbol, Function> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IFlowAnonymousFunctionOperation, Function> _lambdas = [];
    private readonly Queue<Function> _worklist = new();
    private Function? _current;
    private bool _isAtFixedPoint;

    private MemberSolver(UsageModel model, ISymbol owner, IReadOnlyCollection<IOperation> roots, IEnumerable<string> replacements, CancellationToken cancellation)
    {
        _model = model;
        _owner = owner;
        _variables = new(roots, owner);
        _paths = new(model, _variables);
        var evaluator = new Evaluator(model, _paths, _variables);
        _sequences = new(evaluator, model, _paths, _variables);
        _writes = new(model, _variables, _paths, evaluator);
        _evaluator = evaluator;
        _transfer = new(model, _variables, _paths, evaluator, this);
        _budget = new(WorkLimit, cancellation);
        _claims = new(model, _paths, evaluator, _findings);
        _checker = new(model, _paths, evaluator, _sequences, _variables, _findings, new(replacements, StringComparer.Ordinal));
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

    public void OnLocalFunction(IMethodSymbol function, IInvocationOperation? call, IOperation reference, AbstractState state)
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

        Enter(local, local.Preconditions.Assume(call is null ? ReachingCaptures.Of(state, _variables, reference) : BindParameters(call, state)));
    }

    public void OnLambda(IFlowAnonymousFunctionOperation lambda, AbstractState state)
    {
        if (_isAtFixedPoint)
        {
            return;
        }

        if (!_lambdas.TryGetValue(lambda, out var function))
        {
            _lambdas.Add(lambda, function = new(SolverOf(_current!.Solver.Graph.GetAnonymousFunctionControlFlowGraph(lambda)), _current.Preconditions.With(Preconditions.Of(lambda.Symbol, _model))));
        }

        var captured = ReachingCaptures.Of(state, _variables, lambda);
        if (lambda.Symbol.Parameters is [var first, ..] && _sequences.ElementsPassedTo(lambda, state) is { Size: > 0 } elements)
        {
            captured = captured.With(elements.Reroot(AccessPath.Element, AccessPath.Of(first)));
        }

        Enter(function, function.Preconditions.Assume(captured));
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

    public void OnReturn(IOperation value, AbstractState state)
    {
        if (_isAtFixedPoint && _current!.IsRoot)
        {
            _claims.CheckReturn(_owner, value, state);
        }
    }

    public void OnAssignment(ISimpleAssignmentOperation assignment, AbstractState state)
    {
        if (_isAtFixedPoint)
        {
            _claims.CheckAssignment(assignment, state);
        }
    }

    private void Solve(ControlFlowGraph graph, ISymbol owner)
    {
        _isAtFixedPoint = false;
        _localFunctions.Clear();
        _lambdas.Clear();
        var preconditions = Preconditions.Of(owner, _model);
        var root = new Function(SolverOf(graph), preconditions) { IsRoot = true };
        if (preconditions.Assume(AbstractState.Empty) is { } start)
        {
            Enter(root, start);
        }

        Run();

        // A local function without calls, as during typing, may be called with anything.
        foreach (var function in _variables.Written.LocalFunctions.Where(f => !_variables.IsCalled(f) && !_localFunctions.ContainsKey(f)).ToList())
        {
            EnterUncalled(function, graph, root);
        }

        Run();
        _isAtFixedPoint = true;
        foreach (var function in _localFunctions.Values.Concat(_lambdas.Values).Prepend(root))
        {
            _current = function;
            function.Solver.Replay();
        }
    }

    private void Run()
    {
        while (_worklist.Count > 0)
        {
            _current = _worklist.Dequeue();
            _current.IsQueued = false;
            _current.Solver.Solve();
        }
    }

    private void EnterUncalled(IMethodSymbol function, ControlFlowGraph graph, Function root)
    {
        if (graph.LocalFunctions.Contains(function, SymbolEqualityComparer.Default))
        {
            var local = new Function(SolverOf(graph.GetLocalFunctionControlFlowGraph(function)), root.Preconditions.With(Preconditions.Of(function, _model)));
            _localFunctions.Add(function, local);
            Enter(local, local.Preconditions.Assume(AbstractState.Empty));
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

    // The caller's state, with what is known about the arguments bound to the parameters.
    private AbstractState BindParameters(IInvocationOperation call, AbstractState state)
    {
        var bound = call.Arguments.Aggregate(state, (after, a) => a.Parameter is null ? after : after.Kill(AccessPath.Of(a.Parameter)));
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.OriginalDefinition is not { } parameter)
            {
                continue;
            }

            var target = AccessPath.Of(parameter);
            if (_model.CatalogOf(parameter.Type) is { Facts: var catalog })
            {
                var possible = _checker.PossibleFor(argument.Value, catalog, state);
                bound = possible.Equals(catalog.Universe) ? bound : bound.Bind(target, new PossibleMachines(catalog, possible));
            }
            else if (parameter.Type.SpecialType == SpecialType.System_Boolean)
            {
                bound = _writes.Write(bound, target, null, _evaluator.Evaluate(argument.Value, bound), parameter.Type);
            }
            else if (_paths.Of(argument.Value) is { } passed && !_model.MachineMembersOf(parameter.Type).IsEmpty && state.Canonical(passed) is var source && !source.HasPrefix(target))
            {
                foreach (var member in _model.MachineMembersOf(parameter.Type))
                {
                    bound = state.Machines.TryGetValue(state.Canonical(source.Member(member)), out var possible) ? bound.Bind(target.Member(member), possible) : bound;
                }
            }
        }

        return bound;
    }

    private sealed class Function(WorklistSolver solver, Preconditions preconditions)
    {
        public WorklistSolver Solver { get; } = solver;

        public Preconditions Preconditions { get; } = preconditions;

        /// <summary>Whether this is the member itself, not a function within it.</summary>
        public bool IsRoot { get; init; }

        public bool IsQueued { get; set; }
    }
}
