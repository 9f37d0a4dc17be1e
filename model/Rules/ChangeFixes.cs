using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>What puts a change of a shipped machine type right: what shipped is put back, or the change is declared as a late correction of the release in development.</summary>
internal static class ChangeFixes
{
    /// <param name="all">All differences that the definition makes. There is a single right answer only if they agree on what had shipped, and nothing was corrected late before.</param>
    public static (Fix? Restore, Fix? Late) Of(ShippedDifference first, IEnumerable<ShippedDifference> all, Declarations declarations, Release? late)
    {
        var (kind, source) = (first.Cause.Kind, first.Cause.Source);
        var agree = all.Select(d => (d.Cause.Kind, d.ShippedAt, kind == CauseKind.Changed ? Written(d, declarations) : null)).Distinct().Count() == 1 || kind == CauseKind.Came;
        if (!agree || !first.IsPlain || source is not (CompatDefinition or StepDefinition))
        {
            return (null, null);
        }

        var restore = kind switch
        {
            CauseKind.Came => Fix.Remove(source is CompatDefinition ? "the entry" : "the step"),
            CauseKind.Corrected when first.Cause.Argument is { } argument => Fix.RemoveArgument(argument.Name),
            CauseKind.Moved when first.ShippedAt is { } at && Version(source) is not null => Fix.Replace(at),
            CauseKind.Moved when first.ShippedAt is null && first.Cause.Argument is { } argument => Fix.RemoveArgument(argument.Name),
            CauseKind.Moved => Shipped(first, declarations, null) is { } attribute ? Fix.ReplaceAttribute(attribute, "Restore what shipped") : null,
            CauseKind.Changed when source is CompatDefinition => Fix.Replace(Written(first, declarations)!),
            CauseKind.Changed => Shipped(first, declarations, null) is { } attribute ? Fix.ReplaceAttribute(attribute, $"Restore {ChangeFormat.Value(first.Shipped, first, declarations)}") : null,
            _ => null,
        };

        // An existing correction needs its own releases fixed.
        var isCorrected = (source is CompatDefinition entry ? entry.Correction : ((StepDefinition)source).Correction) is { AddedIn: not null } or { RemovedIn: not null };
        return late is null || isCorrected || kind is CauseKind.Corrected or CauseKind.Other ? (restore, null)
            : kind == CauseKind.Came ? (restore, Fix.DeclareLate(late.Version, null))
            : (restore, Shipped(first, declarations, late.Version) is { } shipped ? Fix.DeclareLate(late.Version, shipped) : null);
    }

    /// <summary>The fixes for a removed definition: add it back, permanently or until the release in development.</summary>
    public static (Fix? Restore, Fix? Late) OfLost(ShippedDifference lost, Anchor anchor, Declarations declarations, Release? late)
    {
        if (anchor.Attribute >= 0 || lost.Family is null || !lost.IsPlain || Shipped(lost, declarations, null) is not { } source)
        {
            return (null, null);
        }

        var behind = Behind(lost, anchor, declarations);
        return (
            Fix.AddToType(source, behind, $"Add {(lost.Key.Kind == FactKind.Compat ? "the entry" : "the step")} again"),
            late is null ? null : Fix.AddToType(Shipped(lost, declarations, late.Version)!, behind, $"Declare it as a late correction of {late.Version}"));
    }

    // What shipped, as source.
    private static string? Shipped(ShippedDifference difference, Declarations declarations, string? removedIn)
    {
        if (difference.Key.Kind == FactKind.Compat)
        {
            return difference.Shipped is null ? null : AttributeSource.Compat(
                OwnOr(difference, difference.Key.Name, entry => entry.Driver, declarations),
                OwnOr(difference, difference.Key.Detail, entry => entry.Property, declarations),
                Written(difference, declarations)!,
                difference.ShippedAt,
                removedIn);
        }

        return difference.Key.Kind == FactKind.Property && declarations.FindProperty(difference.Family!.Family, difference.Key.Name) is { } property && AttributeSource.CanWrite(property, difference.Shipped)
            ? AttributeSource.Step(property, difference.Shipped, difference.ShippedAt, removedIn)
            : null;
    }

    private static string OwnOr(ShippedDifference difference, string text, Func<CompatDefinition, string> own, Declarations declarations) =>
        difference.Cause.Source is CompatDefinition entry ? own(entry) : LostDefinitions.Unfilled(text, difference.Family, declarations);

    private static string? Written(ShippedDifference difference, Declarations declarations) =>
        difference.Shipped is null ? null : LostDefinitions.Unfilled(difference.Shipped, difference.Family, declarations);

    private static string? Version(object source) => source is CompatDefinition entry ? entry.UpTo : ((StepDefinition)source).Since;

    // Entries of one release are kept together: add it after the last of the same release, or of the next older one.
    private static Anchor? Behind(ShippedDifference lost, Anchor anchor, Declarations declarations)
    {
        var scope = declarations.Scopes.First(s => s.Definition.Type == anchor.Type).Definition;
        return lost.Key.Kind == FactKind.Compat
            ? scope.Compat.Where(entry => entry.UpTo == lost.ShippedAt && entry.Anchor.IsInSource).Select(entry => (Anchor?)entry.Anchor).LastOrDefault()
            : scope.Steps.Where(step => step.Anchor.IsInSource).Select(step => (Anchor?)step.Anchor).LastOrDefault();
    }
}
