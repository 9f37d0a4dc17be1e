using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>A call site of an annotated API.</summary>
/// <param name="Operation">The call, object creation, operator, conversion, deconstruction, await, or use of a property or event.</param>
/// <param name="Api">The annotated symbol: the member, its type, or one of its parameters.</param>
/// <param name="Member">The member that is used.</param>
/// <param name="Annotation">The annotation.</param>
internal sealed record ApiUse(IOperation Operation, ISymbol Api, ISymbol Member, ApiAnnotation Annotation)
{
    /// <summary>The receiver of the member. That of an operator is its only operand of the type that declares it.</summary>
    public IOperation? Receiver => Operation switch
    {
        IInvocationOperation { Instance: null, TargetMethod.IsExtensionMethod: true } call => call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value,
        IInvocationOperation call => call.Instance,
        IMemberReferenceOperation reference => reference.Instance,
        IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } => reference.Instance,
        IDeconstructionAssignmentOperation deconstruction => deconstruction.Value,
        IAwaitOperation await => await.Operation,
        _ => Operands.Where(o => SymbolEqualityComparer.Default.Equals(MachineReference.Unwrap(o)?.Type, Member.ContainingType)).ToList() is [var only] ? only : null,
    };

    public IEnumerable<IArgumentOperation> Arguments => ArgumentsOf(Operation);

    /// <summary>The operands of an operator or conversion, in the order of its parameters.</summary>
    private IReadOnlyList<IOperation> Operands => Operation switch
    {
        IBinaryOperation binary => [binary.LeftOperand, binary.RightOperand],
        IUnaryOperation unary => [unary.Operand],
        IConversionOperation conversion => [conversion.Operand],
        ICompoundAssignmentOperation compound => [compound.Target, compound.Value],
        IIncrementOrDecrementOperation step => [step.Target],
        _ => [],
    };

    /// <summary>The value that is passed for a parameter of the member; null if none is.</summary>
    public IOperation? Passed(IParameterSymbol parameter) =>
        Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal)?.Value ?? (parameter.Ordinal < Operands.Count ? Operands[parameter.Ordinal] : null);

    /// <summary>The uses of annotated APIs that an operation makes, not counting its children: one per annotation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="model">The compilation's annotations.</param>
    /// <param name="implied">The methods that the compiler calls for an operation without naming them.</param>
    public static IEnumerable<ApiUse> Of(IOperation operation, UsageModel model, Func<IOperation, IMethodSymbol?> implied)
    {
        ISymbol? member = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IPropertyReferenceOperation property => property.Property,
            IMethodReferenceOperation method => method.Method,
            IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: var @event }, Adds: var adds } => adds ? @event.AddMethod : @event.RemoveMethod,
            IBinaryOperation binary => binary.OperatorMethod,
            IUnaryOperation unary => unary.OperatorMethod,
            IConversionOperation conversion => conversion.OperatorMethod,
            ICompoundAssignmentOperation compound => compound.OperatorMethod,
            IIncrementOrDecrementOperation step => step.OperatorMethod,
            IRecursivePatternOperation pattern => pattern.DeconstructSymbol,
            IDeconstructionAssignmentOperation or IAwaitOperation or IForEachLoopOperation => implied(operation),
            _ => null,
        };
        if (member is null || !model.MayBeAnnotated(member.ContainingAssembly))
        {
            yield break;
        }

        member = (member as IMethodSymbol)?.ReducedFrom ?? member;
        foreach (var api in Annotated(operation, member))
        {
            foreach (var annotation in model.AnnotationsOf(api))
            {
                yield return new(operation, api, member, annotation);
            }
        }
    }

    // An annotation on a type applies where an instance is created or a static member is used. An instance member needs no second report.
    private static IEnumerable<ISymbol> Annotated(IOperation operation, ISymbol member)
    {
        yield return member;
        if (operation is IPropertyReferenceOperation property)
        {
            var (reads, writes) = PropertyAccess.Of(property);
            foreach (var accessor in new[] { reads ? property.Property.GetMethod : null, writes ? property.Property.SetMethod : null }.OfType<IMethodSymbol>())
            {
                yield return accessor;
            }
        }

        var isOperator = member is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion };
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } || (member is { IsStatic: true } and not IMethodSymbol { MethodKind: MethodKind.LocalFunction } && !isOperator))
        {
            yield return member.ContainingType;
        }

        foreach (var argument in ArgumentsOf(operation))
        {
            var isPassed = argument.ArgumentKind == ArgumentKind.Explicit
                || (argument.ArgumentKind == ArgumentKind.ParamArray && argument.Value is not IArrayCreationOperation { Initializer.ElementValues.IsEmpty: true });
            if (isPassed && argument.Parameter is { } parameter)
            {
                yield return parameter;
            }
        }
    }

    private static IEnumerable<IArgumentOperation> ArgumentsOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        IPropertyReferenceOperation property => property.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };
}
