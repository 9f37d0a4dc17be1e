using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Abstract evaluation of LINQ and of the framework's collections: what a predicate or projection implies about each element. A lambda is understood if its body is a single expression.
/// </summary>
internal sealed class SequenceEvaluator(Evaluator evaluator, UsageModel model, AccessPathReader paths, VariableUsage variables)
{
    private static readonly HashSet<string> ElementFunctions = new(StringComparer.Ordinal)
    {
        "Where", "Select", "SelectMany", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "ToDictionary", "ToLookup", "Any", "All", "First", "FirstOrDefault", "Last",
        "LastOrDefault", "Single", "SingleOrDefault", "Count", "LongCount", "Sum", "Min", "MinBy", "Max", "MaxBy", "Average", "TakeWhile", "SkipWhile", "ForEach", "ForEachAsync", "Exists",
        "Find", "FindAll", "FindIndex", "FindLast", "TrueForAll", "ConvertAll", "DistinctBy", "ForAll", "CountBy", "Chunk", "AggregateBy", "ToFrozenDictionary", "ToImmutableDictionary",
    };

    private static readonly HashSet<string> Keeping = new(StringComparer.Ordinal)
    {
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Distinct", "DistinctBy", "Skip", "SkipLast", "SkipWhile", "Take", "TakeLast", "Reverse", "ToList", "ToArray",
        "ToHashSet", "ToImmutableArray", "ToImmutableList", "ToImmutableHashSet", "ToFrozenSet", "AsEnumerable", "AsQueryable", "AsParallel", "AsReadOnly", "AsSpan", "Except", "GetEnumerator",
        "GetAsyncEnumerator", "WithCancellation", "ConfigureAwait", "Shuffle", "Cast", "OfType",
    };

    public AbstractValue? Evaluate(IInvocationOperation call, AbstractState state)
    {
        var (source, rest) = Parts(call);
        if (source is null)
        {
            return null;
        }

        var name = call.TargetMethod.Name;
        if (name is "Create" or "CreateRange" or "ToImmutableArray" && call.Instance is null && CollectionCalls.IsImmutable(call.Type))
        {
            return call.Arguments is [{ ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer.ElementValues: var items } }] ? evaluator.List(items, state)
                : SequenceTypes.IsSequence(source.Type) ? evaluator.Evaluate(source, state)
                : evaluator.List(call.Arguments.Select(a => a.Value), state);
        }

        if (name == "Contains" && rest is [var item, ..])
        {
            return Contains(evaluator.Evaluate(source, state), evaluator.Evaluate(item, state));
        }

        if (name is "Any" or "Exists" or "All" or "TrueForAll")
        {
            return rest is [var predicate] ? Quantify(source, predicate, isAll: name is "All" or "TrueForAll", state) : null;
        }

        var value = evaluator.Evaluate(source, state);
        if (value is KnownConstant { Value: MachineListValue } list && name is "GetEnumerator" or "ToList" or "ToArray" or "ToHashSet" or "ToImmutableArray" or "ToFrozenSet" or "ToImmutableHashSet" or "AsReadOnly" or "AsSpan")
        {
            return value;
        }

