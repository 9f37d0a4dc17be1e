using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// A value that is made from one machine type and has one: a builder that is created with it, or given by a method that takes it. The machine type that it has is taken to be that one.
/// </summary>
internal static class MadeFrom
{
    /// <summary>The machine type that a value is made from, and the property that has it; null where there is none, or not only one.</summary>
    public static (IOperation Machine, IPropertySymbol Property)? One(IOperation? operation, UsageModel model)
    {
        // The builder behind a chain of fluent calls is the one that was made.
        while (operation is IInvocationOperation fluent && Receiver(fluent, model) is { } receiver)
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
            return operation is IConversionOperation { OperatorMethod: null, Conversion: { IsReference: true } or { IsIdentity: true } } seen ? One(seen.Operand, model) : null;
        }

        return model.MachinePropertiesOf(operation!.Type) is [var property] && arguments.Where(a => model.CatalogOf(a.Value.Type) is not null).ToList() is { Count: 1 } machines
            ? (machines[0].Value, property)
            : null;
    }

    /// <summary>The receiver of a fluent call: it gives the receiver's value, or one with the same machine type, unless it is handed another. Null for any other call.</summary>
    public static IOperation? Receiver(IInvocationOperation call, UsageModel model)
    {
        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
        return receiver?.Type is { } type
            && !model.MachinePropertiesOf(type).IsEmpty
            && SymbolEqualityComparer.Default.Equals(call.Type, type)
            && !call.Arguments.Any(a => (model.CatalogOf(a.Value.Type) ?? model.NamesIn(a.Parameter)) is not null && a.Value != receiver)
            ? receiver
            : null;
    }
}
