using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

// See docs/decisions/0053-baselines-as-of-a-release.md.
/// <summary>What the definitions of a project promise on one train, in the terms in which baselines record it.</summary>
public sealed class DefinedFacts
{
    private readonly Dictionary<FactKey, FactTrack> _deprecations = [];

    public DefinedFacts(Declarations declarations, ReleaseTrain train)
    {
        Train = train;
        var catalogs = declarations.Project.Catalogs
            .GroupBy(c => c.Shape.Type, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

        Names = new(declarations, train);

        // If two families of a catalogue have the same name, the first one wins; another rule reports them.
        Families = [.. declarations.Families
            .Where(family => family.Train.Definition.Type == train.Definition.Type && MachineNames.IsValid(family.Definition.Name))
            .GroupBy(family => (family.Definition.Catalog, family.Definition.Name))
            .Select(families => new DefinedFamily(families.First(), catalogs[families.First().Definition.Catalog], Names.Of(families.First().Definition.Catalog), declarations))];
        foreach (var property in Announcing(declarations))
        {
            foreach (var deprecation in property.Deprecations)
            {
                if (Grace.Of(deprecation, train) is { } grace)
                {
                    var key = new FactKey(FactKind.Deprecation, "", "", property.Name, deprecation.Feature);
                    if (!_deprecations.ContainsKey(key))
                    {
                        var track = new FactTrack(key);
                        track.FindOrAdd(null).Add(new(
                            new(grace.Announced.Index, null),
                            FactValue.Of(FactLine.Terms(grace.Announced.Version, grace.Policy, deprecation.IsRefusedWhenFlipped)),
                            new DefinedDeprecation(property, deprecation)));
                        _deprecations.Add(key, track);
                    }
                }
            }
        }
    }

    public ReleaseTrain Train { get; }

    /// <summary>Gets the names that the catalogues have in records.</summary>
    public RecordNames Names { get; }

    internal IReadOnlyList<DefinedFamily> Families { get; }

    /// <summary>The deprecations that are announced on the train.</summary>
    internal IReadOnlyDictionary<FactKey, FactTrack> Deprecations => _deprecations;

    // The properties whose announcements are read on the train: those that its families report and, before the first family names one, those that cannot belong to another train.
    private IEnumerable<PropertyDefinition> Announcing(Declarations declarations)
    {
        var isOnly = declarations.Project.Catalogs.Select(c => c.Train.Type).Distinct().Count() == 1;
        return Families
            .SelectMany(family => family.Family.Definition.Properties)
            .Concat(declarations.Project.Properties.Where(property => property.CanBeReported && (isOnly || property.Train is not null)))
            .Where(property => property.WithdrawsFeature && property.IsReadOn(Train.Definition));
    }
}

/// <summary>A deprecation with the property that announces it.</summary>
internal sealed record DefinedDeprecation(PropertyDefinition Property, DeprecationDefinition Deprecation);
