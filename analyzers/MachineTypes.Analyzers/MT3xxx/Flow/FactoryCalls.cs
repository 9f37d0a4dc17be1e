using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

// See docs/decisions/0043-objects-made-from-a-machine-type.md.
/// <summary>
/// Summaries of factory and fluent calls, whose bodies the analysis does not read. An object that is created with exactly one machine type,
/// and has exactly one property for a machine type, is assumed to have that one; a fluent call is assumed to return its receiver, unless that is a record, whose
/// methods return changed copies.
/// </summary>
internal static class FactoryCalls
{
    /// <summary>The machine value that an object is created with, and the property that contains it; null unless there is exactly one of each.</summary>
    public static (IOperation Machine, IPropertySymbol Property)? MachineOf(IOperation? operation, UsageModel model)
    {
        // A chain of fluent calls returns the object that it started with.
        while (operation is IInvocationOperation fluent && FluentReceiver(fluent, model) is { } receiver)
        {
            operation = receiver;
        }

        var arguments = operation switch
        {
            IObjectCreationOperation creation => creation.Arguments,
            IInvocationOperation { TargetMethod.MethodKind: not MethodKind.LocalFunction } call => call.Arguments,
            _ => default,
        };
        if (arguments.IsDefault)
        {
            return operation is IConversionOperation { OperatorMethod: null, Conversion: { IsReference: true } or { IsIdentity: true } } conversion
                ? MachineOf(conversion.Operand, model)
                : null;
        }

        return model.MachinePropertiesOf(operation!.Type) is [var property] && arguments.Where(a => model.CatalogOf(a.Value.Type) is not null).ToList() is { Count: 1 } machines
            ? (machines[0].Value, property)
            : null;
    }

    /// <summary>
    /// The receiver of a fluent call, which returns the receiver's own type and is passed neither another machine type nor the name of one; null for any other call.
    /// </summary>
    public static IOperation? FluentReceiver(IInvocationOperation call, UsageModel model)
    {
        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
        return receiver?.Type is { IsRecord: false } type
            && !model.MachinePropertiesOf(type).IsEmpty
            && SymbolEqualityComparer.Default.Equals(call.Type, type)
            && !call.Arguments.Any(a => (model.CatalogOf(a.Value.Type) is not null || model.NamesIn(a.Parameter) is not null) && a.Value != receiver)
            ? receiver
            : null;
    }
}
