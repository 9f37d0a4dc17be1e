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
/// <param name="Value">The machine value, or the object that contains it; null for any machine value.</param>
/// <param name="Parts">The members of <paramref name="Value"/>, one after the other, that lead to the machine value; empty if it is the machine value itself.</param>
internal sealed record MachineReference(IOperation? Value, IReadOnlyList<ISymbol> Parts)
{
    private static readonly MachineReference Any = new(null, []);

    public bool IsAny => Value is null && Unbound is null;

    /// <summary>The parameter by which the machine value is passed later, to the delegate that the method becomes; null where it is passed now.</summary>
    public IParameterSymbol? Unbound { get; private init; }

    /// <summary>The member that contains the machine value; null if it is not in a member.</summary>
    public ISymbol? Part => Parts.Count > 0 ? Parts[Parts.Count - 1] : null;

    /// <summary>The members that lead to the machine value, as code names them.</summary>
    public string PartNames => string.Join(".", Parts.Select(p => p.Name));

    public ITypeSymbol? Type => (Part as IPropertySymbol)?.Type ?? (Part as IFieldSymbol)?.Type ?? Unbound?.Type ?? Unwrap(Value)?.Type;

    /// <summary>The machine value that a use refers to; null where the annotation names one that does not exist.</summary>
    public static MachineReference? Of(ApiUse use, UsageModel model)
    {
        // An unknown name counts as no name: MT3008 reports it.
        if (use.Annotation.Machine is { } named && Named(use, named.Split('.'), model) is { } found)
        {
            return found;
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

        return model.CatalogOf(receiver.Type) is not null ? new(receiver, [])
            : model.MachinePropertiesOf(receiver.Type) is [var property] ? new(receiver, [property])
            : Any;
    }

    /// <summary>The access path, within an annotated member, of the machine value that its annotation refers to; null for any machine value.</summary>
    public static AccessPath? Within(ISymbol member, ApiAnnotation annotation, UsageModel model) =>
        FormalMachine.Of(member, annotation.Machine, model) ?? (annotation.Machine is null ? null : FormalMachine.Of(member, null, model));

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
        use.Passed(parameter) is { } value ? new(value, [])
        : use.Operation is IMethodReferenceOperation ? new(null, []) { Unbound = parameter }
        : null;

    // A parameter and its members, or members of the receiver.
    private static MachineReference? Named(ApiUse use, string[] names, UsageModel model)
    {
        if (use.Arguments.FirstOrDefault(a => a.Parameter?.Name == names[0]) is { Parameter.Type: var type } argument)
        {
            return FormalMachine.Resolve(type, names.Skip(1), model) is { } members ? new(argument.Value, members) : null;
        }

        if (Parameters(use.Member).FirstOrDefault(p => p.Name == names[0]) is { } parameter)
        {
            return names.Length == 1 && IsMachine(parameter, model) ? Argument(use, parameter) : null;
        }

        return use.Receiver is { } receiver && FormalMachine.Resolve(Unwrap(receiver)?.Type, names, model) is { } path ? new(receiver, path) : null;
    }

    private static IReadOnlyList<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    private static bool IsMachine(IParameterSymbol? parameter, UsageModel model) => parameter is not null && model.CatalogOf(parameter.Type) is not null;
}
