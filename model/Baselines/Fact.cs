namespace MachineTypes.Model.Baselines;

/// <summary>Something that a release promised: what a guest or a consumer could observe.</summary>
/// <param name="Key">What it speaks of.</param>
/// <param name="At">
/// The version that it is about: of a machine type the type's own, of a compat value the newest that has it, of a property's value the oldest that reports it. Null where it is about all.
/// </param>
/// <param name="Location">Where it is recorded.</param>
public sealed record Fact(FactKey Key, string? At, FactValue Value, BaselineLocation Location);

/// <summary>What facts speak of: the machine types of a family, one alias, one driver's property, one property of machine types, or one announced deprecation.</summary>
/// <param name="Catalog">The name of the catalogue's type, without its namespace; empty for a deprecation, which is the train's.</param>
/// <param name="Family">The family's name; empty for a deprecation.</param>
/// <param name="Name">The alias, the driver, the property's name or the name of the deprecated property; empty for machine types.</param>
/// <param name="Detail">The driver's property, or the deprecated feature; else empty.</param>
public readonly record struct FactKey(FactKind Kind, string Catalog, string Family, string Name, string Detail);

/// <summary>The kinds of fact.</summary>
public enum FactKind
{
    /// <summary>A machine type exists, and may be deprecated.</summary>
    Machine,

    /// <summary>An alias stands for a machine type.</summary>
    Alias,

    /// <summary>The table up to a version, or the board default, sets a driver's property.</summary>
    Compat,

    /// <summary>Machine types from a version on report a value.</summary>
    Property,

    /// <summary>A deprecation is announced.</summary>
    Deprecation,
}

/// <summary>What a fact says.</summary>
/// <param name="Value">
/// The value; of a machine type <c>deprecated</c> or nothing, of an alias the version that it is fixed to, of a deprecation its terms. Empty where there is no text.
/// </param>
public readonly record struct FactValue(FactState State, string Value)
{
    /// <summary>The value of a machine type that is not deprecated.</summary>
    public static FactValue Exists => new(FactState.Value, "");

    /// <summary>The value of a machine type that is.</summary>
    public static FactValue Deprecated => new(FactState.Value, "deprecated");

    /// <summary>No value is reported; of an alias: the newest machine type is meant.</summary>
    public static FactValue None => new(FactState.None, "");

    /// <summary>What an earlier release recorded is no longer so.</summary>
    public static FactValue Removed => new(FactState.Removed, "");

    public static FactValue Of(string text) => new(FactState.Value, text);
}

/// <summary>Whether a fact has a text.</summary>
public enum FactState
{
    Value,
    None,
    Removed,
}
