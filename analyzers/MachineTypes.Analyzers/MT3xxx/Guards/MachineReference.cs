using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>
/// The machine value that an annotation refers to at a call site: the one that it names or, failing that, the only parameter or the receiver's only
/// property of a catalogue type, or else any machine value that is guarded in the method.
/// </summary>
/// <param name="Value">The machine value, or the object that holds it; null for any machine value.</param>
/// <param name="Property">The property of <paramref name="Value"/> that holds the machine value; null where it is not in a property.</param>
/// <param name="Field">The field of <paramref name="Value"/> that holds it; null where it is not in a field.</param>
internal sealed record MachineReference(IOperation? Value, IPropertySymbol? Property, IFieldSymbol? Field = null)
{
    private static readonly MachineReference Any = new(null, null);

    public bool IsAny => Value is null;

    public ISymbol? Part => (ISymbol?)Property ?? Field;

    public ITypeSymbol? Type => Property?.Type ?? Field?.Type ?? Unwrap(Value)?.Type;

    /// <summary>The machine value that a use refers to; null where the annotation names one that does not exist.</summary>
    public static MachineReference? Of(ApiUse use, UsageModel model)
    {
        if (use.Annotation.Machine is { } named)
        {
            return use.Arguments.FirstOrDefault(a => a.Parameter?.Name == named) is { } argument
                ? IsMachine(argument.Parameter, model) ? new(argument.Value, null) : null
                : use.Receiver is { } owner ? Named(owner, named, model) : null;
        }

        if (use.Api is IParameterSymbol own && IsMachine(own, model))
        {
            return Argument(use, own);
        }

        var parameters = Parameters(use.Member).Where(p => IsMachine(p, model)).ToList();
        if (parameters is [var only])
        {
            return Argument(use, only);
        }

        if (Unwrap(use.Receiver) is not { } receiver)
        {
            return Any;
        }

        return model.CatalogOf(receiver.Type) is not null ? new(receiver, null)
            : model.MachinePropertiesOf(receiver.Type) is [var property] ? new(receiver, property)
            : Any;
    }

    /// <summary>The access path, within an annotated member, of the machine value that its annotation refers to; null for any machine value.</summary>
    public static AccessPath? Within(ISymbol member, ApiAnnotation annotation, UsageModel model)
    {
        var parameters = Parameters(member);
        if (annotation.Machine is { } named)
        {
            return parameters.FirstOrDefault(p => p.Name == named) is { } parameter ? AccessPath.Of(parameter)
                : member.ContainingType?.GetMembers(named).FirstOrDefault() is { } part ? AccessPath.This.Member(part)
                : null;
        }

        return parameters.Where(p => IsMachine(p, model)).ToList() is [var only] ? AccessPath.Of(only)
            : !member.IsStatic && model.CatalogOf(member.ContainingType) is not null ? AccessPath.This
            : !member.IsStatic && model.MachinePropertiesOf(member.ContainingType) is [var property] ? AccessPath.This.Member(property)
            : null;
    }

    /// <summary>The operand of conversions that keep the value, such as that of a receiver to its base type.</summary>
    public static IOperation? Unwrap(IOperation? operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, Conversion: { IsReference: true } or { IsIdentity: true } } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static MachineReference? Argument(ApiUse use, IParameterSymbol parameter) =>
        use.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal) is { } argument ? new(argument.Value, null) : null;

    private static MachineReference? Named(IOperation receiver, string name, UsageModel model)
    {
        for (var type = Unwrap(receiver)?.Type; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(name))
            {
                switch (member)
                {
                    case IPropertySymbol property when model.CatalogOf(property.Type) is not null:
                        return new(receiver, property);
                    case IFieldSymbol field when model.CatalogOf(field.Type) is not null:
                        return new(receiver, null, field);
                }
            }
        }

        return null;
    }

    private static IReadOnlyList<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    private static bool IsMachine(IParameterSymbol? parameter, UsageModel model) => parameter is not null && model.CatalogOf(parameter.Type) is not null;
}
