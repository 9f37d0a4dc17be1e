using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>The preconditions of a member: what its own annotations exclude, so that its callers have to check it and its body may assume it.</summary>
/// <param name="Constraint">What is known at the member's entry about the machine values that its annotations refer to.</param>
/// <param name="Flags">Flags with a value that is excluded for any machine value, from annotations that do not refer to a particular one.</param>
internal sealed record Preconditions(Constraint? Constraint, IReadOnlyList<(string Flag, bool Value)> Flags)
{
    public static Preconditions Of(ISymbol member, UsageModel model)
    {
        Constraint? constraint = Constraint.None;
        var flags = new List<(string Flag, bool Value)>();
        foreach (var (owner, annotation) in Annotations(member, model))
        {
            if (owner is not INamedTypeSymbol and not IParameterSymbol
                && MachineReference.Within(owner is IPropertySymbol && member is IMethodSymbol { Parameters.IsEmpty: false } ? member : owner, annotation, model) is { } path
                && TypeOf(path, owner) is { } type
                && model.CatalogOf(type) is { Facts: var catalog })
            {
                constraint = catalog.PropertyOfType(annotation.Flag) is { } flag
                    ? Constraint.Meet(constraint, Constraint.Of(path, catalog, catalog.Universe.Except(catalog.WithOrComing(flag, annotation.FailsWhen))))
                    : constraint;
            }
            else
            {
                flags.Add((annotation.Flag, annotation.FailsWhen));
            }
        }

        return new(constraint, flags);
    }

    /// <summary>The preconditions of an inner function: its own constraint, and the flags of both.</summary>
    public Preconditions With(Preconditions inner) => new(inner.Constraint, [.. Flags, .. inner.Flags]);

    public AbstractState? Assume(AbstractState state) => state.Assume(Constraint);

    /// <summary>Determines whether the value for which an API fails is excluded for any machine value.</summary>
    public bool Exclude(ApiAnnotation annotation) => Flags.Any(f => f.Flag == annotation.Flag && f.Value == annotation.FailsWhen);

    private static IEnumerable<(ISymbol Owner, ApiAnnotation Annotation)> Annotations(ISymbol member, UsageModel model)
    {
        var owners = new List<ISymbol> { member };
        if (member is IMethodSymbol { AssociatedSymbol: { } associated })
        {
            owners.Add(associated);
        }

        if (member is IMethodSymbol method)
        {
            owners.AddRange(method.Parameters);
        }

        for (var type = member.ContainingType; type is not null && member is not IMethodSymbol { MethodKind: MethodKind.LocalFunction }; type = type.ContainingType)
        {
            owners.Add(type);
        }

        return owners.SelectMany(owner => model.AnnotationsOf(owner).Where(annotation => IsSeenByCallers(owner, annotation, model)).Select(annotation => (owner, annotation)));
    }

    // Callers that reach the member through what it overrides or implements only see the annotations there.
    private static bool IsSeenByCallers(ISymbol owner, ApiAnnotation annotation, UsageModel model) => InheritedMembers.Of(owner).All(inherited =>
        model.AnnotationsOf(inherited).Concat(model.AnnotationsOf((inherited as IMethodSymbol)?.AssociatedSymbol)).Any(a => a.Flag == annotation.Flag && a.FailsWhen == annotation.FailsWhen));

    private static ITypeSymbol? TypeOf(AccessPath path, ISymbol owner) => path.IsThis ? owner.ContainingType : path.Symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
