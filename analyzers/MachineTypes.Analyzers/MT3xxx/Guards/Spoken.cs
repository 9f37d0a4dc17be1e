using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>Which machine value an annotated API speaks of.</summary>
/// <param name="Value">The expression that gives it, or what it is a member of; null for any machine value that is guarded in the method.</param>
/// <param name="Member">The member of <paramref name="Value"/> that holds it; null where that is the machine value itself.</param>
internal sealed record Spoken(IOperation? Value, IPropertySymbol? Member, IFieldSymbol? Field = null)
{
    private static readonly Spoken Any = new(null, null);

    public bool IsAny => Value is null;

    public ISymbol? Part => (ISymbol?)Member ?? Field;

    public ITypeSymbol? Type => Member?.Type ?? Field?.Type ?? Unwrapped(Value)?.Type;

    /// <summary>The value that a use speaks of; null where the annotation names one that is not there.</summary>
    public static Spoken? Of(ApiUse use, UsageModel model)
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

        if (Unwrapped(use.Receiver) is not { } receiver)
        {
            return Any;
        }

        return model.CatalogOf(receiver.Type) is not null ? new(receiver, null)
            : model.MachinePropertiesOf(receiver.Type) is [var property] ? new(receiver, property)
            : Any;
    }

    /// <summary>The name, within a member that is annotated itself, of the value that its annotation speaks of; null for any.</summary>
    public static ValueKey? Within(ISymbol member, ApiAnnotation annotation, UsageModel model)
    {
        var parameters = Parameters(member);
        if (annotation.Machine is { } named)
        {
            return parameters.FirstOrDefault(p => p.Name == named) is { } parameter ? ValueKey.Of(parameter)
                : member.ContainingType?.GetMembers(named).FirstOrDefault() is { } part ? ValueKey.This.Member(part)
                : null;
        }

        return parameters.Where(p => IsMachine(p, model)).ToList() is [var only] ? ValueKey.Of(only)
            : !member.IsStatic && model.CatalogOf(member.ContainingType) is not null ? ValueKey.This
            : !member.IsStatic && model.MachinePropertiesOf(member.ContainingType) is [var property] ? ValueKey.This.Member(property)
            : null;
    }

    /// <summary>The expression behind conversions that keep the value: a receiver may be seen as its base type.</summary>
    public static IOperation? Unwrapped(IOperation? operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, Conversion: { IsReference: true } or { IsIdentity: true } } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static Spoken? Argument(ApiUse use, IParameterSymbol parameter) =>
        use.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal) is { } argument ? new(argument.Value, null) : null;

    private static Spoken? Named(IOperation receiver, string name, UsageModel model)
    {
        for (var type = Unwrapped(receiver)?.Type; type is not null; type = type.BaseType)
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
