using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>What a member may take for granted because it carries annotations itself: its callers have the duty.</summary>
/// <param name="Facts">What is known of values that the annotations speak of.</param>
/// <param name="Flags">Flags, with the value that never occurs, whatever machine value is meant.</param>
internal sealed record Excuses(Outcome? Facts, IReadOnlyList<(string Flag, bool Value)> Flags)
{
    public static Excuses Of(ISymbol member, UsageModel model)
    {
        Outcome? facts = Outcome.Anything;
        var flags = new List<(string Flag, bool Value)>();
        foreach (var (owner, annotation) in Annotations(member, model))
        {
            if (owner is not INamedTypeSymbol and not IParameterSymbol && Spoken.Within(owner, annotation, model) is { } key && TypeOf(key, owner) is { } type && model.CatalogOf(type) is { Facts: var catalog })
            {
                facts = catalog.PropertyOfType(annotation.Flag) is { } flag
                    ? Outcome.And(facts, Outcome.Of(key, catalog, catalog.Universe.Except(catalog.WithOrComing(flag, annotation.FailsWhen))))
                    : facts;
            }
            else
            {
                flags.Add((annotation.Flag, annotation.FailsWhen));
            }
        }

        return new(facts, flags);
    }

    public Excuses And(Excuses inner) => new(inner.Facts, [.. Flags, .. inner.Flags]);

    public FlowState? Apply(FlowState state) => state.With(Facts);

    public bool Cover(ApiAnnotation annotation) => Flags.Any(f => f.Flag == annotation.Flag && f.Value == annotation.FailsWhen);

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

        return owners.SelectMany(owner => model.AnnotationsOf(owner).Select(annotation => (owner, annotation)));
    }

    private static ITypeSymbol? TypeOf(ValueKey key, ISymbol owner) => key.IsThis ? owner.ContainingType : key.Symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
