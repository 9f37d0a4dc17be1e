namespace MachineTypes.Model.Definitions;

/// <summary>All that a project declares, as it was declared.</summary>
public sealed record ProjectDefinitions
{
    /// <summary>The trains that the project declares.</summary>
    public IReadOnlyList<TrainDefinition> Trains { get; init; } = [];

    /// <summary>The shapes of those trains' value types.</summary>
    public IReadOnlyList<TypeShape> TrainShapes { get; init; } = [];

    /// <summary>The C# version of the project; null for a referenced assembly, which is not compiled here.</summary>
    public CSharpVersion? Language { get; init; }

    public IReadOnlyList<CatalogDefinition> Catalogs { get; init; } = [];

    public IReadOnlyList<OrphanCatalog> Orphans { get; init; } = [];

    /// <summary>The properties that the project declares, also those that could not be reported.</summary>
    public IReadOnlyList<PropertyDefinition> Properties { get; init; } = [];

    public IReadOnlyList<FamilyDefinition> Families { get; init; } = [];

    /// <summary>The catalogues of referenced assemblies that machine types of the project are based on.</summary>
    public IReadOnlyList<BaseCatalog> BaseCatalogs { get; init; } = [];

    /// <summary>What referenced assemblies declare, where a consumer and what it consumes are in two of them.</summary>
    public ProjectDefinitions? Referenced { get; init; }
}
