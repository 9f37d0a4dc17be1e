namespace MachineTypes.Model.Definitions;

/// <summary>A class that carries compat entries and property steps: a scope that families share, or a family's own class.</summary>
/// <param name="Type">The fully qualified name of the class.</param>
/// <param name="Compat">Its compat entries, in source order.</param>
/// <param name="Steps">Its property steps, in source order.</param>
/// <param name="DriverProperties">The driver properties whose value type it declares.</param>
/// <param name="Misuses">Attributes that are meant as steps but are not.</param>
/// <param name="LateTables">The releases whose entries reach its machine types later than others'.</param>
/// <param name="IsInSource">Whether the class is in source.</param>
/// <param name="Idle">Attributes that have no effect on any machine type.</param>
/// <param name="BaseEntries">The changes that binaries make within the tables of its machine types' bases.</param>
/// <param name="LateChanges">The changes to shipped machine types that neither entries nor steps show.</param>
public sealed record ScopeDefinition(
    string Type,
    EquatableArray<CompatDefinition> Compat,
    EquatableArray<StepDefinition> Steps,
    EquatableArray<DriverPropertyDefinition> DriverProperties = default,
    EquatableArray<StepMisuse> Misuses = default,
    EquatableArray<LateTableDefinition> LateTables = default,
    bool IsInSource = true,
    EquatableArray<LateChangeDefinition> LateChanges = default,
    EquatableArray<IdleAttribute> Idle = default,
    EquatableArray<BaseEntryDefinition> BaseEntries = default);

/// <summary>A compat entry as it was declared. Without <paramref name="UpTo"/> it is a board default.</summary>
/// <param name="Train">The train named by <c>Train = typeof(...)</c>, if any.</param>
/// <param name="IsBeforeBase">Whether it is applied before the entries of base scopes in the same table.</param>
/// <param name="ReplacedBy">The driver whose entry has its effect once it is removed.</param>
/// <param name="WasBuiltIn">Whether binaries before its addition set the same value by other means.</param>
public sealed record CompatDefinition(
    string Driver,
    string Property,
    string Value,
    string? UpTo,
    string? Train,
    Correction Correction,
    Anchor Anchor,
    bool IsBeforeBase = false,
    string? ReplacedBy = null,
    bool WasBuiltIn = false);

/// <summary>A step of a property as it was declared. Without <paramref name="Since"/> it is what was always reported.</summary>
/// <param name="Property">The fully qualified name of the property's attribute class.</param>
/// <param name="Train">The train named by <c>Train = typeof(...)</c>, if any.</param>
/// <param name="Known">The releases for which the value was confirmed, if it is not known for all.</param>
public sealed record StepDefinition(
    string Property,
    PropertyValue Value,
    string? Since,
    string? Train,
    Correction Correction,
    Anchor Anchor,
    KnownSpan Known = default);

/// <summary>The releases, both included, for which something is known; the default value is all of them.</summary>
public readonly record struct KnownSpan(string? From, string? Until);

/// <summary>When binaries began and ceased to carry a declaration, for what was changed late, and why.</summary>
/// <param name="BrokenSince">The first release whose binaries had something else instead; null where that follows from the declaration.</param>
public readonly record struct Correction(string? AddedIn, string? RemovedIn, string? Reason, string? BrokenSince = null);

/// <summary>How the values of a driver's property compare.</summary>
public sealed record DriverPropertyDefinition(string Driver, string Property, DriverValueKind Kind, Anchor Anchor);

/// <summary>How two values of the same driver property compare.</summary>
public enum DriverValueKind
{
    Text,
    Boolean,
    Integer,
}

/// <summary>An attribute on a scope that looks like a step but is not one.</summary>
/// <param name="Class">The attribute class's name, or that of the class which a <c>NoValue</c> names.</param>
/// <param name="Expected">The C# type that the value must have; null if the class is not a property.</param>
/// <param name="IsUnknown">Whether its value is set by a constructor that cannot be read.</param>
public sealed record StepMisuse(string Class, string? Expected, Anchor Anchor, bool IsUnknown = false);

/// <summary>The entries of one release reached the machine types below a scope late.</summary>
/// <param name="UpTo">The release whose entries they are.</param>
/// <param name="Correction">Since when binaries apply them, and why they came late.</param>
public sealed record LateTableDefinition(string UpTo, Correction Correction, Anchor Anchor);

/// <summary>Binaries changed machine types that had shipped, in a way that neither entries nor steps show.</summary>
/// <param name="Description">What is different in the binaries that have the change.</param>
/// <param name="From">The oldest release whose machine types are affected; null for the oldest of the family.</param>
/// <param name="UpTo">The newest release whose machine types should have stayed as they were.</param>
/// <param name="BrokenSince">The first release whose binaries have the change; null for the one after <paramref name="UpTo"/>.</param>
/// <param name="FixedIn">The first release whose binaries give those machine types what they had before; null if none does.</param>
/// <param name="Train">The train named by <c>Train = typeof(...)</c>, if any.</param>
public sealed record LateChangeDefinition(
    string Description, string? From, string? UpTo, string? BrokenSince, string? FixedIn, string? Reason, string? Train, Anchor Anchor);

/// <summary>A change that binaries make to an entry of the tables of bases, or next to one. One of the four parameters from <paramref name="After"/> to <paramref name="IsMissing"/> is set.</summary>
/// <param name="After">The entry of the base that it follows, as <c>driver.property</c> or <c>driver.property=value</c>.</param>
/// <param name="Before">The entry of the base that it precedes.</param>
/// <param name="InsteadOf">The entry of the base that it replaces.</param>
/// <param name="IsMissing">Whether the base has the entry, and the binaries do not.</param>
/// <param name="Correction">The releases whose binaries make the change.</param>
public sealed record BaseEntryDefinition(
    string Driver, string Property, string Value, string? After, string? Before, string? InsteadOf, bool IsMissing, Correction Correction, Anchor Anchor);
