using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Abstract evaluation of calls whose semantics the analysis knows: comparison methods, the generated API's queries, string tests and list operations.</summary>
internal sealed class CallEvaluator(Evaluator evaluator, UsageModel model)
{
    public AbstractValue? Evaluate(IInvocationOperation call, AbstractState state)
    {
        // The receiver comes first, whether the method is an instance, an extension or a static method.
        var operands = call.Instance is null ? [] : new List<IOperation> { call.Instance };
        operands.AddRange(call.Arguments.Select(a => a.Value));
        return (call.TargetMethod.Name, operands.Count) switch
        {
            ("Equals", 2) => AbstractOperators.AreEqual(Operand(0), Operand(1), state),
            ("CompareTo", 2) => AbstractOperators.Elementwise(Operand(0), Operand(1), (l, r) => ConcreteValues.Compare(l, r) is { } order ? (decimal)order : ConcreteValues.Unknown),
            ("Contains", 2) when Operand(0) is KnownConstant { Value: MachineListValue list } => AbstractOperators.Contains(list, Operand(1)),
            ("StartsWith", 2) => StringTest((value, part) => value.StartsWith(part, StringComparison.Ordinal)),
            ("EndsWith", 2) => StringTest((value, part) => value.EndsWith(part, StringComparison.Ordinal)),
            ("IsDeprecated", 2) when model.CatalogOf(operands[0].Type) is not null => AsOf(m => m.DeprecatedFrom),
            ("IsRemoved", 2) when model.CatalogOf(operands[0].Type) is not null => AsOf(m => m.RemovedFrom),
            ("GetEnumerator", 1) when Operand(0) is KnownConstant { Value: MachineListValue } list => list,
            ("Parse", 1) when model.CatalogOf(call.TargetMethod.ContainingType) is { Facts: var catalog } && Operand(0) is KnownConstant { Value: string name } && catalog.Find(name) is > 0 and var index =>
                new KnownConstant(new MachineValue(catalog, index)),
            _ => null,
        };

        AbstractValue? Operand(int index) => evaluator.Evaluate(operands[index], state);

        AbstractValue? StringTest(Func<string, string, bool> test) => AbstractOperators.Elementwise(
            Operand(0), Operand(1), (l, r) => l is string value && r is string part ? ConcreteValues.Of(test(value, part)) : ConcreteValues.Unknown);

        // Whether a machine type is deprecated or removed as of a release.
        AbstractValue? AsOf(Func<ManifestMachine, int> firstRelease) => AbstractOperators.Elementwise(Operand(0), Operand(1), (l, r) =>
            l is not MachineValue machine || r is not ReleaseValue release || machine.Index >= machine.Catalog.Next
                ? ConcreteValues.Unknown
                : ConcreteValues.Of(machine.Catalog.At(machine.Index) is { } type && firstRelease(type) is >= 0 and var first && release.Index >= first));
    }
}
