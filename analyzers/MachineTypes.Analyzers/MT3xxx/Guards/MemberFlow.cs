using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>
/// Analyses a member with its local functions and lambdas. A local function starts with what all of its calls know, a lambda with what never changes of what was known where it was made.
/// </summary>
internal sealed class MemberFlow : IFlowObserver
{
    // A method of 5,000 blocks takes some 100,000; what takes far more is no method that a person wrote.
    private const int MostWork = 20_000_000;

    private readonly UsageModel _model;
    private readonly Variables _variables;
    private readonly KeyReader _keys;
    private readonly Evaluator _evaluator;
    private readonly OperationWalk _walk;
    private readonly Effort _effort;
    private readonly UseJudge _judge;
    private readonly Findings _findings = new();
    private readonly Dictionary<ISymbol, Function> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IFlowAnonymousFunctionOperation, Function> _lambdas = [];
    private readonly Queue<Function> _queue = new();
    private Function? _current;
    private bool _isSettled;

    private MemberFlow(UsageModel model, ISymbol owner, IReadOnlyCollection<IOperation> roots, IEnumerable<string> replacements, CancellationToken cancellation)
    {
        _model = model;
        _variables = new(roots, owner);
        _keys = new(model, _variables);
        _evaluator = new(model, _keys);
        _walk = new(model, _variables, _keys, _evaluator, this);
        _effort = new(MostWork, cancellation);
        _judge = new(model, _keys, _evaluator, _findings, new(replacements, StringComparer.Ordinal));
    }

    public static Findings Analyze(
        UsageModel model, ISymbol owner, IReadOnlyCollection<IOperation> roots, Func<IOperation, ControlFlowGraph> graphOf, IEnumerable<string> replacements, CancellationToken cancellation)
    {
        try
        {
            var flow = new MemberFlow(model, owner, roots, replacements, cancellation);
            foreach (var root in roots)
            {
                flow.Run(graphOf(root), owner);
            }

            return flow._findings;
        }
        catch (EffortSpentException)
        {
            return Findings.None;
        }
        catch (InsufficientExecutionStackException)
        {
            return Findings.None;
        }
    }

    public void LocalFunctionCalled(IMethodSymbol function, IInvocationOperation? call, FlowState state)
    {
        if (_isSettled)
        {
            return;
        }

        var definition = function.OriginalDefinition;
        if (!_localFunctions.TryGetValue(definition, out var local))
        {
            var excuses = Excuses.Of(definition, _model);
            local = new(Flow(_current!.Flow.Graph.GetLocalFunctionControlFlowGraphInScope(definition)), _current.Excuses.And(excuses));
            _localFunctions.Add(definition, local);
        }

        Enter(local, local.Excuses.Apply(call is null ? Lasting.Of(state, _variables) : Arriving(call, state)));
    }

    public void LambdaMade(IFlowAnonymousFunctionOperation lambda, FlowState state)
    {
        if (_isSettled)
        {
            return;
        }

        if (!_lambdas.TryGetValue(lambda, out var function))
        {
            _lambdas.Add(lambda, function = new(Flow(_current!.Flow.Graph.GetAnonymousFunctionControlFlowGraph(lambda)), _current.Excuses));
        }

        Enter(function, Lasting.Of(state, _variables));
    }

    public void Reached(IOperation operation, FlowState state)
    {
        if (_isSettled)
        {
            _judge.Use(operation, state, _current!.Excuses);
        }
    }

    public void Decided(IOperation condition, FlowState state)
    {
        if (_isSettled)
        {
            _judge.Guard(condition, state);
        }
    }

    private void Run(ControlFlowGraph graph, ISymbol owner)
    {
        _isSettled = false;
        _localFunctions.Clear();
        _lambdas.Clear();
        var excuses = Excuses.Of(owner, _model);
        var root = new Function(Flow(graph), excuses);
        if (excuses.Apply(FlowState.Empty) is { } start)
        {
            Enter(root, start);
        }

        while (_queue.Count > 0)
        {
            _current = _queue.Dequeue();
            _current.IsQueued = false;
            _current.Flow.Run();
        }

        _isSettled = true;
        foreach (var function in _localFunctions.Values.Concat(_lambdas.Values).Prepend(root))
        {
            _current = function;
            function.Flow.Revisit();
        }
    }

    private void Enter(Function function, FlowState? state)
    {
        if (state is not null && function.Flow.Enter(state) && !function.IsQueued)
        {
            function.IsQueued = true;
            _queue.Enqueue(function);
        }
    }

    private GraphFlow Flow(ControlFlowGraph graph)
    {
        _keys.Learn(graph);
        return new(graph, _walk, _keys, _variables, _effort);
    }

    // Parameters start with what is known of the arguments.
    private FlowState Arriving(IInvocationOperation call, FlowState state)
    {
        var arriving = call.Arguments.Aggregate(state, (after, a) => a.Parameter is null ? after : after.Forget(ValueKey.Of(a.Parameter)));
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && _model.CatalogOf(parameter.Type) is { Facts: var catalog })
            {
                var possible = _judge.PossibleFor(argument.Value, catalog, state);
                arriving = possible.Equals(catalog.Universe) ? arriving : arriving.Know(ValueKey.Of(parameter.OriginalDefinition), new(catalog, possible));
            }
        }

        return arriving;
    }

    private sealed class Function(GraphFlow flow, Excuses excuses)
    {
        public GraphFlow Flow { get; } = flow;

        public Excuses Excuses { get; } = excuses;

        public bool IsQueued { get; set; }
    }
}
