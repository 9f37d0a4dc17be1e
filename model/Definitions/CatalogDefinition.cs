namespace MachineTypes.Model.Definitions;

/// <summary>A catalogue as it was declared.</summary>
/// <param name="Shape">The value type that the generator fills in.</param>
/// <param name="Train">The train that its machine types are versioned by.</param>
/// <param name="IsTrainGenerated">Whether the train's value type has its generated members, here or in the assembly that it comes from.</param>
/// <param name="TrainAccess">The widest access of members that show the train's value type.</param>
/// <param name="Texts">Its values for placeholders.</param>
/// <param name="TablesKnownFrom">The first release as of which the compat tables of its machine types are known; null for all.</param>
/// <param name="UnversionedTablesKnownFrom">The same for machine types without versions, if it is later.</param>
/// <param name="Idle">Attributes and arguments that have no effect.</param>
/// <param name="HasUnknownTables">Whether none of its compat tables is known.</param>
/// <param name="BasesFrom">The first release whose binaries apply the tables of the bases instead of the catalogue's own; null if all apply both.</param>
public sealed record CatalogDefinition(
    TypeShape Shape,
    TrainDefinition Train,
    bool IsTrainGenerated,
    MemberAccess TrainAccess,
    Anchor Anchor,
    EquatableArray<CatalogText> Texts = default,
    string? TablesKnownFrom = null,
    string? UnversionedTablesKnownFrom = null,
    bool HasUnknownTables = false,
    EquatableArray<IdleAttribute> Idle = default,
    string? BasesFrom = null);

/// <summary>The access of generated members.</summary>
public enum MemberAccess
{
    /// <summary>All code that can access the type.</summary>
    Public,

    /// <summary>The assembly.</summary>
    Internal,

    /// <summary>The type alone.</summary>
    Private,
}

/// <summary>A catalogue's own value for the placeholder <c>{name}</c> in its scopes and families.</summary>
public sealed record CatalogText(string Name, string Text);

/// <summary>A value type that is declared a catalogue and names no release train.</summary>
/// <param name="Train">The name of what it names instead.</param>
public sealed record OrphanCatalog(string Train, Anchor Anchor);
