using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Abstract evaluation of calls whose semantics the analysis knows: comparison methods, the generated API's queries, string tests, list operations, and the program's own guards.
/// A method is known by its type and never by its name alone.
/// </summary>
internal sealed class CallEvaluator(Evaluator evaluator, UsageModel model, AccessPathReader paths, VariableUsage variables)
{
    public AbstractValue? Evaluate(IInvocationOperation call, AbstractState state)
    {
        // The receiver comes first, whether the method is an instance, an extension or a static method.
        var operands = call.Instance is null ? [] : new List<IOperation> { call.Instance };
        operands.AddRange(call.Arguments.Select(a => a.Value));
        var method = call.TargetMethod;
        var isNullable = method.ContainingType?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return (method.Name, operands.Count) switch
        {
            ("GetValueOrDefault", 1) when isNullable => AbstractOperators.Value(Operand(0), orDefault: true),
            ("Equals", 2) when ComparesValues(method) => AbstractOperators.AreEqual(Operand(0), Operand(1), state),
            ("Equals", 3) when IsString(method) && Comparison(2) is { } comparison => StringTest((l, r) => string.Equals(l, r, comparison)),
            ("CompareTo", 2) when ComparesValues(method) =>
                AbstractOperators.Elementwise(Operand(0), Operand(1), (l, r) => ConcreteValues.Compare(l, r) is { } order ? (decimal)order : ConcreteValues.Unknown),
            ("StartsWith", 2 or 3) when IsString(method) && Comparison(2) is { } comparison => StringTest((value, part) => value.StartsWith(part, comparison)),
            ("EndsWith", 2 or 3) when IsString(method) && Comparison(2) is { } comparison => StringTest((value, part) => value.EndsWith(part, comparison)),
            ("Contains", 2 or 3) when IsString(method) && Comparison(2) is { } comparison => StringTest((value, part) => value.IndexOf(part, comparison) >= 0),
            ("IsNullOrEmpty", 1) when IsString(method) => AbstractOperators.Select(Operand(0), v => v is string text ? ConcreteValues.Of(text.Length == 0) : v is null ? ConcreteValues.Of(true) : ConcreteValues.Unknown),
            ("ToString", 1) when model.CatalogOf(operands[0].Type) is not null => AbstractOperators.Select(Operand(0), v => ConcreteValues.Member(v, "Name")),
            ("ToString", 1) when IsString(method) => Operand(0),
            ("IsDeprecated", 2) when model.CatalogOf(method.ContainingType) is not null => AsOf(m => m.DeprecatedFrom),
            ("IsRemoved", 2) when model.CatalogOf(method.ContainingType) is not null => AsOf(m => m.RemovedFrom),
            ("Parse", 1) when model.CatalogOf(method.ContainingType) is { Facts: var catalog } && Operand(0) is KnownConstant { Value: string name } && catalog.Find(name) is > 0 and var index =>
                new KnownConstant(new MachineValue(catalog, index)),
            _ when CollectionCalls.IsKnown(method) || method.Name is "GetEnumerator" or "GetAsyncEnumerator" or "ConfigureAwait" or "WithCancellation" =>
                new SequenceEvaluator(evaluator, model, paths, variables).Evaluate(call, state),
            _ => Own(call, state),
        };

        AbstractValue? Operand(int index) => evaluator.Evaluate(operands[index], state);

        AbstractValue? StringTest(Func<string, string, bool> test) => AbstractOperators.Elementwise(
            Operand(0), Operand(1), (l, r) => l is string value && r is string part ? ConcreteValues.Of(test(value, part)) : ConcreteValues.Unknown);

        // Names contain no characters that cultures order differently.
        StringComparison? Comparison(int index) => index >= operands.Count ? StringComparison.Ordinal
            : operands[index].ConstantValue is not { HasValue: true, Value: int comparison } ? null
            : comparison % 2 == 1 ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

        // Whether a machine type is deprecated or removed as of a release.
        AbstractValue? AsOf(Func<ManifestMachine, int> firstRelease) => AbstractOperators.Elementwise(Operand(0), Operand(1), (l, r) =>
            l is not MachineValue machine || r is not ReleaseValue release || machine.Index >= machine.Catalog.Next
                ? ConcreteValues.Unknown
                : ConcreteValues.Of(machine.Catalog.At(machine.Index) is { } type && firstRelease(type) is >= 0 and var first && release.Index >= first));
    }

    // The program's own functions: local functions and lambdas with a single expression, and members that consist of a test.
    private AbstractValue? Own(IInvocationOperation call, AbstractState state)
    {
        var method = call.TargetMethod;
        if (method.ReturnType.SpecialType is not SpecialType.System_Boolean && model.CatalogOf(method.ReturnType) is null)
        {
            return null;
        }

        var arguments = call.Arguments.Select(a => (a.Parameter, paths.Of(a.Value), evaluator.Evaluate(a.Value, state))).ToList();
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return variables.Written.LocalFunction(method.OriginalDefinition) is { Body: { } body } ? Inline(body, method.OriginalDefinition, arguments, state) : null;
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return call.Instance is ILocalReferenceOperation { Local: var local } && variables.IsImmutable(AccessPath.Of(local)) && variables.Written.LambdaOf(local) is { } lambda
                ? Inline(lambda.Body, lambda.Symbol, arguments, state)
                : null;
        }

        return GuardBodies.Call(method, model, paths.Of(call.Instance), evaluator.Evaluate(call.Instance, state), arguments, state);
    }

    private AbstractValue? Inline(IBlockOperation body, IMethodSymbol function, IReadOnlyList<(IParameterSymbol?, AccessPath?, AbstractValue?)> arguments, AbstractState state) =>
        GuardBodies.Result(body) is { } result && arguments.Count == function.Parameters.Length
            ? GuardBodies.Instantiate(GuardBodies.Read(function, () => evaluator.Evaluate(result, AbstractState.Empty)), function, null, null, arguments, state)
            : null;

    private bool ComparesValues(IMethodSymbol method) =>
        method.ContainingType is { } owner
        && (owner.SpecialType != SpecialType.None || model.CatalogOf(owner) is not null || model.TrainOf(owner) is not null
            || owner is { Name: "IEquatable" or "IComparable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    private static bool IsString(IMethodSymbol method) => method.ContainingType?.SpecialType == SpecialType.System_String;
}
