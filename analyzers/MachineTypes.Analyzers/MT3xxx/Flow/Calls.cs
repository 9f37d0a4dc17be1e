using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Says what is known of a call's result: comparisons that are methods, questions that a machine type answers, and lists.</summary>
internal sealed class Calls(Evaluator evaluator, UsageModel model)
{
    public Known? Evaluate(IInvocationOperation call, FlowState state)
    {
        // An extension method, or a static one, has its receiver among the arguments.
        var operands = call.Instance is null ? [] : new List<IOperation> { call.Instance };
        operands.AddRange(call.Arguments.Select(a => a.Value));
        return (call.TargetMethod.Name, operands.Count) switch
        {
            ("Equals", 2) => Logic.AreEqual(Value(0), Value(1), state),
            ("CompareTo", 2) => Logic.Elementwise(Value(0), Value(1), (l, r) => Values.Compare(l, r) is { } order ? (decimal)order : Values.Unknown),
            ("Contains", 2) when Value(0) is Fixed { Value: MachineListValue list } => Logic.Contains(list, Value(1)),
            ("StartsWith", 2) => Text((text, part) => text.StartsWith(part, StringComparison.Ordinal)),
            ("EndsWith", 2) => Text((text, part) => text.EndsWith(part, StringComparison.Ordinal)),
            ("IsDeprecated", 2) when model.CatalogOf(operands[0].Type) is not null => Since(m => m.DeprecatedFrom),
            ("IsRemoved", 2) when model.CatalogOf(operands[0].Type) is not null => Since(m => m.RemovedFrom),
            ("GetEnumerator", 1) when Value(0) is Fixed { Value: MachineListValue } list => list,
            ("Parse", 1) when model.CatalogOf(call.TargetMethod.ContainingType) is { Facts: var catalog } && Value(0) is Fixed { Value: string name } && catalog.Find(name) is > 0 and var place =>
                new Fixed(new MachineValue(catalog, place)),
            _ => null,
        };

        Known? Value(int place) => evaluator.Evaluate(operands[place], state);

        Known? Text(Func<string, string, bool> question) =>
            Logic.Elementwise(Value(0), Value(1), (l, r) => l is string text && r is string part ? Values.Of(question(text, part)) : Values.Unknown);

        Known? Since(Func<ManifestMachine, int> from) => Logic.Elementwise(Value(0), Value(1), (l, r) =>
            l is not MachineValue machine || r is not ReleaseValue release || machine.Place >= machine.Catalog.Next ? Values.Unknown
            : Values.Of(machine.Catalog.At(machine.Place) is { } type && from(type) is >= 0 and var since && release.Place >= since));
    }
}
