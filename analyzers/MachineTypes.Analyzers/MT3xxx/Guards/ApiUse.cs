using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>A call site of an annotated API.</summary>
/// <param name="Operation">The call, object creation, or read or write of a property.</param>
/// <param name="Api">The annotated symbol: the member, its type, or one of its parameters.</param>
/// <param name="Member">The member that is used.</param>
/// <param name="Annotation">The annotation.</param>
internal sealed record ApiUse(IOperation Operation, ISymbol Api, ISymbol Member, ApiAnnotation Annotation)
{
    /// <summary>The receiver of the member.</summary>
    public IOperation? Receiver => Operation switch
    {
        IInvocationOperation { Instance: null, TargetMethod.IsExtensionMethod: true } call => call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value,
        IInvocationOperation call => call.Instance,
        IMemberReferenceOperation reference => reference.Instance,
        _ => null,
    };

    public IEnumerable<IArgumentOperation> Arguments => ArgumentsOf(Operation);

    /// <summary>The uses of annotated APIs that an operation makes, not counting its children: one per annotation.</summary>
    public static IEnumerable<ApiUse> Of(IOperation operation, UsageModel model)
    {
        var member = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IPropertyReferenceOperation property => property.Property,
            IMethodReferenceOperation method => method.Method,
            _ => (ISymbol?)null,
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
            var isTarget = operation.Parent is IAssignmentOperation assignment && assignment.Target == operation;
            if ((isTarget ? property.Property.SetMethod : property.Property.GetMethod) is { } accessor)
            {
                yield return accessor;
            }
        }

        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } || (member is { IsStatic: true } and not IMethodSymbol { MethodKind: MethodKind.LocalFunction }))
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
