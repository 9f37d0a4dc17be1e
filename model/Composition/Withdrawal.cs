using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

/// <summary>Determines on which machine types the flip of a property has withdrawn a feature from consumers.</summary>
internal static class Withdrawal
{
    public static WithdrawalSpec? Of(PropertyDefinition property, CatalogNames names, PreviewComposer previews)
    {
        if (!property.WithdrawsFeature || property.IsOfLatest || !property.IsReadOn(names.Train.Definition))
        {
            return null;
        }

        var machines = names.Families.SelectMany(family => OfFamily(property, family, names)).ToList();
        machines.AddRange(previews.Families.Zip(previews.Values(property), (family, value) => State(value, OldValue(property, family))));

        // Of several deprecations, report the one whose old use is refused: it is the worse one.
        var deprecation = property.Deprecations.FirstOrDefault(d => d.IsRefusedWhenFlipped) ?? property.Deprecations[0];
        return machines.Exists(state => state != WithdrawalState.Available)
            ? new(deprecation.Feature, deprecation.Replacement, deprecation.IsRefusedWhenFlipped, machines.Select(state => (int)state).ToEquatableArray())
            : null;
    }

    // A machine type without versions promises nothing, so nothing was taken away from it.
    private static IEnumerable<WithdrawalState> OfFamily(PropertyDefinition property, Family family, CatalogNames names)
    {
        var steps = PropertySteps.Of(property, family, names.Train.Current);
        var old = OldValue(property, family);
        return family.Versions.Where(names.Has).Select(version => version.Release is null ? WithdrawalState.Available : State(steps.At(version.Key), old));
    }

    private static WithdrawalState State(PropertyValue value, PropertyValue old) =>
        value.IsNone || old.IsNone ? WithdrawalState.Available
        : value.IsNotKnown || old.IsNotKnown ? WithdrawalState.NotKnown
        : value == old ? WithdrawalState.Available
        : WithdrawalState.Withdrawn;

    // A family older than the announcement had the value that its first machine type reports: a board that never had the feature lost nothing. Consumers of a
    // newer family expect the default.
    private static PropertyValue OldValue(PropertyDefinition property, Family family)
    {
        var oldest = family.Versions.FirstOrDefault(v => v.Release is not null);
        var announced = property.Deprecations.Select(d => family.Train.Find(d.AnnouncedIn)?.Index).Min();
        var first = oldest is null ? PropertyValue.None : PropertySteps.Of(property, family, family.Train.Current).At(oldest.Key);
        var isOld = oldest?.Release is { } release && announced is { } index && release.Index < index;
        return isOld ? first
            : property.ValueType.Kind == PropertyValueKind.Flag ? PendingFlips.OldValue(property)
            : property.Default.IsNone ? first : property.Default;
    }
}