        var elements = Elements(source, value, state);
        return name switch
        {
            "Where" or "FindAll" or "TakeWhile" when rest is [var predicate] => Sequences.Of(Filter(elements, predicate, true)),
            "Select" or "ConvertAll" when rest is [var projection] => Sequences.Of(Project(elements, projection)),
            "First" or "Last" or "Single" or "Find" or "FindLast" or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" or "ElementAt" or "ElementAtOrDefault" or "MinBy" or "MaxBy" =>
                Element(elements, name, rest),
            "Concat" or "Union" when rest is [var other] => Sequences.Of(StateJoin.Of(elements, Elements(other, evaluator.Evaluate(other, state), state))),
            "Intersect" when rest is [var other] => Sequences.Of(elements.With(Elements(other, evaluator.Evaluate(other, state), state))),
            _ => Keeping.Contains(name) ? Sequences.Of(elements) : null,
        };
    }

    /// <summary>What is known about the parameter of a function that is called with each element of a sequence; null where an operation is not such a function.</summary>
    /// <param name="function">A lambda or method group, in the graph.</param>
    /// <param name="state">The state in which it is created.</param>
    public AbstractState? ElementsPassedTo(IOperation function, AbstractState state)
    {
        var at = function;
        while (at.Parent is IDelegateCreationOperation or IConversionOperation)
        {
            at = at.Parent;
        }

        if (at.Parent is not IArgumentOperation { Parent: IInvocationOperation call } || !ElementFunctions.Contains(call.TargetMethod.Name) || !IsSequenceCall(call.TargetMethod))
        {
            return null;
        }

        return Parts(call).Source is { } source ? Elements(source, evaluator.Evaluate(source, state), state) : null;
    }

    // What every element has in common: from the sequence's value, and from what is known about all elements of a collection.
    private AbstractState Elements(IOperation source, AbstractValue? value, AbstractState state)
    {
        var elements = Sequences.Elements(value);
        if (paths.Of(source) is { } path && state.Canonical(path).Each() is var each)
        {
            foreach (var entry in state.Machines)
            {
                if (entry.Key.HasPrefix(each))
                {
                    elements = elements.Bind(Rerooted(entry.Key, each), entry.Value);
                }
            }
        }

        return elements;
    }

    private static AccessPath Rerooted(AccessPath path, AccessPath from) => path.Equals(from) ? AccessPath.Element : path.Rebase(Rerooted(path.Instance!, from));

    private AbstractState Filter(AbstractState elements, IOperation predicate, bool outcome)
    {
        var (value, parameter) = Test(elements, predicate);
        if (value is null)
        {
            return elements;
        }

        var (whenTrue, whenFalse) = value.AsCondition();
        if ((outcome ? whenTrue : whenFalse) is not { } condition)
        {
            return WithoutAny(elements, predicate);
        }

        return Keep(parameter is null ? elements.Assume(condition) : elements.Alias(parameter, AccessPath.Element).Assume(condition)?.Kill(parameter)) ?? WithoutAny(elements, predicate);
    }

    // No element passes the test, so an operation on each element reaches no machine type.
    private AbstractState WithoutAny(AbstractState elements, IOperation predicate)
    {
        var type = (variables.Written.LambdaOf(predicate)?.Symbol ?? MethodOf(predicate))?.Parameters.FirstOrDefault()?.Type;
        return model.CatalogOf(type) is { } own ? elements.Bind(AccessPath.Element, None(own.Facts))
            : model.MachinePropertiesOf(type).Aggregate(elements, (all, p) => all.Bind(AccessPath.Element.Member(p), None(model.CatalogOf(p.Type)!.Facts)));

        static PossibleMachines None(CatalogFacts catalog) => new(catalog, MachineSet.Where(catalog.Count, _ => false)) { MayBeAbsent = true };
    }

    // The value of a predicate for an element, and the predicate's name for the element.
    private (AbstractValue? Value, AccessPath? Parameter) Test(AbstractState elements, IOperation predicate)
    {
        if (variables.Written.LambdaOf(predicate) is { Body: var body, Symbol.Parameters: [var first, ..] } && GuardBodies.Result(body) is { } result)
        {
            var parameter = AccessPath.Of(first);
            return (evaluator.Evaluate(result, elements.Alias(parameter, AccessPath.Element)), parameter);
        }

        return MethodOf(predicate) is { Parameters: [var only] } method
            ? (GuardBodies.Call(method, model, null, null, [(only, AccessPath.Element, null)], elements), null)
            : default;
    }

    private AbstractState? Project(AbstractState elements, IOperation projection)
    {
        if (variables.Written.LambdaOf(projection) is not { Body: var body, Symbol: { Parameters: [var first, ..] } lambda } || GuardBodies.Result(body) is not { } result)
        {
            return null;
        }

        var (parameter, target) = (AccessPath.Of(first), AccessPath.Of(lambda));
        var writes = new WriteTransfer(model, variables, paths, evaluator);
        var after = writes.Assign(elements.Alias(parameter, AccessPath.Element), target, result);
        return Keep(after.Kill(parameter).Kill(AccessPath.Element).Reroot(target, AccessPath.Element));
    }

    private AbstractValue? Element(AbstractState elements, string name, IReadOnlyList<IOperation> rest)
    {
        var found = rest is [var predicate] && name is not ("ElementAt" or "ElementAtOrDefault" or "MinBy" or "MaxBy") ? Filter(elements, predicate, true) : elements;
        if (found.Size == 0)
        {
            return null;
        }

        var value = Sequences.ElementOf(new SequenceValue(found));
        return value is UnnamedMachine { Machines: var machines } && name is "Find" or "FindLast" or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" or "ElementAtOrDefault"
            ? new UnnamedMachine(new(((UnnamedMachine)value!).Machines.Catalog, ((UnnamedMachine)value).Machines.Set.Union(MachineSet.Where(((UnnamedMachine)value).Machines.Catalog.Count, i => i == 0))))
            : value;
    }

    // All elements satisfy a predicate, or none does: this is known about a collection that has a name.
    private ConditionValue? Quantify(IOperation source, IOperation predicate, bool isAll, AbstractState state)
    {
        if (paths.Of(source) is not { } path || Filter(AbstractState.Empty, predicate, isAll) is not { Machines.IsEmpty: false } elements)
        {
            return null;
        }

        var each = state.Canonical(path).Each();
        Constraint? known = new(elements.Machines.ToDictionary(m => m.Key.Reroot(each), m => m.Value with { MayBeAbsent = true }).Aggregate(Constraint.None.Machines, (all, m) => all.SetItem(m.Key, m.Value)));
        return isAll ? new(known, Constraint.None) : new(Constraint.None, known);
    }

    private static AbstractValue? Contains(AbstractValue? list, AbstractValue? item) => (list, item) switch
    {
        (KnownConstant { Value: MachineListValue known }, FunctionOfMachine or KnownConstant) => AbstractOperators.Contains(known, item),
        (SequenceValue { Elements: var elements }, FunctionOfMachine { IsIdentity: true } machine) when elements.Machines.TryGetValue(AccessPath.Element, out var machines) && machines.Catalog == machine.Catalog =>
            new ConditionValue(Constraint.Of(machine.Machine, machine.Catalog, machines.Set), Constraint.None),
        _ => null,
    };

    private static AbstractState? Keep(AbstractState? state) => state?.Kill(path => !path.Root.Equals(AccessPath.Element));

    private static IMethodSymbol? MethodOf(IOperation? operation) => operation switch
    {
        IMethodReferenceOperation reference => reference.Method,
        IDelegateCreationOperation creation => MethodOf(creation.Target),
        IConversionOperation conversion => MethodOf(conversion.Operand),
        _ => null,
    };

    private static bool IsSequenceCall(IMethodSymbol method) =>
        CollectionCalls.IsKnown(method) || method.ContainingType is { Name: "Parallel", ContainingNamespace: { Name: "Tasks" } };

    // The sequence, and the other arguments in order.
    private static (IOperation? Source, IReadOnlyList<IOperation> Others) Parts(IInvocationOperation call)
    {
        var operands = call.Arguments.OrderBy(a => a.Parameter?.Ordinal ?? 0).Select(a => a.Value).ToList();
        return call.Instance is { } receiver ? (receiver, operands) : operands.Count > 0 ? (operands[0], operands.GetRange(1, operands.Count - 1)) : (null, []);
    }
}
