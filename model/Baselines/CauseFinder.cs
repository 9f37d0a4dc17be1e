using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Baselines;

// See docs/decisions/0054-cause-of-a-change.md.
/// <summary>Finds the definition that gives a machine type a value other than the one that it shipped with.</summary>
internal sealed class CauseFinder(DefinedFamily family, FactTrack? defined, FactTrack? recorded, FactComparer comparer, Func<PropertyDefinition, bool> isDefaultAsShipped)
{
    /// <param name="now">The definition that decides now.</param>
    /// <param name="shipped">The fact that decided when it shipped.</param>
    /// <returns>The definition, and the recorded fact that it contradicts; null if it adds to what was recorded.</returns>
    public (Cause Blame, (FactSlot Slot, FactChange Change)? Shipped) Of(int release, (FactSlot Slot, FactChange Change)? now, (FactSlot Slot, FactChange Change)? shipped)
    {
        if (now is var (slot, change) && change.Source is not PropertyDefinition && !IsAsRecorded(release, slot, change))
        {
            return recorded?.Find(slot.At)?.AsOf(release) is { } before
                ? (IsStillThere(slot, before, release) ? Made(CauseKind.Other, change.Source!, null) : Made(CauseKind.Changed, change.Source!, Value(change.Source!)), (recorded!.Find(slot.At)!, before))
                : Lost(release, change) is { } moved ? (Made(CauseKind.Moved, change.Source!, Version(change.Source!)), moved)
                : (Made(CauseKind.Came, change.Source!, null), shipped);
        }

        return (OfLost(release, now?.Change.Source as PropertyDefinition, shipped), shipped);
    }

    private Cause OfLost(int release, PropertyDefinition? property, (FactSlot Slot, FactChange Change)? shipped)
    {
        // No release before a property's introduction reports any of its values, whatever steps are declared.
        if (defined?.Find(null)?.Changes.FirstOrDefault(change => change.Source is PropertyDefinition && change.Window.From > release)?.Source is PropertyDefinition later)
        {
            return later.Anchor.IsInSource ? new(CauseKind.Other, later.Anchor, "IntroducedIn", later) : new(CauseKind.Other, family.Family.Definition.Anchor, null, later);
        }

        if (shipped is var (slot, change))
        {
            foreach (var other in defined?.Find(slot.At)?.Changes ?? [])
            {
                if (other.Source is not PropertyDefinition && !other.Window.Includes(release) && AreEqual(other, change))
                {
                    return Made(CauseKind.Corrected, other.Source!, other.Window.From > release ? "AddedIn" : "RemovedIn");
                }
            }

            // A definition that is now at another version, where it was not recorded.
            foreach (var other in defined?.Slots ?? [])
            {
                if (other.Changes.FirstOrDefault(c => c.Source is not PropertyDefinition && AreEqual(c, change) && !IsAsRecorded(release, other, c)) is { } moved
                    && recorded?.Find(other.At)?.AsOf(release) is null)
                {
                    return Made(CauseKind.Moved, moved.Source!, Version(moved.Source!));
                }
            }
        }

        if (property is null)
        {
            return new(CauseKind.Lost, null);
        }

        // A nearer declaration of the property replaces all those that were inherited.
        var steps = PropertySteps.Declared(property, family.Family);
        return steps.FirstOrDefault(step => recorded?.Find(step.Since)?.AsOf(release) is null && step.Correction.Window(family.Family.Train).Includes(release)) is { } nearer
                && steps.All(step => step.Anchor.Type == nearer.Anchor.Type) && shipped is not null
                ? Made(CauseKind.Other, nearer, null)
            : steps.Count == 0 && property.Anchor.IsInSource && (shipped is null || !isDefaultAsShipped(property)) ? new(CauseKind.Other, property.Anchor, shipped is null ? "IntroducedIn" : "Default", property)
            : new(CauseKind.Lost, null);
    }

    // A recorded fact with that value that is no longer defined at its position.
    private (FactSlot Slot, FactChange Change)? Lost(int release, FactChange change)
    {
        foreach (var slot in recorded?.Slots ?? [])
        {
            if (slot.AsOf(release) is { } before && AreEqual(before, change) && defined!.Find(slot.At)?.AsOf(release)?.Source is null or PropertyDefinition)
            {
                return (slot, before);
            }
        }

        return null;
    }

    // Another entry of the same version still has the value, and only the order differs.
    private bool IsStillThere(FactSlot slot, FactChange before, int release) => slot.Changes.Any(other => other.Window.Includes(release) && AreEqual(other, before));

    private bool IsAsRecorded(int release, FactSlot slot, FactChange change) => recorded?.Find(slot.At)?.AsOf(release) is { } before && AreEqual(before, change);

    private bool AreEqual(FactChange one, FactChange other) => comparer.AreEqual(IndexedTrack.ValueOf(one), IndexedTrack.ValueOf(other));

    private Cause Made(CauseKind kind, object source, Argument? argument)
    {
        var anchor = source is CompatDefinition entry ? entry.Anchor : ((StepDefinition)source).Anchor;
        return anchor.IsReportable ? new(kind, anchor, argument, source) : new(CauseKind.Other, family.Family.Definition.Anchor, null, source);
    }

    private static Argument Value(object source) => source is CompatDefinition ? new("value", 2) : new("value", 0);

    private static Argument Version(object source) => source is CompatDefinition ? "UpTo" : "Since";
}
