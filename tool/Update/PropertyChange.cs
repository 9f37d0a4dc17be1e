using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Update.Sources;

namespace MachineTypes.Tool.Update;

/// <summary>A step to add to a property.</summary>
/// <param name="Since">The version that the step starts at; null for the start of the family.</param>
/// <param name="Value">The value; null for none.</param>
/// <param name="Window">How the step says which binaries have it: <c>AddedIn</c>, <c>KnownFrom</c>, or null for all.</param>
/// <param name="NeedsReason">Whether it changes machine types that had shipped.</param>
internal sealed record AddedStep(string? Since, PropertyValue? Value, string? Window, bool NeedsReason);

/// <summary>How the steps of a property change for a family.</summary>
/// <param name="Removed">The steps that the binaries of the release no longer have.</param>
/// <param name="Added">The steps that they have in addition.</param>
/// <param name="NeedsReason">Whether the removed steps were those of machine types that had shipped.</param>
internal sealed record PropertyChange(IReadOnlyList<DeclaredAttribute> Removed, IReadOnlyList<AddedStep> Added, bool NeedsReason)
{
    /// <summary>Gets whether nothing changes.</summary>
    public bool IsEmpty => Removed.Count == 0 && Added.Count == 0;

    /// <summary>Gets whether the steps are those of a family that the release introduced, so that they replace inherited ones.</summary>
    public bool IsOfNewFamily { get; init; }

    /// <summary>Finds one change that is this one in one catalogue, and another one in another catalogue.</summary>
    /// <param name="catalog">The catalogue of this change.</param>
    /// <param name="other">The other change.</param>
    /// <param name="otherCatalog">The catalogue of the other change.</param>
    /// <param name="templates">The strings with placeholders.</param>
    /// <returns>The change, or null if there is none.</returns>
    public PropertyChange? Common(CompiledCatalog catalog, PropertyChange other, CompiledCatalog otherCatalog, Templates templates)
    {
        if (!Removed.SequenceEqual(other.Removed) || Added.Count != other.Added.Count)
            return null;

        var added = new List<AddedStep>();
        foreach (var (own, second) in Added.Zip(other.Added))
        {
            var value = own.Value is { Kind: PropertyKind.String } text && second.Value is { Kind: PropertyKind.String } otherText && templates.Common(catalog, text.Value, otherCatalog, otherText.Value) is { } template
                ? text with { Value = template }
                : own.Value;
            if (own with { Value = value } != second with { Value = value } || (value == own.Value && own.Value != second.Value))
                return null;

            added.Add(own with { Value = value });
        }

        return this with { Added = added };
    }
}
