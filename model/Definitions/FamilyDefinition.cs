namespace MachineTypes.Model.Definitions;

/// <summary>A family of machine types as it was declared.</summary>
/// <param name="Catalog">The fully qualified name of the catalogue's value type.</param>
/// <param name="Type">The fully qualified name of the class.</param>
/// <param name="Member">The start of its generated members' names: the class's name.</param>
/// <param name="Name">The family's name, such as <c>pc-i440fx</c>.</param>
/// <param name="Scopes">The scopes that it derives from, the base first and its own class last.</param>
/// <param name="Properties">The definitions of the properties that it or its scopes name.</param>
/// <param name="AddedIn">The first release whose binaries have its machine types, where they came later than the release that they are named after.</param>
/// <param name="IsExemptFromAge">Whether the age rules of the train do not apply to its machine types.</param>
/// <param name="Aliases">The aliases that have a declaration of their own, because they came, went, moved or are fixed.</param>
/// <param name="Idle">Arguments that have no effect.</param>
/// <param name="TablesKnownFrom">The first release as of which the compat tables of its machine types are known, if that is later than for the catalogue.</param>
/// <param name="HasUnknownTables">Whether the compat tables of its machine types are not known in any release.</param>
/// <param name="Bases">The machine types of other catalogues that its machine types are based on.</param>
/// <param name="Versions">The versions of its machine types, if they are not one for each release.</param>
public sealed record FamilyDefinition(
    string Catalog,
    string Type,
    string Member,
    string Name,
    string? From,
    string? Until,
    EquatableArray<string> Extra,
    string? Alias,
    bool IsUnversioned,
    string? DeprecatedIn,
    string? RemovedIn,
    string? Reason,
    EquatableArray<ScopeDefinition> Scopes,
    EquatableArray<PropertyDefinition> Properties,
    FamilyObstacle Obstacle,
    Anchor Anchor,
    string? AddedIn = null,
    EquatableArray<AliasDefinition> Aliases = default,
    bool IsExemptFromAge = false,
    string? TablesKnownFrom = null,
    bool HasUnknownTables = false,
    EquatableArray<IdleAttribute> Idle = default,
    EquatableArray<BaseDefinition> Bases = default,
    EquatableArray<string> Versions = default);

/// <summary>A name that binaries have, or had, for a machine type of the family.</summary>
/// <param name="For">The version of the machine type that it refers to; null for the newest that a release has.</param>
public sealed record AliasDefinition(string Name, string? For, Correction Correction, Anchor Anchor);

/// <summary>A machine type of another catalogue that a machine type consists of, with entries of its own.</summary>
/// <param name="Catalog">The fully qualified name of the other catalogue's value type.</param>
/// <param name="Train">The fully qualified name of the value type of its train.</param>
/// <param name="Name">The name of the base.</param>
/// <param name="For">The version of the machine type that has it; null for all versions of the family.</param>
/// <param name="With">The entries that come after all others, as <c>driver.property=value</c>.</param>
/// <param name="Correction">The releases whose binaries have it, if the machine type got another base.</param>
public sealed record BaseDefinition(
    string Catalog, string Train, string Name, string? For, EquatableArray<string> With, Anchor Anchor, Correction Correction = default);

/// <summary>Why no machine types can be made of a family.</summary>
public enum FamilyObstacle
{
    None,

    /// <summary>The class, or one that it is nested in, is generic: one class would be many families.</summary>
    Generic,

    /// <summary>What it names as its catalogue is not declared one.</summary>
    NoCatalog,

    /// <summary>Its catalogue is in another assembly, and was filled in there.</summary>
    ForeignCatalog,
}
