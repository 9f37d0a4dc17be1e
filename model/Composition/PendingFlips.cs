using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>The flags that have been announced and that the newest machine types have not flipped: what consumers will meet next.</summary>
internal static class PendingFlips
{
    /// <summary>Returns the flip of a property that is pending for the family's next machine type; null if there is none.</summary>
    /// <param name="newest">The family's newest machine type.</param>
    /// <param name="isNamed">Whether any family of the catalogue names the property. If none does yet, every family may report it in future.</param>
    public static PendingFlip? Of(PropertyDefinition property, Family family, FamilyVersion newest, bool isNamed)
    {
        // Only a flag has one other value to flip to.
        var train = family.Train;
        if (property.ValueType.Kind != PropertyValueKind.Flag || property.IsOfLatest || !property.IsReadOn(train.Definition))
        {
            return null;
        }

        var announced = property.Deprecations
            .Select(deprecation => (Deprecation: deprecation, Grace: Grace.Of(property, deprecation, train)))
            .Where(d => d.Grace is not null && d.Grace.Announced.Index <= train.Current?.Index)
            .ToList();
        var value = PropertySteps.Of(property, family, train.Current).At(newest.Key);
        var old = OldValue(property);
        if (announced.Count == 0 || (value.IsNone ? isNamed : value != old) || Flip.Of(property, family).Any())
        {
            return null;
        }

        // Of several deprecations, the one with the longest grace period decides; one that was never announced never ends.
        var earliest = announced.Count == property.Deprecations.Count && announced.All(d => d.Grace!.Earliest is not null)
            ? announced.Max(d => d.Grace!.Earliest!.Index)
            : -1;
        return new(
            NewValue(property),
            announced[0].Deprecation,
            announced[0].Grace!.Announced,
            earliest);
    }

    /// <summary>What a flag flips to: it has one other value.</summary>
    public static PropertyValue NewValue(PropertyDefinition flag) => PropertyValue.Flag(OldValue(flag) != PropertyValue.Flag(true));

    /// <summary>Returns the value of a flag before any flip.</summary>
    public static PropertyValue OldValue(PropertyDefinition flag) => flag.Default.IsNone ? PropertyValue.Flag(false) : flag.Default;
}

/// <param name="Value">The value of the flag after the flip.</param>
/// <param name="Earliest">The index of the first release whose machine types may flip, or -1.</param>
internal sealed record PendingFlip(PropertyValue Value, DeprecationDefinition Deprecation, Release Announced, int Earliest);
