using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers;

/// <summary>
/// A value that is made from one machine type and has one: a builder that is created with it, or given by a method that takes it. The machine type that it has is taken to be that one.
/// </summary>
internal static class MadeFrom
{
    /// <summary>The machine type that a value is made from, and the property that has it; null where there is none, or not only one.</summary>
    public static (IOperation Machine, IPropertySymbol Property)? One(IOperation? operation, UsageModel model)
    {
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
}
