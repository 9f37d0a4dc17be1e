namespace MachineTypes.Model.Baselines;

// See docs/decisions/0052-baselines-record-tables.md.
/// <summary>Something that a release promised and a guest or a consumer can observe.</summary>
/// <param name="Key">Its subject.</param>
/// <param name="At">
/// The version: a machine type's own, the newest that has a compat value, or the oldest that reports a property's value. Null if the fact applies to all versions.
/// </param>
/// <param name="Location">Where it is recorded.</param>
public sealed record Fact(FactKey Key, string? At, FactValue Value, BaselineLocation Location);

/// <summary>The subject of a fact: the machine types of a family, one alias, one driver's property, one property of machine types, or one announced deprecation.</summary>
/// <param name="Catalog">The name of the catalogue's type, with its namespace if two have the same name; empty for a deprecation, which is the train's.</param>
/// <param name="Family">The family's name; empty for a deprecation.</param>
/// <param name="Name">The alias, the driver, the property's name or the name of the deprecated property; empty for machine types.</param>
/// <param name="Detail">The driver's property, or the deprecated feature; else empty.</param>
public readonly record struct FactKey(FactKind Kind, string Catalog, string Family, string Name, string Detail);

/// <summary>The kinds of fact.</summary>
public enum FactKind
{
    /// <summary>A machine type exists, and may be deprecated.</summary>
    Machine,

    /// <summary>An alias refers to a machine type.</summary>
    Alias,

    /// <summary>The table up to a version, or the board default, sets a driver's property.</summary>
    Compat,

    /// <summary>Machine types from a version on report a value.</summary>
    Property,

    /// <summary>A deprecation is announced.</summary>
    Deprecation,
}

/// <summary>The value of a fact.</summary>
/// <param name="Value">
/// The value: for a machine type, <c>deprecated</c> or nothing; for an alias, the version that it is fixed to; for a deprecation, its terms. Empty if there is no value.
/// </param>
public readonly record struct FactValue(FactState State, string Value)
{
    /// <summary>The value of a machine type that is not deprecated.</summary>
    public static FactValue Exists => new(FactState.Value, "");

    /// <summary>The value of a machine type that is.</summary>
    public static FactValue Deprecated => new(FactState.Value, "deprecated");

    /// <summary>No value is reported; of an alias: the newest machine type is meant.</summary>
    public static FactValue None => new(FactState.None, "");

    /// <summary>The reported value is not known.</summary>
    public static FactValue NotKnown => new(FactState.NotKnown, "");

    /// <summary>The fact of an earlier release no longer applies.</summary>
    public static FactValue Removed => new(FactState.Removed, "");

    public static FactValue Of(string text) => new(FactState.Value, text);
}

/// <summary>Whether a fact has a value.</summary>
public enum FactState
{
    Value,
    None,
    NotKnown,
    Removed,
}
