using System.Globalization;

namespace MachineTypes.Tool.Verify;

/// <summary>One difference between a catalogue and a reply.</summary>
/// <param name="MachineType">The name of the machine type.</param>
/// <param name="What">What differs: <c>machine type</c>, <c>alias</c>, <c>deprecated</c>, a property's name, or <c>compat entry</c>.</param>
/// <param name="Catalogue">What the catalogue has, safe to print; null for nothing.</param>
/// <param name="Reply">What the reply has, safe to print; null for nothing.</param>
internal sealed record Difference(string MachineType, string What, string? Catalogue, string? Reply)
{
    /// <summary>Gets the position of the compat entry in the catalogue's list, counted from 1; null if it is not in the list, or the difference is not about an entry.</summary>
    public int? CataloguePosition { get; init; }

    /// <summary>Gets the position of the compat entry in the reply's list, counted from 1; null if it is not in the list, or the difference is not about an entry.</summary>
    public int? ReplyPosition { get; init; }

    /// <summary>Describes the position, with a space before it; empty if there is none.</summary>
    /// <param name="train">The name of the train that the reply is of.</param>
    /// <returns>The description.</returns>
    public string DescribePosition(string train) => (CataloguePosition, ReplyPosition) switch
    {
        (null, null) => "",
        ({ } own, null) => string.Create(CultureInfo.InvariantCulture, $" {own}"),
        ({ } own, { } other) when own == other => string.Create(CultureInfo.InvariantCulture, $" {own}"),
        (null, { } other) => string.Create(CultureInfo.InvariantCulture, $" {other} of {train}'s list"),
        ({ } own, { } other) => string.Create(CultureInfo.InvariantCulture, $" {own} ({other} of {train}'s list)"),
    };
}
