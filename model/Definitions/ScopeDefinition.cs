namespace MachineTypes.Model;

/// <summary>A class that carries compat entries and property steps: a scope that families share, or a family's own class.</summary>
/// <param name="Type">The fully qualified name of the class.</param>
/// <param name="Compat">Its compat entries, in source order.</param>
/// <param name="Steps">Its property steps, in source order.</param>
public sealed record ScopeDefinition(
    string Type,
    EquatableArray<CompatDefinition> Compat,
    EquatableArray<StepDefinition> Steps);

/// <summary>A compat entry as it was declared. Without <paramref name="UpTo"/> it is a board default.</summary>
public sealed record CompatDefinition(
    string Driver,
    string Property,
    string Value,
    string? UpTo,
    Correction Correction,
    Anchor Anchor);

/// <summary>A step of a property as it was declared. Without <paramref name="Since"/> it is what was always reported.</summary>
/// <param name="Property">The fully qualified name of the property's attribute class.</param>
public sealed record StepDefinition(
    string Property,
    PropertyValue Value,
    string? Since,
    Correction Correction,
    Anchor Anchor);

/// <summary>When binaries began and ceased to carry a declaration, for what was changed late, and why.</summary>
public readonly record struct Correction(string? AddedIn, string? RemovedIn, string? Reason);
