using System.Globalization;

namespace MachineTypes.Tool.Verify;

/// <summary>One thing in which a catalogue and a reply differ.</summary>
/// <param name="MachineType">The machine type's name.</param>
/// <param name="What">What differs: <c>machine type</c>, <c>alias</c>, <c>deprecated</c>, a property's name, or <c>compat entry</c>.</param>
/// <param name="Catalogue">What the catalogue says, fit to print; null for nothing.</param>
/// <param name="Reply">What the reply says, fit to print; null for nothing.</param>
internal sealed record Difference(string MachineType, string What, string? Catalogue, string? Reply)
{
    /// <summary>A compat entry's place in the catalogue's list, from 1; null if it is not in it, or not about an entry.</summary>
    public int? CataloguePosition { get; init; }

    /// <summary>A compat entry's place in the reply's list, from 1; null if it is not in it, or not about an entry.</summary>
    public int? ReplyPosition { get; init; }

    /// <summary>The place in words, with a blank before it; empty where there is none.</summary>
    /// <param name="train">Whose reply it is.</param>
    /// <returns>The words.</returns>
    public string Place(string train) => (CataloguePosition, ReplyPosition) switch
    {
        (null, null) => "",
        ({ } own, null) => string.Create(CultureInfo.InvariantCulture, $" {own}"),
        ({ } own, { } other) when own == other => string.Create(CultureInfo.InvariantCulture, $" {own}"),
        (null, { } other) => string.Create(CultureInfo.InvariantCulture, $" {other} of {train}'s list"),
        ({ } own, { } other) => string.Create(CultureInfo.InvariantCulture, $" {own} ({other} of {train}'s list)"),
    };
}
