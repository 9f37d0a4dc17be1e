namespace MachineTypes.Benchmarks;

/// <summary>What a project has beside the file that is typed into.</summary>
internal enum EditContent
{
    /// <summary>Definitions, with our generator and analyzers.</summary>
    Definitions,

    /// <summary>The same definitions, from which nothing is generated: what no generator can go below.</summary>
    DefinitionsAlone,

    /// <summary>No definitions, with our generator and analyzers.</summary>
    Nothing,
}
